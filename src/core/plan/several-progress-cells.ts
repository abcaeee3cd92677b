import type { CalendarDate } from "../calendar/calendar-date";
import { isOneOf } from "./cell-words";

/** One of several cells with the progress of a row. */
export interface ReferredProgress {
  readonly reference: string;
  /** The last day that it speaks of; null where that is the day of the judgement. */
  readonly until: CalendarDate | null;
}

/** What people type where there is nothing to say. */
const saysNothing = ["", "-", "--", "—", "——", "/", "无"];

/** The formula condition that a cell says nothing. */
export function isSilent(reference: string): string {
  return isOneOf(reference, saysNothing);
}

/** The formula expression for what the last of the cells that says something holds; null without cells. */
export function lastFilled(cells: readonly ReferredProgress[]): string | null {
  return cells.reduce<string | null>(
    (before, { reference }) => (before === null ? reference : `IF(${isSilent(reference)},${before},${reference})`),
    null,
  );
}

/** The same of those cells alone that were written after a limit: what others say of a task not done proves nothing. */
export function lastFilledAfter(cells: readonly ReferredProgress[], limit: CalendarDate, registered: CalendarDate | null): string | null {
  const lateEnough = (day: CalendarDate | null): boolean => day === null || day > limit;
  return lateEnough(registered) ? lastFilled(cells.filter(({ until }) => lateEnough(until))) : null;
}
