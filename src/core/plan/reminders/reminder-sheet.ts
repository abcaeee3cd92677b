import type { AsOf } from "../../schedule/task-status";
import { daysPastLimit } from "../../summary/order";
import type { UnitTaskLine } from "../../summary/summary-models";
import { SheetFlow } from "../layout/sheet-flow";
import type { CellLink, RowCell, SheetRow } from "../layout/sheet-row";
import { letterHeight, letterPage, letterWidth } from "../page-layout";
import type { SheetFilling } from "../plan-in-parts";
import type { PlanStep } from "../plan-step";
import { letterStyles, reminderTabColor } from "../sheet-style";
import type { SheetWords } from "../sheet-words";
import type { Reminder, ReminderDetails } from "./reminder-model";

export interface ReminderOptions {
  readonly words: SheetWords;
  readonly asOf: AsOf;
  readonly details: ReminderDetails;
}

/** Points: position, task, role, deadline, days, reply. */
const fixed: readonly number[] = [30, 0, 36, 82, 58, 76];
const taskColumn = 2;
const widths = fixed.map((width) => (width === 0 ? letterWidth - fixed.reduce((sum, each) => sum + each, 0) : width));
const last = widths.length;

/** What fills the reminder to one unit: a letter on A4, upright, with the margins of official documents. */
export function reminderSheet(sheet: string, { unit, groups }: Reminder, options: ReminderOptions): SheetFilling {
  const { words, asOf, details } = options;
  const letter = words.reminder;
  const flow = new SheetFlow(widths, [], letterHeight);
  flow.place([
    wide(letter.title, letterStyles.title, 44),
    wide(letter.number(Number((details.issuedOn ?? asOf.date).slice(0, 4))), letterStyles.right, 28),
    wide(letter.addressee(unit), letterStyles.text, 28),
  ]);
  for (const { kind, lines } of groups) {
    const opening = wide(letter.opening(kind, lines.length, details.replyBy), letterStyles.text);
    const head = headRow(words);
    flow.table({ head: [opening, head], again: [head], rows: lines.map((line, index) => taskRow(line, index + 1, options)) });
  }
  flow.placeWithLast(closingRows(options));
  const area = { firstRow: 1, firstColumn: 1, lastRow: flow.lastRow, lastColumn: last };
  const others: readonly PlanStep[] = [letterPage(sheet, area, words), { step: "tab-color", sheet, color: reminderTabColor }];
  return { rows: flow.laidOut(sheet), others };
}

function wide(value: string, style: RowCell["style"], atLeast = 0): SheetRow {
  return { cells: [{ column: 1, lastColumn: last, value, style }], atLeast };
}

function headRow({ reminder: { columns } }: SheetWords): SheetRow {
  const labels = [columns.index, columns.task, columns.role, columns.deadline, columns.days, columns.reply];
  return { cells: labels.map((value, index) => ({ column: index + 1, value, style: letterStyles.header })), atLeast: 26 };
}

function taskRow(line: UnitTaskLine, position: number, { words, asOf }: ReminderOptions): SheetRow {
  const { task, table, role } = line;
  const sheet = table.sheet.name;
  const link: CellLink = { target: { sheet, position: task.task.position }, tip: words.sourceTip(sheet, task.firstRow) };
  const values = [
    position,
    task.taskBlank ? words.none : task.body.trim(),
    words.roles[role],
    task.deadlineBlank ? words.none : task.deadline.text,
    daysText(line, asOf, words),
    "",
  ];
  return {
    cells: values.map((value, index) => ({
      column: index + 1,
      value,
      style: index + 1 === taskColumn ? letterStyles.cellText : letterStyles.cell,
      link: index === 0 ? link : undefined,
    })),
    atLeast: 30,
  };
}

/** How far a task is past its limit or from it; the reading of a doubtful deadline that is better for the unit counts. */
function daysText(line: UnitTaskLine, asOf: AsOf, { reminder, none }: SheetWords): string {
  const past = daysPastLimit(line, asOf.date);
  if (past === null) return none;
  return past > 0 ? reminder.daysPast(past) : reminder.daysLeft(Math.max(line.status.daysLeft ?? -past, 0));
}

function closingRows({ words: { reminder }, details }: ReminderOptions): SheetRow[] {
  const { text, right } = letterStyles;
  const half = taskColumn;
  return [
    { cells: [], atLeast: 8 },
    wide(reminder.replyBy(details.replyBy), text, 23),
    wide(reminder.replyTo(details.replyTo), text, 23),
    {
      cells: [
        { column: 1, lastColumn: half, value: reminder.contact(details.contact), style: text },
        { column: half + 1, lastColumn: last, value: reminder.telephone(details.telephone), style: text },
      ],
      atLeast: 23,
    },
    { cells: [], atLeast: 10 },
    wide(reminder.issuer(details.issuer), right, 25),
    wide(reminder.issuedOn(details.issuedOn), right, 25),
  ];
}
