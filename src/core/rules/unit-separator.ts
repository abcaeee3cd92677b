import { withoutBlanks } from "../sheet/plain-text";
import type { ResponsibilityTable, Task, UnitCell } from "../table/responsibility-table";
import { unitSetKey, withNormalSeparators } from "../unit/normalise-separators";
import type { Rule } from "./rule";
import { type Spot, oneIssue } from "./support/one-issue";
import { textFix } from "./support/text-fix";

const header = ["具体任务", "责任单位", "完成时限"];

/** Separators other than the norm 、: half-width signs, doubled, leading or trailing ones, and one set of units separated in several ways. */
export const unitSeparator: Rule = {
  id: "unit-separator",
  severity: "info",
  needs: ["unit-column"],
  check: ({ table }) => {
    const texts = distinctTexts(table);
    const { mixed, sets } = writtenInSeveralWays(texts);
    const faulty = texts.filter((text) => text.cell.faults.length > 0 && !mixed.has(text));
    const halfWidth = faulty.filter(({ cell }) => cell.faults.includes("half-width"));
    const superfluous = faulty.filter(({ cell }) => !cell.faults.includes("half-width"));
    return [
      ...oneIssue(
        [...mixed].flatMap((text) => spotsOf(table, text, unified(text.cell))),
        (places) => ({ id: "unit-separator.mixed", parameters: { places, sets } }),
      ),
      ...oneIssue(
        halfWidth.flatMap((text) => spotsOf(table, text, withNormalSeparators(text.cell.text))),
        (places) => ({ id: "unit-separator.half-width", parameters: { places } }),
      ),
      ...oneIssue(
        superfluous.flatMap((text) => spotsOf(table, text, withNormalSeparators(text.cell.text))),
        (places) => ({ id: "unit-separator.superfluous", parameters: { places } }),
      ),
    ];
  },
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局、县审计局", "2021年底前"]], finds: [] },
      { header, rows: [["公开专项规划。", "县发展改革局，相关规划编制牵头部门", "2021年底前"]], finds: [] },
      // A unit named twice makes a longer list, not another way of parting it.
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局、县审计局", "2021年底前"],
          ["公开年度决算。", "县审计局、县财政局、县审计局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      { header, rows: [["公开年度预算。", "县财政局,县审计局", "2021年底前"]], finds: ["B3"] },
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局，县审计局", "2021年底前"],
          ["公开年度决算。", "县审计局、县财政局", "2021年底前"],
          ["公开检查结果。", "县市场监管局、、县司法局", "2021年底前"],
        ],
        finds: ["B3", "B4", "B5"],
        findings: 2,
      },
    ],
  },
};

/** A cell text, with every cell that holds it. */
interface UnitText {
  readonly cell: UnitCell;
  readonly uses: { readonly cell: UnitCell; readonly task: Task }[];
}

function distinctTexts(table: ResponsibilityTable): UnitText[] {
  // Equal cells of one role share their mentions: told apart by these, no text need be compared.
  const texts = new Map<UnitCell["mentions"], UnitText>();
  for (const task of table.tasks) {
    for (const cell of task.unitCells) {
      if (cell.faults.length === 0 && cell.mentions.length < 2) continue;
      const known = texts.get(cell.mentions);
      if (known) known.uses.push({ cell, task });
      else texts.set(cell.mentions, { cell, uses: [{ cell, task }] });
    }
  }
  return [...texts.values()];
}

function writtenInSeveralWays(texts: readonly UnitText[]): { readonly mixed: ReadonlySet<UnitText>; readonly sets: number } {
  const lists = texts.filter(({ cell }) => cell.mentions.length > 1);
  const ways = new Map(lists.map((text) => [text, wayOf(text.cell)]));
  if (new Set(ways.values()).size < 2) return { mixed: new Set(), sets: 0 };
  const bySet = new Map<string, UnitText[]>();
  for (const text of lists) {
    const key = unitSetKey(text.cell);
    const same = bySet.get(key);
    if (same) same.push(text);
    else bySet.set(key, [text]);
  }
  const several = [...bySet.values()].filter((same) => new Set(same.map((text) => ways.get(text))).size > 1);
  return { mixed: new Set(several.flat()), sets: several.length };
}

/** The signs that part the names, each once, however ordered. A line break after a sign is layout; a faulty sign counts as the 、 it should be. */
function wayOf({ separators }: UnitCell): string {
  if (separators.every((separator) => separator === "、")) return "、";
  const signs = separators.map(
    (separator) =>
      withoutBlanks(separator)
        .replace(/^.*[,;].*$/, "、")
        .charAt(0) || "line break",
  );
  return [...new Set(signs)].sort().join(" ");
}

/** The names joined by 、 where the cell holds nothing else, and otherwise the cell with its faults put right. */
function unified(cell: UnitCell): string {
  const names = cell.mentions.map(({ written }) => written);
  const written = names.map((name, index) => name + (cell.separators[index] ?? "")).join("");
  return withoutBlanks(written) === withoutBlanks(cell.text) ? names.join("、") : withNormalSeparators(cell.text);
}

function spotsOf(table: ResponsibilityTable, { uses }: UnitText, to: string): Spot[] {
  return uses.map(({ cell, task }) => ({ cell: cell.position, quote: cell.text.trim(), task, fixes: textFix(table, cell, to, true) }));
}
