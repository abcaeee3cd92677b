import { type CalendarDate, parseIsoDate } from "../../src/core/calendar/calendar-date";
import { serialFromDate } from "../../src/core/calendar/excel-serial";
import type { Deadline, DeadlineKind } from "../../src/core/deadline/deadline";
import type { CellSnapshot } from "../../src/core/sheet/sheet-snapshot";
import type { ResponsibilityTable, SourceText, Task } from "../../src/core/table/responsibility-table";
import { identifyTasks } from "../../src/core/table/task-identity";
import type { UnitMention, UnitRole } from "../../src/core/unit/unit-mention";
import { sheetOf } from "./sheet-of";

/** A task as a test writes it down; the builder gives it cells. */
export interface BuiltTask {
  readonly number?: number;
  readonly text: string;
  /** Names with roles; a collective name is marked by a leading `*`. */
  readonly units?: Readonly<Record<string, UnitRole>>;
  /** The deadline cell's text, or a real date as `@2021-09-30`. */
  readonly deadline: string;
  readonly kind?: DeadlineKind;
  /** ISO day. */
  readonly due?: string;
  readonly pastLimitAfter?: string;
  readonly thenOngoing?: boolean;
  /** Text, or a number such as 1 for 100%. */
  readonly progress?: string | number;
  /** Text, or a real date as `@2021-09-30`. */
  readonly doneDate?: string;
}

interface TableOptions {
  readonly name?: string;
  readonly title?: string;
  readonly progress?: boolean;
  readonly doneDate?: boolean;
  readonly registeredUntil?: string;
}

/** The columns of every built table: A number, B task, C units, D deadline, E progress, F date done. The header is row 1, the tasks follow. */
const builtColumns = { number: 1, task: 2, units: 3, deadline: 4, progress: 5, doneDate: 6 };
export const firstBuiltRow = 2;

/** A table made directly, without the reader. */
export function tableOf(tasks: readonly BuiltTask[], options: TableOptions = {}): ResponsibilityTable {
  const header = ["序号", "任务", "单位", "时限", ...(options.progress ? ["完成情况"] : []), ...(options.doneDate ? ["完成时间"] : [])];
  const rows = tasks.map((task) => [
    numberCell(task.number),
    task.text,
    Object.keys(task.units ?? {})
      .join("、")
      .replaceAll("*", ""),
    cell(task.deadline),
    ...(options.progress ? [typeof task.progress === "number" ? numberCell(task.progress) : (task.progress ?? "")] : []),
    ...(options.doneDate ? [cell(task.doneDate ?? "")] : []),
  ]);
  const sheet = sheetOf([header, ...rows], options.name === undefined ? {} : { name: options.name });
  const identities = identifyTasks(tasks.map((task) => ({ body: task.text, number: task.number ?? null, sections: [] })));
  return {
    sheet,
    title: options.title ?? null,
    planYear: 2021,
    header: { firstRow: 1, lastRow: 1 },
    beside: null,
    columns: {
      number: builtColumns.number,
      category: [],
      task: builtColumns.task,
      lead: builtColumns.units,
      responsible: null,
      support: null,
      deadline: builtColumns.deadline,
      progress: options.progress ? builtColumns.progress : null,
      doneDate: options.doneDate ? (options.progress ? builtColumns.doneDate : builtColumns.progress) : null,
      remark: null,
    },
    putOffColumn: null,
    labels: new Map(header.map((label, index) => [index + 1, label])),
    corrected: false,
    confidence: 1,
    sureness: new Map(),
    tasks: tasks.map((task, index) => taskOf(task, index, identities, options)),
    sections: [],
    placeholderColumns: [],
    registeredUntil: options.registeredUntil === undefined ? null : day(options.registeredUntil),
  };
}

/** The day of ISO text. */
export function day(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`no such day: ${iso}`);
  return date;
}

function taskOf(task: BuiltTask, index: number, identities: ReturnType<typeof identifyTasks>, options: TableOptions): Task {
  const row = firstBuiltRow + index;
  const at = (column: number, text: string): SourceText => ({ position: { row, column }, text });
  const identity = identities[index];
  if (identity === undefined) throw new Error("no identity");
  return {
    identity,
    index,
    firstRow: row,
    lastRow: row,
    number: task.number === undefined ? null : { ...at(builtColumns.number, String(task.number)), value: task.number, inTaskText: false },
    sections: [],
    task: at(builtColumns.task, task.text),
    taskBlank: task.text === "",
    body: task.text,
    bodyOffset: 0,
    unitCells: [],
    units: unitsOf(task),
    deadlineCell: at(builtColumns.deadline, cellText(task.deadline)),
    deadlineBlank: task.deadline === "",
    deadline: deadlineOf(task),
    textLimits: [],
    progress: options.progress ? at(builtColumns.progress, String(task.progress ?? "")) : null,
    progressCells: [],
    doneDate: options.doneDate ? at(options.progress ? builtColumns.doneDate : builtColumns.progress, cellText(task.doneDate ?? "")) : null,
  };
}

function unitsOf(task: BuiltTask): UnitMention[] {
  return Object.entries(task.units ?? {}).map(([written, role]) => {
    const name = written.replace("*", "");
    return { name, role, collective: name !== written, written: name };
  });
}

function deadlineOf(task: BuiltTask): Deadline {
  const due = task.due === undefined ? null : day(task.due);
  return {
    text: cellText(task.deadline),
    kind: task.kind ?? (due === null ? "ongoing" : "dated"),
    due,
    pastLimitAfter: task.pastLimitAfter === undefined ? due : day(task.pastLimitAfter),
    milestones: [],
    thenOngoing: task.thenOngoing ?? false,
    deliverable: null,
    recurrence: null,
    relative: null,
    yearAssumed: false,
    problems: [],
  };
}

function cell(content: string): string | Partial<CellSnapshot> {
  if (!content.startsWith("@")) return content;
  const serial = serialFromDate(day(content.slice(1)), "1900");
  return { kind: "date", value: serial, text: content.slice(1), numberFormat: "yyyy-mm-dd" };
}

function cellText(content: string): string {
  return content.replace(/^@/, "");
}

function numberCell(value: number | undefined): Partial<CellSnapshot> | null {
  return value === undefined ? null : { kind: "number", value, text: String(value) };
}
