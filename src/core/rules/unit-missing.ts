import type { CellPosition } from "../sheet/cell-position";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import type { Rule } from "./rule";
import { oneIssue } from "./support/one-issue";
import { isPlaceholderColumn } from "./support/placeholder-column";

const header = ["具体任务", "牵头单位", "配合单位", "完成时限"];

/** A task for which no column names a unit. A blank 配合单位 beside a named unit is normal. */
export const unitMissing: Rule = {
  id: "unit-missing",
  severity: "error",
  needs: ["unit-column"],
  check: ({ table }) =>
    oneIssue(
      table.tasks
        .filter((task) => task.units.length === 0)
        .flatMap((task) => {
          const cell = blankCell(table, task);
          return cell ? [{ ...cell, task }] : [];
        }),
      (places) => ({ id: "unit-missing", parameters: { places } }),
    ),
  examples: {
    good: [
      { header, rows: [["公开年度预算。", "县财政局", "", "2021年底前"]], finds: [] },
      { header, rows: [["公开年度预算。", "--", "--", "2021年底前"]], finds: [] },
    ],
    bad: [
      {
        header,
        rows: [
          ["公开年度预算。", "县财政局", "县审计局", "2021年底前"],
          ["公开年度决算。", "", "", "2021年底前"],
          ["公开政府采购结果。", "--", "", "2021年底前"],
        ],
        finds: ["B4", "B5"],
      },
      {
        header: ["具体任务", "责任单位", "完成时限"],
        rows: [
          ["公开年度预算。", "县财政局", "2021年底前"],
          ["公开年度决算。", "/", "2021年底前"],
        ],
        finds: ["B4"],
      },
    ],
  },
};

/** The first unit cell of the task in a column that is not given up to placeholders: 牵头, else 责任, else 配合. */
function blankCell(table: ResponsibilityTable, task: Task): { cell: CellPosition; quote: string } | null {
  const source = task.unitCells.find((cell) => !isPlaceholderColumn(table, cell.position.column));
  return source ? { cell: source.position, quote: source.text.trim() } : null;
}
