import { dayOf, monthEnd, monthOf, yearOf } from "../calendar/calendar-date";
import { dateFromSerial, type DateSystem } from "../calendar/excel-serial";
import type { CellSnapshot, ValueKind } from "../sheet/sheet-snapshot";
import type { Deadline } from "./deadline";
import { datedDeadline, newDeadline } from "./empty-deadline";
import { dateFromNumber, readOneDecimal } from "./number-cell";
import { readText } from "./read-text";

/** What is needed of a deadline cell: a blank one has text "" and null for value and kind. */
export interface DeadlineCell {
  readonly text: string;
  readonly value: CellSnapshot["value"] | null;
  readonly kind: ValueKind | null;
  readonly dateSystem: DateSystem;
}

/**
 * Reads one deadline cell. Never throws: what cannot be read is kind "unknown".
 * @param planYear the year from the table's title, used where the text names none; null where the title names none either
 */
export function readDeadline(cell: DeadlineCell, planYear: number | null): Deadline {
  if (cell.kind === "error" || cell.kind === "boolean") return newDeadline(cell.text);
  if (cell.kind === "date" && typeof cell.value === "number") return readDateCell(cell.text, cell.value, cell.dateSystem, planYear);
  const number = numberIn(cell);
  const date = number === null ? null : dateFromNumber(number, cell.dateSystem);
  if (date !== null) return datedDeadline(cell.text, date);
  const oneDecimal = cell.kind === "number" && number !== null ? readOneDecimal(cell.text, number, planYear) : null;
  return oneDecimal ?? readText(cell.text, planYear);
}

/** Reads many cells of one table: equal cells are read once. */
export function deadlineReader(planYear: number | null): (cell: DeadlineCell) => Deadline {
  const known = new Map<string, Deadline>();
  return (cell) => {
    const key =
      cell.kind === "text" ? cell.text : `${cell.kind ?? ""}\u0000${String(cell.value)}\u0000${cell.dateSystem}\u0000${cell.text}`;
    const earlier = known.get(key);
    if (earlier) return earlier;
    const deadline = readDeadline(cell, planYear);
    known.set(key, deadline);
    return deadline;
  };
}

function readDateCell(text: string, serial: number, system: DateSystem, planYear: number | null): Deadline {
  const date = dateFromSerial(serial, system);
  if (date === null) return newDeadline(text);
  // Excel stores a typed 2021年12月 as its first day and shows the month (as 2021年12月 or Dec-21): the month is what was meant.
  const showsMonthOnly =
    /^[A-Za-z]{3,9}[-\s]\d{2,4}$/.test(text.trim()) ||
    readText(text, planYear ?? yearOf(date)).due === monthEnd(yearOf(date), monthOf(date));
  const due = dayOf(date) === 1 && showsMonthOnly ? monthEnd(yearOf(date), monthOf(date)) : date;
  return datedDeadline(text, due);
}

function numberIn(cell: DeadlineCell): number | null {
  if (typeof cell.value === "number") return cell.value;
  return /^\s*\d{5}(?:\.\d+)?\s*$/.test(cell.text) ? Number(cell.text) : null;
}
