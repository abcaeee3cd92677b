import type { OverviewModel } from "../../core/summary/summary-models";
import { dayText } from "./dates";
import { counted } from "./counted";

/** So much of an overview the headline speaks of. */
type HeadlineNumbers = Pick<OverviewModel, "tasks" | "byStatus" | "unitRows" | "collectiveRows" | "asOf" | "progressUnrecorded">;

/** The sentence that proves the table was understood: what was read, and where it stands on the as-of date. */
export function headline(overview: HeadlineNumbers): string {
  const { byStatus, unitRows, collectiveRows, asOf } = overview;
  const units = counted(unitRows.length, "unit");
  const collectives = collectiveRows.length > 0 ? ` and ${counted(collectiveRows.length, "collective name")}` : "";
  const standing = [
    byStatus.ongoing > 0 ? `${byStatus.ongoing} ongoing` : "",
    byStatus.recurring > 0 ? `${byStatus.recurring} recurring` : "",
    byStatus.undated > 0 ? `${byStatus.undated} with an unclear limit` : "",
    byStatus.done > 0 ? `${byStatus.done} done` : "",
  ].filter((part) => part !== "");
  const past = byStatus.overdue + byStatus["past-due-unregistered"];
  const pastText =
    byStatus.undated === overview.tasks
      ? "none can be judged"
      : past === 0
        ? "none past its limit"
        : byStatus.overdue === 0
          ? `${past} past the limit`
          : `${past} past the limit, ${byStatus.overdue} of them overdue`;
  const parts = [
    `Read ${counted(overview.tasks, "task")}, ${units}${collectives}`,
    standing.join(", "),
    `as of ${dayText(asOf.date)}: ${pastText}`,
    overview.progressUnrecorded ? "this table has no progress column" : "",
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}
