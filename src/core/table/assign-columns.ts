import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { categoryColumns } from "./category-columns";
import type { FoundHeader } from "./find-header";
import { plainLabel } from "./header-vocabulary";
import { type TableHead, best, sample, span, strengthFor, strongest } from "./labelled-columns";
import type { ColumnRoles } from "./responsibility-table";
import { taskColumn } from "./task-column";
import { readNumberCell } from "./task-number";
import { deadlineColumn, doneDateColumn, progressColumn } from "./time-columns";
import { unitColumns } from "./unit-columns";

/** Decides which column plays which role, from the labels and, where they leave it open, from the cells below. Null without a task column. */
export function assignColumns(sheet: SheetSnapshot, header: FoundHeader): ColumnRoles | null {
  const head: TableHead = { sheet, header, columns: [...header.labels.entries()].sort(([a], [b]) => a - b) };
  const first = numberColumn(head);
  const task = taskColumn(head, first);
  if (task === null) return null;
  const number = first === null ? null : besideTask(head, first, task);
  const { lead, responsible, support } = unitColumns(head);
  const deadline = deadlineColumn(head);
  const doneDate = doneDateColumn(head, deadline);
  const taken = [number, task, lead, responsible, support, deadline, doneDate].filter((column) => column !== null);
  return {
    number,
    category: categoryColumns(head, task, taken),
    task,
    lead,
    responsible,
    support,
    deadline,
    progress: progressColumn(head),
    doneDate,
    remark: strongest(head, "remark"),
  };
}

/** The longest number that still counts a task. */
const longestNumber = 4;

/** Where each half of a pair has its own 序号 (序号 ｜ 重点任务 ｜ 序号 ｜ 具体措施), the one right before the tasks counts them. */
function besideTask({ header }: TableHead, number: number, task: number): number {
  const before = header.labels.get(task - 1);
  return before?.leads === true && strengthFor(before, "number") > 0 ? task - 1 : number;
}

/** A column called 序号, else an unlabelled one whose cells are whole numbers. Where both 任务编号 and 序号 stand, 序号. */
function numberColumn(head: TableHead): number | null {
  const { header } = head;
  const named = best(head, (label) => (strengthFor(label, "number") === 0 ? 0 : plainLabel(label.text).startsWith("序") ? 2 : 1));
  if (named !== null) return named;
  const last = Math.max(...header.labels.keys());
  for (let column = 1; column < last; column++) {
    // Of one label over two columns the first may hold the numbers.
    const unlabelled = header.labels.get(column)?.leads !== true || span(header, column) > 0;
    const texts = unlabelled ? sample(head, column) : [];
    const numbers = texts.filter((text) => readNumberCell(text) !== null && text.length <= longestNumber);
    if (texts.length > 0 && numbers.length * 5 >= texts.length * 4) return column;
  }
  return null;
}
