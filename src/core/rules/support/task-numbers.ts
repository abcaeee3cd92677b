import type { CellPosition } from "../../sheet/cell-position";
import { toHalfWidth } from "../../sheet/plain-text";
import type { ResponsibilityTable, Task } from "../../table/responsibility-table";
import { type Counted, type SequenceFault, sequenceFaults } from "./sequence";

/** A task's place in the count. */
export interface NumberedTask extends Counted {
  readonly task: Task;
  readonly cell: CellPosition;
}

/** True where the table counts its tasks: in a column of its own, or at the head of at least half of the texts. */
export function hasNumbers(table: ResponsibilityTable): boolean {
  const numbered = table.tasks.filter((task) => isNumbered(task)).length;
  const inColumn = table.columns.number !== null && table.tasks.some((task) => task.number !== null && !task.number.inTaskText);
  return inColumn || (numbered > 0 && numbered * 2 >= table.tasks.filter((task) => !task.taskBlank).length);
}

/** True where something counts the task, were it only a number that cannot be read as a whole number. */
export function isNumbered(task: Task): boolean {
  return task.number !== null && !beginsOwnList(task);
}

const knownFaults = new WeakMap<ResponsibilityTable, readonly SequenceFault<NumberedTask>[]>();

/** Repeated numbers and breaks, within sections where the numbers begin anew in each. Two rules ask for them: worked out once per table. */
export function taskNumberFaults(table: ResponsibilityTable): readonly SequenceFault<NumberedTask>[] {
  const faults = knownFaults.get(table) ?? findFaults(table);
  knownFaults.set(table, faults);
  return faults;
}

function findFaults(table: ResponsibilityTable): SequenceFault<NumberedTask>[] {
  const items = numberedTasks(table.tasks);
  const depth = items.reduce((most, { task }) => Math.max(most, task.sections.length), 0);
  const ways = Array.from({ length: depth }, (_, level) => bySection(items, level));
  return sequenceFaults([[items], ...ways, ...(unitsStandInFront(table) ? [byUnit(items)] : [])]);
}

/** True where the units stand before the numbers, as headings of what each has to do. */
function unitsStandInFront({ columns }: ResponsibilityTable): boolean {
  const unit = columns.lead ?? columns.responsible;
  return unit !== null && columns.number !== null && unit < columns.number;
}

/** A unit that is blank continues the one above it. */
function byUnit(items: readonly NumberedTask[]): NumberedTask[][] {
  const groups: NumberedTask[][] = [];
  let current = "";
  for (const item of items) {
    const unit = item.task.unitCells.find(({ blank }) => !blank)?.text ?? current;
    const group = groups.at(-1);
    if (group && unit === current) group.push(item);
    else groups.push([item]);
    current = unit;
  }
  return groups;
}

/** A blank task keeps its place in the count, but its number is not judged. A number merged over several tasks counts once. */
function numberedTasks(tasks: readonly Task[]): NumberedTask[] {
  const items: NumberedTask[] = [];
  let last: CellPosition | null = null;
  for (const task of tasks) {
    const { number } = task;
    const cell = number?.position ?? task.task.position;
    if (number?.inTaskText === false && last?.row === cell.row && last.column === cell.column) continue;
    last = cell;
    items.push({ task, cell, value: task.taskBlank || number === null || beginsOwnList(task) ? null : number.value });
  }
  return items;
}

function bySection(items: readonly NumberedTask[], level: number): NumberedTask[][] {
  const groups: NumberedTask[][] = [];
  let current: unknown = null;
  for (const item of items) {
    const section = item.task.sections[level] ?? item.task.sections.at(-1) ?? null;
    const group = groups.at(-1);
    if (group && section === current) group.push(item);
    else groups.push([item]);
    current = section;
  }
  return groups;
}

const dottedItem = /[\n\r。；;：:][\s\u3000]*([0-9０-９]{1,3})[.．、](?![0-9０-９])/g;
const bracketedItem = /[\n\r。；;：:][\s\u3000]*[(（]?([0-9０-９]{1,3})[)）]/g;

/** True where the number at the head of a text opens a list inside the cell (1.… 2.…) and so does not count the task. */
function beginsOwnList({ number, body }: Task): boolean {
  if (!number?.inTaskText || number.value === null) return false;
  const next = number.value + 1;
  if (!body.includes(String(next)) && !/[０-９]/.test(body)) return false;
  const items = body.matchAll(/[)）]/.test(number.text) ? bracketedItem : dottedItem);
  return [...items].some((item) => Number(toHalfWidth(item[1] ?? "")) === next);
}
