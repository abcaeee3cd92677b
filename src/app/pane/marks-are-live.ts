import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { Review } from "../review";

/** True where the sheets were last marked so that the marks follow the day, or would be. @param today null where it is not known */
export function marksAreLive({ state, asOf }: Review, today: CalendarDate | null): boolean {
  const marks = state.ledger.runs.filter(({ purpose, state: runState }) => purpose === "highlight" && runState !== "undone").at(-1);
  const item = marks?.items.find(({ id }) => id === "marks");
  return item?.id === "marks" ? item.frozenAt === null : asOf.date === today;
}
