import source from "../../fixtures/rongjiang-2021.json";
import { areaToA1, toA1 } from "../../../src/core/sheet/cell-position";
import { runRules } from "../../../src/core/rules/run-rules";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";
import { type Fault, type Texts, faultsOf } from "./faults";

const merges = source.merges.map(([firstRow, firstColumn, lastRow, lastColumn]) =>
  areaToA1({
    firstRow: (firstRow ?? 0) + 1,
    firstColumn: (firstColumn ?? 0) + 1,
    lastRow: (lastRow ?? 0) + 1,
    lastColumn: (lastColumn ?? 0) + 1,
  }),
);

/** What the rules find: rule → cells, all findings of a rule together. */
function findingsOf(grid: Texts): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { rule, cells } of runRules(contextOf(sheetOf(grid, { merges }))).findings) {
    const known = found.get(rule) ?? new Set<string>();
    for (const cell of cells) known.add(toA1(cell));
    found.set(rule, known);
  }
  return found;
}

const quiet = findingsOf(source.grid);

/** Why a fault is not found as it must be: "" where it is. */
function missed({ grid, rule, cells, also = [] }: Fault): string {
  const found = findingsOf(grid);
  const named = found.get(rule) ?? new Set();
  if (named.size === 0) return `not found by ${rule}`;
  const unnamed = cells.filter((cell) => !named.has(cell));
  if (unnamed.length > 0) return `${rule} does not name ${unnamed.join(", ")}, but ${[...named].join(", ")}`;
  const others = [...found].filter(
    ([other, places]) =>
      other !== rule && !also.includes(other as Fault["rule"]) && [...places].some((place) => !quiet.get(other)?.has(place)),
  );
  return others.length > 0
    ? `also ${others.map(([other, places]) => `${other} ${[...places].filter((place) => !quiet.get(other)?.has(place)).join(", ")}`).join("; ")}`
    : "";
}

const kindOf = ({ name }: Fault): string => name.replace(/ [A-F]\d+$/, "");
const all = faultsOf(source.grid);
const kinds = [...new Set(all.map(kindOf))].map((kind) => [kind, all.filter((fault) => kindOf(fault) === kind)] as const);

describe("one fault at a time in the real table is found at its cell, and nothing else", () => {
  it.each(kinds)("%s", (_kind, faults) => {
    const misses = faults.map((fault) => [fault.name, missed(fault)]).filter(([, why]) => why !== "");
    expect(misses).toEqual([]);
  });
});
