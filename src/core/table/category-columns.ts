import { textAt } from "../sheet/cell-lookup";
import { plainLabel } from "./header-vocabulary";
import { type LabelledColumn, type TableHead, sample } from "./labelled-columns";
import { readNumberCell } from "./task-number";

/** The category columns, from the outermost level inwards: left of the task and not taken by another role. */
export function categoryColumns(head: TableHead, task: number, taken: readonly number[]): number[] {
  const labelled = head.columns.filter((column) => !taken.includes(column[0]) && isCategory(head, column, task)).map(([column]) => column);
  return [...labelled, ...unlabelledCategories(head, task, taken)].sort((a, b) => a - b);
}

/** What is to be reached with the one task; it groups none. */
const goal = /^(?:整改|预期|阶段|具体)目标$/;

function isCategory(head: TableHead, [column, label]: LabelledColumn, task: number): boolean {
  if (column > task) return false;
  if (label.reading?.meaning === "category") return true;
  const isNeighbour = head.columns.every(
    ([other, otherLabel]) =>
      other <= column ||
      other >= task ||
      otherLabel.reading === null ||
      ["task", "number", "category"].includes(otherLabel.reading.meaning),
  );
  if (!isNeighbour) return false;
  if (goal.test(plainLabel(label.text))) return false;
  return label.reading === null ? groupsRows(head, column) : label.reading.meaning === "task";
}

/** True for a column of words merged over several rows: whatever its label, it groups the tasks beside it. */
function groupsRows({ sheet, header }: TableHead, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      area.firstColumn <= column &&
      area.lastColumn === column &&
      area.firstRow > header.lastRow &&
      area.lastRow > area.firstRow &&
      readNumberCell(textAt(sheet, area.firstRow, area.firstColumn)) === null &&
      /\p{Script=Han}/u.test(textAt(sheet, area.firstRow, area.firstColumn)),
  );
}

/** Columns left of the task without a label of their own that hold words: the second half of a header cell lost in a paste. */
function unlabelledCategories(head: TableHead, task: number, taken: readonly number[]): number[] {
  const found: number[] = [];
  for (let column = 1; column < task; column++) {
    if (head.header.labels.has(column) || taken.includes(column)) continue;
    if (sample(head, column).some((text) => readNumberCell(text) === null)) found.push(column);
  }
  return found;
}
