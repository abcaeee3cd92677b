import fc from "fast-check";
import { areaToA1, toA1 } from "../../../src/core/sheet/cell-position";
import { runRules } from "../../../src/core/rules/run-rules";
import source from "../../fixtures/rongjiang-2021.json";
import { officeTables } from "../table/offices";
import { cellsOf } from "../table/offices/office-table";
import { sheetOf } from "../sheet-of";
import { contextOf } from "./context-of";
import { type TableFault, type Texts, faultsOfTable, withFault } from "./table-faults";

interface GoodTable {
  readonly name: string;
  readonly grid: Texts;
  readonly merges: readonly string[];
}

const real: GoodTable = {
  name: "the table of Rongjiang county",
  grid: source.grid,
  merges: source.merges.map(([firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0]) =>
    areaToA1({ firstRow: firstRow + 1, firstColumn: firstColumn + 1, lastRow: lastRow + 1, lastColumn: lastColumn + 1 }),
  ),
};
const tables: readonly GoodTable[] = [
  real,
  ...officeTables
    .filter(({ expected }) => expected.length === 1)
    .map(({ name, grid, merges = [] }) => ({ name, grid: cellsOf(grid), merges })),
];

type Found = ReadonlyMap<string, ReadonlySet<string>>;

function findingsOf({ grid, merges }: GoodTable): Found {
  const found = new Map<string, Set<string>>();
  for (const { rule, cells } of runRules(contextOf(sheetOf(grid, { merges }))).findings) {
    const known = found.get(rule) ?? new Set<string>();
    for (const cell of cells) known.add(toA1(cell));
    found.set(rule, known);
  }
  return found;
}

/** Why a fault is not found as it must be; "" where it is. */
function missed(table: GoodTable, quiet: Found, fault: TableFault): string {
  const found = findingsOf({ ...table, grid: withFault(table.grid, fault) });
  const named = found.get(fault.rule) ?? new Set();
  const unnamed = fault.finds.map(toA1).filter((cell) => !named.has(cell));
  if (unnamed.length > 0) return `${fault.rule} does not name ${unnamed.join(", ")}, but ${[...named].join(", ") || "nothing"}`;
  const others = [...found].flatMap(([rule, cells]) => {
    const fresh = [...cells].filter((cell) => !quiet.get(rule)?.has(cell));
    return rule === fault.rule || fault.also.some((other) => other === rule) || fresh.length === 0 ? [] : [`${rule} ${fresh.join(", ")}`];
  });
  return others.length > 0 ? `also ${others.join("; ")}` : "";
}

const prepared = tables.map((table) => {
  const { table: reading } = contextOf(sheetOf(table.grid, { merges: table.merges }));
  return { table, quiet: findingsOf(table), faults: faultsOfTable(reading) };
});

/** The large table has thousands of places for a fault: of each kind every few. */
const mostOfAKind = 3;

function chosen(faults: readonly TableFault[]): readonly TableFault[] {
  const byKind = new Map<string, TableFault[]>();
  for (const fault of faults) byKind.set(fault.kind, [...(byKind.get(fault.kind) ?? []), fault]);
  return [...byKind.values()].flatMap((same) => {
    const step = Math.max(1, Math.ceil(same.length / mostOfAKind));
    return same.filter((_, index) => index % step === 0);
  });
}

describe("one fault at a time is found at its cell by its rule, and nothing else", () => {
  it.each(prepared.map((one) => [one.table.name, one] as const))("in %s", (_name, { table, quiet, faults }) => {
    expect(faults.length).toBeGreaterThan(20);
    const misses = chosen(faults)
      .map((fault) => `${fault.kind} ${toA1(fault.cell)}: ${missed(table, quiet, fault)}`)
      .filter((line) => !line.endsWith(": "));
    expect(misses).toEqual([]);
  });

  it("whatever the table, the cell and the kind", () => {
    const anyFault = fc
      .constantFrom(...prepared)
      .chain(({ table, quiet, faults }) => fc.constantFrom(...faults).map((fault) => ({ table, quiet, fault })));
    fc.assert(
      fc.property(anyFault, ({ table, quiet, fault }) => {
        expect(missed(table, quiet, fault)).toBe("");
      }),
      { numRuns: 150, seed: 20211015 },
    );
  });
});
