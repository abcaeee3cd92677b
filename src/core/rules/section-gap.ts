import { textAt } from "../sheet/cell-lookup";
import type { CellPosition } from "../sheet/cell-position";
import type { ResponsibilityTable, SectionHeading } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { type CountedHeading, headingFaults } from "./support/heading-sequences";
import { oneIssue } from "./support/one-issue";
import type { SequenceFault } from "./support/sequence";

const header = ["类别", "具体任务", "责任单位", "完成时限"];

/** A section number left out, repeated or out of order. 二级 numbers may begin anew under each 一级 or run on. */
export const sectionGap: Rule = {
  id: "section-gap",
  severity: "warning",
  needs: ["sections"],
  check: ({ table }) =>
    [...headingFaults(table.sections), ...firstLeftOut(table)].flatMap((fault) => {
      if (fault.id === "repeated") {
        return oneIssue(
          fault.items.map(({ heading }) => ({ cell: heading.position, quote: heading.title })),
          (places) => ({ id: "section-gap.repeated", parameters: { places, number: fault.value } }),
        );
      }
      const { heading } = fault.item;
      const parameters = { cell: heading.position, quote: heading.title, found: fault.value, before: fault.before };
      if (fault.id === "order") {
        return [{ cells: [heading.position], message: { id: "section-gap.order", parameters }, fixes: [], tasks: [] }];
      }
      const blank = blankAbove(table, heading);
      const message = { id: "section-gap", parameters: { ...parameters, blank } } as const;
      return [{ cells: blank ? [heading.position, blank] : [heading.position], message, fixes: [], tasks: [] }];
    }),
  examples: {
    good: [
      {
        header,
        rows: [
          ["一、财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["二、监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
      {
        header: ["类别", "二级", "具体任务", "责任单位", "完成时限"],
        rows: [
          ["一、财政信息", "（一）预算", "公开年度预算。", "县财政局", "2021年底前"],
          ["", "（二）决算", "公开年度决算。", "县财政局", "2021年底前"],
          ["二、监管信息", "（一）检查", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["", "（二）处罚", "公开处罚结果。", "县市场监管局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["一、财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["三、监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["四、规划信息", "公开专项规划。", "县发展改革局", "2021年底前"],
          ["四、疫情信息", "公开防控信息。", "县卫生健康局", "2021年底前"],
        ],
        finds: ["A4", "A5", "A6"],
        findings: 2,
      },
      {
        header,
        rows: [
          ["（一）财政信息", "公开年度预算。", "县财政局", "2021年底前"],
          ["（三）监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
          ["（二）规划信息", "公开专项规划。", "县发展改革局", "2021年底前"],
        ],
        finds: ["A4"],
      },
      {
        header,
        rows: [
          ["", "公开年度预算。", "县财政局", "2021年底前"],
          ["二、监管信息", "公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A4"],
      },
    ],
  },
};

/** Tasks stand above the first heading of a level, and that heading is not the first by its number: one was left out above them. */
function firstLeftOut({ sections, tasks, columns }: ResponsibilityTable): SequenceFault<CountedHeading>[] {
  const levels = new Set(sections.map(({ level }) => level));
  return [...levels].flatMap((level) => {
    const first = sections.find((heading) => heading.level === level && heading.ordinal !== null);
    const value = first?.ordinal ?? 1;
    const [task] = tasks;
    // A deeper heading in a row of its own may stand on its level for its marker alone.
    const isSure = first !== undefined && (level === 0 || columns.category.includes(first.position.column));
    if (!isSure || !task || value === 1 || task.firstRow >= first.position.row) return [];
    const hasHeading = task.sections.some((heading) => heading.level === level);
    return hasHeading ? [] : [{ id: "gap", item: { heading: first, value }, value, before: null }];
  });
}

/** The category cell above a break that is blank though tasks stand beside it: where the heading was most likely lost. */
function blankAbove({ sheet, sections, columns, header: { lastRow } }: ResponsibilityTable, heading: SectionHeading): CellPosition | null {
  const { row, column } = heading.position;
  if (!columns.category.includes(column)) return null;
  const before = sections.findLast(({ position }) => position.column === column && position.row < row)?.position.row ?? lastRow;
  const blank = sheet.merges.find(
    (area) =>
      area.firstColumn === column && area.firstRow > before && area.lastRow < row && textAt(sheet, area.firstRow, column).trim() === "",
  );
  return blank ? { row: blank.firstRow, column } : null;
}
