import type { PaneWords } from "../../ui/words";
import { counted } from "./counted";
import { dayText } from "./dates";
import { wordMessage } from "./index";
import { ruleNames } from "./rule-names";

/** How bad a finding is, in English. */
export const severities: PaneWords["severity"] = { error: "Error", warning: "Warning", info: "Advice" };

/** The findings and what can be done about each, in English. */
export const findingsWords: PaneWords["findings"] = {
  none: "Nothing wrong was found.",
  checked: (ran, skipped) => `${counted(ran, "rule")} checked${skipped > 0 ? `; ${skipped} could not be` : ""}`,
  ran: "Checked",
  skipped: "Could not be checked",
  skippedBecause: (rule, why) => `${ruleNames[rule]}: ${wordMessage(why)}`,
  group: (severity, count) => `${severities[severity]}: ${count}`,
  cells: "Cells",
  jumpTo: (address) => `Go to ${address}`,
  furtherCells: (count) => `Show ${count} more`,
  furtherFindings: (count) => `Show ${count} more`,
  fix: "Use the suggestion",
  fixAll: (count) => `Change all ${count} of this kind`,
  severalFonts: "This cell has several fonts; the change takes the font at its place.",
  suggestionOnly: "It touches a name, a date or a number: check and change one by one.",
  sameUnit: "The same unit",
  notSameUnit: "Different units",
  ignore: "Ignore…",
  reason: "Reason for ignoring",
  reasonHint: "For example: so in the original, agreed with the office head",
  confirmIgnore: "Ignore",
  cancel: "Cancel",
  ignored: (count) => `${count} ignored`,
  ignoredOn: (reason, on) => `Ignored on ${dayText(on)}: ${reason}`,
  takeBack: "Restore",
  change: (address) => `${address} before and after`,
  furtherFixes: (count) => `Show ${counted(count, "more change")}`,
};

/** What is past its limit or due soon, in English. */
export const deadlinesWords: PaneWords["deadlines"] = {
  total: (tasks) => counted(tasks, "task"),
  ongoingNote: "Ongoing tasks are never overdue",
  pastLimit: (count) => `Past the limit: ${count}`,
  dueSoon: (count, days) => `Due within ${days} days: ${count}`,
  nonePast: "No task is past its limit.",
  noneSoon: "No task is due soon.",
  days: ({ status, days }) =>
    status === "due-soon"
      ? days === 0
        ? "◇ due today"
        : `◇ ${counted(days, "day")} left`
      : `${status === "overdue" ? "▲ overdue" : "△ past"} ${counted(days, "day")}`,
  noUnit: "No unit named",
  cannotJudge: "This table has no column of time limits: nothing can be said to be overdue.",
  unregisteredNote: "△ Past due, not registered: the table does not record completion. This does not prove a delay; please verify.",
  barLabel: "Tasks by status",
  jump: (row) => `Go to row ${row}`,
  more: (count) => `Show ${count} more`,
};

/** Limits that count from an event, and the days of these events, in English. */
export const startsWords: PaneWords["starts"] = {
  heading: (tasks) => `Limits that begin with an event: ${tasks}`,
  open: (tasks) =>
    `${counted(tasks, "task")} without a start day: nothing is said of their limits. Give the day, and they are counted in calendar or working days.`,
  given: "Counted from the days you gave. Taken back, the limits are unknown again.",
  all: "Start day of the whole table (such as the day of issue)",
  event: (event) => (event === "" ? "no event named" : `"${event}"`),
  eventAndTasks: (event, tasks) => `${event}: ${counted(tasks, "task")}`,
  reading: ({ deadlineText, due, beyondCalendar }, start, [first, last]) => {
    const text = deadlineText.trim().replace(/\s+/g, " ");
    if (due !== null) return `${text} → ${dayText(due)}`;
    if (beyondCalendar) return `${text}: beyond the official working-day calendar (${first} to ${last}), please count by hand`;
    return start === null ? `${text}: waits for its start day` : text;
  },
  furtherReadings: (count) => `and ${count} more wordings`,
  hint: "such as 2021-03-01",
  save: "Remember",
  saveFor: (subject) => `Remember the start day: ${subject}`,
  takeBack: "Take back",
  takeBackFor: (subject) => `Take back the start day: ${subject}`,
  more: (count) => `Show ${count} more events`,
};

/** The list of units that the office keeps, in English. */
export const rosterWords: PaneWords["roster"] = {
  heading: "List of units (单位名录)",
  says: (roster) => {
    switch (roster.id) {
      case "there":
        return `Read by the sheet ${roster.sheet}: ${counted(roster.units, "unit")}${roster.groups > 0 ? `, ${counted(roster.groups, "collective name")}` : ""}. Short names, order and collective names follow it.`;
      case "not-understood":
        return `The sheet ${roster.sheet} has no column 单位 and was not used. Put the labels 单位, 简称/别名, 所属集合 and 排序 into one of its first ten rows.`;
      case "absent":
        return "There is no sheet named 单位名录. One can be made with the units of the tables; complete it, check again, and it is used.";
      case "cannot-be-added":
        return "There is no sheet named 单位名录, and no sheet can be added to this workbook.";
    }
  },
  open: "Open the list",
  add: "Add the list of units…",
  members: (members) =>
    `${counted(members.length, "unit")} by the list: ${members.slice(0, 6).join(", ")}${members.length > 6 ? " …" : ""}`,
};

/** The units of the table, in English. */
export const unitsWords: PaneWords["units"] = {
  units: (count) => counted(count, "unit"),
  collectives: (count) => `${counted(count, "collective name")} (not ranked)`,
  tasks: (count) => counted(count, "task"),
  roles: (lead, responsible, support) =>
    [lead > 0 ? `lead ${lead}` : "", responsible > 0 ? `responsible ${responsible}` : "", support > 0 ? `support ${support}` : ""]
      .filter((part) => part !== "")
      .join(" · "),
  openSheet: (unit) => `Open the sheet of ${unit}`,
  decided: "Decisions about names",
  same: (kept, variant) => `"${variant}" counts as "${kept}"`,
  different: (kept, variant) => `"${kept}" and "${variant}" are two units`,
  takeBack: "Take back",
  none: "This table has no column of units: nothing can be summed up by unit.",
  reconciled: (tasks, pairs) => `${counted(tasks, "task")}; shared tasks counted once per unit: ${pairs}`,
};
