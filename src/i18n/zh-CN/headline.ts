import type { OverviewModel } from "../../core/summary/summary-models";
import { dayText } from "./dates";

/** So much of an overview the headline speaks of. */
type HeadlineNumbers = Pick<OverviewModel, "tasks" | "byStatus" | "unitRows" | "collectiveRows" | "asOf" | "progressUnrecorded">;

/** The sentence that proves the table was understood: what was read, and where it stands on the as-of date. */
export function headline(overview: HeadlineNumbers): string {
  const { byStatus, unitRows, collectiveRows, asOf } = overview;
  const units = collectiveRows.length > 0 ? `${unitRows.length} 家单位和 ${collectiveRows.length} 个集合名称` : `${unitRows.length} 家单位`;
  const standing = [
    byStatus.ongoing > 0 ? `${byStatus.ongoing} 项持续推进` : "",
    byStatus.recurring > 0 ? `${byStatus.recurring} 项定期办理` : "",
    byStatus.undated > 0 ? `${byStatus.undated} 项时限不明` : "",
    byStatus.done > 0 ? `${byStatus.done} 项已办结` : "",
  ].filter((part) => part !== "");
  const past = byStatus.overdue + byStatus["past-due-unregistered"];
  const pastText =
    byStatus.undated === overview.tasks
      ? "无法判断是否过时限"
      : past === 0
        ? "没有任务过时限"
        : byStatus.overdue === 0
          ? `${past} 项已过时限`
          : `${past} 项已过时限，其中 ${byStatus.overdue} 项逾期`;
  const parts = [
    `读到 ${overview.tasks} 项任务、${units}`,
    standing.join("、"),
    `截至${dayText(asOf.date)}，${pastText}`,
    overview.progressUnrecorded ? "本表无完成情况列" : "",
  ];
  return `${parts.filter((part) => part !== "").join("；")}。`;
}
