import type { PaneReview } from "../../app/pane/pane-review";
import type { CalendarDate } from "../../core/calendar/calendar-date";

/** True where marks should stay at the as-of date: as the user chose last time, else on any day but today. */
export function marksFrozenByDefault(review: PaneReview | null, today: CalendarDate): boolean {
  if (!review) return false;
  return review.choices.marks === null ? review.asOf.date !== today : review.choices.marks === "frozen";
}
