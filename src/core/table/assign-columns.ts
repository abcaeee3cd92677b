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
  const number = numberColumn(head);
  const task = taskColumn(head, number);
  if (task === null) return null;
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
