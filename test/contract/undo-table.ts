import type { PaneSession } from "../../src/app/pane/pane-session";
import type { PaneReview } from "../../src/app/pane/pane-review";
import type { Decision } from "../../src/app/pane/pane-service";
import type { Proposal, RunItem } from "../../src/app/pane/pane-run";
import { toA1 } from "../../src/core/sheet/cell-position";
import { defaultChoices } from "../../src/core/state/choices";
import { moment } from "./contract-hosts";
import { type Edit, renamed, rowsDeleted, rowsInserted, sorted, typed } from "./people";
import { type SharedHost, type SharedWorkbook, planSheet } from "./shared-workbook";

/** What is written by a run, and taken back by undoing it. */
export const runKinds = ["fix", "fixes", "highlight", "summaries", "progress columns", "reminders", "roster"] as const;
export type RunKind = (typeof runKinds)[number];

/** What is remembered without touching any cell, and taken back by its counterpart. */
export const decisionKinds = ["start day", "names", "ignore"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** The new name of the sheet where it is renamed. */
export const renamedSheet = "责任分解表";

/** What people do after a run. */
export const changesSince = [
  "nothing",
  "saved and reopened",
  "sorted",
  "row inserted",
  "row deleted",
  "task reworded",
  "sheet renamed",
  "deadline edited",
  "typed in what was added",
  "opened by the other host",
] as const;
export type ChangeSince = (typeof changesSince)[number];

/** The third task, in row 6, is the one that a fix is about. */
const edits: Readonly<Partial<Record<ChangeSince, Edit>>> = {
  sorted: sorted(planSheet, 4, 9, 4, 1),
  "row inserted": rowsInserted(planSheet, 5),
  "row deleted": rowsDeleted(planSheet, 6),
  "task reworded": typed(planSheet, 6, 2, "公开部门的预算。"),
  "sheet renamed": renamed(planSheet, renamedSheet),
  "deadline edited": typed(planSheet, 6, 4, "2021年11月底前"),
};

/** Where people type on what a run added; kinds that are absent add nothing to type on. */
const typedInAdded: Readonly<Partial<Record<RunKind, Edit>>> = {
  "progress columns": typed(planSheet, 5, 5, "正在推进"),
  summaries: typed("总览", 2, 1, "领导已阅"),
  reminders: typed("催办-县水务局", 2, 1, "已送达"),
  roster: typed("单位名录", 2, 2, "县发改"),
};

export async function propose(session: PaneSession, kind: RunKind, review: PaneReview): Promise<Proposal> {
  const fixes = review.tables.flatMap(({ sheet, findings }) =>
    findings.flatMap((finding) => finding.fixes.map(({ position, from, to }) => ({ sheet, position, from, to }))),
  );
  switch (kind) {
    case "fix":
      return session.proposeFixes(fixes.filter(({ position }) => toA1(position) === "B6"));
    case "fixes":
      return session.proposeFixes(fixes);
    case "highlight":
      return session.proposeHighlight({ frozen: false });
    case "summaries":
      return session.proposeSummaries({ summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false });
    case "progress columns":
      return session.proposeProgressColumns(0);
    case "reminders": {
      const details = { replyTo: "", contact: "", telephone: "", issuer: "", replyBy: null, issuedOn: moment.today };
      return session.proposeReminders({ table: 0, tasks: [1, 3], details });
    }
    case "roster":
      return session.proposeRoster();
  }
}

/** A decision and what takes it back. */
export function decisionOf(kind: DecisionKind, review: PaneReview): readonly [Decision, Decision] {
  const sheet = review.tables[0]?.sheet ?? "";
  switch (kind) {
    case "start day":
      return [
        { id: "give-start-day", sheet, event: null, day: moment.today },
        { id: "give-start-day", sheet, event: null, day: null },
      ];
    case "names": {
      const decision = { kept: "县水务局", variant: "县应急局", same: true };
      return [
        { id: "decide-names", decision },
        { id: "forget-names", decision },
      ];
    }
    case "ignore": {
      const key = review.tables[0]?.findings.find(({ rule }) => rule === "text-halfwidth")?.key ?? "";
      return [
        { id: "ignore", sheet, key, reason: "照原文" },
        { id: "stop-ignoring", sheet, key },
      ];
    }
  }
}

/** The workbook after people changed it, open in a pane that has just reviewed it. */
export async function changed(
  workbook: SharedWorkbook,
  change: ChangeSince,
  kind: RunKind | null,
  other: SharedHost,
): Promise<SharedWorkbook> {
  const edit = change === "typed in what was added" && kind !== null ? typedInAdded[kind] : edits[change];
  if (edit) workbook.edit(edit);
  const later = await workbook.reopened(change === "opened by the other host" ? other : undefined);
  await later.session.review({ moment, asOf: null });
  return later;
}

/** What could not be put back: sheet, cell, why. */
export function remainder(items: readonly RunItem[]): readonly string[] {
  return items.flatMap((item) =>
    item.id === "not-restored"
      ? item.cells.map(({ position, why }) => [item.sheet, position === null ? "" : toA1(position), why].join(" "))
      : [],
  );
}
