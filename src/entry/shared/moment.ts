import type { Moment } from "../../app/pane/pane-service";
import { localDay, localMinute } from "../../core/calendar/local-moment";

/** Now, by the user's clock. */
export function moment(): Moment {
  const now = new Date();
  return { today: localDay(now), now: localMinute(now) };
}
