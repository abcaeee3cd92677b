import type { SheetWords } from "../../core/plan/sheet-words";
import type { StatusId } from "../../core/schedule/task-status";
import type { OverviewModel } from "../../core/summary/summary-models";
import { dayText } from "./dates";
import { notice } from "./notice";
import { reminderWords } from "./reminder";

const statuses: Readonly<Record<StatusId, string>> = {
  overdue: "▲ Overdue",
  "past-due-unregistered": "△ Past limit, not registered",
  "due-soon": "◇ Due soon",
  upcoming: "Upcoming",
  recurring: "Recurring",
  ongoing: "Ongoing",
  undated: "No clear limit",
  done: "● Done",
};

const roles = { lead: "Lead", responsible: "Responsible", support: "Support" };

/** What the generated sheets and the marks say, in English. */
export const sheetWords: SheetWords = {
  day: dayText,
  roles,
  status: ({ id, doneInTime }) => {
    const outcome =
      id !== "done" || doneInTime === null ? "" : { "in-time": " (on time)", late: " (late)", unknown: " (date unknown)" }[doneInTime];
    return `${statuses[id]}${outcome}`;
  },
  marks: { overdue: "▲ Overdue", "past-due-unregistered": "△ Past limit", "due-soon": "◇ Due soon" },
  listSeparator: ", ",
  none: "—",
  sourceRow: (row) => `Row ${row}`,
  sourceTip: (sheet, row) => `Go to row ${row} of “${sheet}”`,
  pageFooter: "Page &P of &N",
  rosterGroups: "The collective names this unit belongs to; several are parted by 、. Others may be typed.",
  sheetNames: {
    overview: "Overview",
    combined: "All units",
    reminder: (unit) => `Reminder-${unit}`,
    unnamed: "Unnamed",
    copy: (number) => ` (${number})`,
    old: (name) => `${name} (old)`,
    rebuilt: (name) => `${name} (rebuilt)`,
  },
  reading: {
    ambiguous: (due, latest) => `${dayText(due)} (at the latest ${dayText(latest)})`,
    next: (day) => `Next: ${dayText(day)}`,
    thenOngoing: (due) => `${dayText(due)}, then ongoing`,
  },
  daysLeftFormat: '0" left"',
  daysPastFormat: '0" past"',
  overview: {
    title: (tableTitle) => (tableTitle === null ? "Overview of Tasks by Unit" : `${tableTitle}: Overview`),
    asOfLine: ({ asOf, registeredUntil, live }) =>
      [
        `As of: ${dayText(asOf)}`,
        registeredUntil === null ? "" : `Progress registered until: ${dayText(registeredUntil)}`,
        live ? "Marks in the table follow the day on which it is opened" : "",
      ]
        .filter((part) => part !== "")
        .join("    "),
    lead,
    columns: {
      index: "No.",
      unit: "Unit",
      tasks: "Tasks",
      sum: "All",
      roles,
      doneInTime: "of which on time",
      status: {
        overdue: "▲ Overdue",
        "past-due-unregistered": "△ Past limit, not registered",
        "due-soon": "◇ Due soon",
        upcoming: "Upcoming",
        recurring: "Recurring",
        ongoing: "Ongoing",
        undated: "No clear limit",
        done: "Done",
      },
      rate: "On-time rate",
    },
    collective: "Group",
    notRanked: "not ranked",
    subtotal: (units) => `Subtotal (${units} units)`,
    total: "Total (task–unit pairs)",
    reconciliation,
    rateFormula: ({ onTime }) =>
      `On-time rate = done on time ÷ (done on time + done late + overdue), over tasks whose limit lies before the as-of date and whose outcome is registered; “—” where there is none. All tasks: ${onTime.inTime} on time, ${onTime.late} late, ${onTime.overdue} overdue; left out: ${onTime.unregistered} not registered, ${onTime.doneDateUnknown} done on an unknown day.`,
    overdueHeading: (count) => `Overdue (${count})`,
    toVerifyHeading: (count) => `Past the limit, to be verified (${count}; no outcome registered, which does not mean overdue)`,
    noItems: "None",
    continued: (heading) => `${heading} (continued)`,
    chart: {
      title: (range) => `Tasks by unit and status (pairs, without group names)${range === null ? "" : ` (${range.part}/${range.of})`}`,
      description: (units) => `One bar per unit, divided by status: ${units.map(({ unit, pairs }) => `${unit} ${pairs}`).join(", ")}.`,
    },
    changes: {
      heading: (since) => (since === null ? "Since last time" : `Since last time (as of ${dayText(since)})`),
      first:
        "This is the first generation: there is nothing to compare with. The next one lists here what is newly overdue, newly done and still overdue.",
      sentence: ({ newlyOverdue, newlyDone, stillOverdue, newlyUnregistered, added, gone }) =>
        `Newly overdue: ${newlyOverdue.length}; newly done: ${newlyDone.length}; still overdue: ${stillOverdue.length}; newly past the limit and not registered: ${newlyUnregistered.length}; tasks added to the table: ${added.length}, gone from it: ${gone.length}.`,
      what: "Change",
      newlyOverdue: "Newly overdue",
      stillOverdue: "Still overdue",
      newlyUnregistered: "Newly past limit, not registered",
      newlyDone: "Newly done",
      unitsHeading: "Since last time: units (task–unit pairs)",
      pairsThen: "Tasks then",
      pairs: "Tasks now",
      unchanged: (units) => `The other ${units} units (group names included) have none of these changes.`,
    },
    list: {
      number: "No.",
      task: "Task",
      units: "Units",
      deadline: "Deadline as written",
      readAs: "Read as",
      daysPast: "Days past",
      source: "Source",
    },
    signatures: { preparedBy: "Prepared by:", checkedBy: "Checked by:", issuedBy: "Issued by:" },
  },
  unitSheet: {
    title: (unit) => `${unit}: Tasks`,
    unitOf: (title) => /^(.+): Tasks(?: \(continued\))?$/.exec(title)?.[1] ?? null,
    asOfLine: (asOf, tasks, collectiveTasks) =>
      `As of: ${dayText(asOf)}    Tasks: ${tasks}${collectiveTasks > 0 ? `, through group names: ${collectiveTasks}` : ""}`,
    collectiveTasks: (collective, tasks) => `Also, through ${collective}: ${tasks} (listed by the roster, not counted for this unit)`,
    backToOverview: "Back to overview",
    columns: {
      number: "No.",
      sourceTable: "Table",
      source: "Source",
      task: "Task",
      role: "Role",
      deadline: "Deadline as written",
      readAs: "Read as",
      status: "Status",
      days: "Days",
      progress: "Progress",
      remark: "Remarks",
    },
    progressChoices: ["Not started", "In progress", "Done", "Ongoing"],
    progressPrompt: "Choose from the list or type your own words",
    formerTasks: "These tasks are no longer in the table; what was filled in is kept here",
    footer: {
      unitSeal: "Unit (seal):",
      responsible: "Signature of the person in charge:",
      filledInBy: "Filled in by:",
      telephone: "Telephone:",
      date: "Date:",
    },
  },
  reminder: reminderWords,
  notice,
};

/** Every status that occurs is named once, so that the numbers add up to all tasks. */
function lead({ tasks, byStatus, asOf, pairs, progressUnrecorded, unitRows, collectiveRows, onTime }: OverviewModel): string {
  const count = (number: number, words: string): string[] => (number > 0 ? [`${number} ${words}`] : []);
  const unrecorded = progressUnrecorded
    ? "(the table does not record completion, so this does not mean overdue)"
    : "(no outcome registered, which does not mean overdue)";
  const parts = [
    ...count(byStatus.overdue, "overdue"),
    ...count(byStatus["past-due-unregistered"], `past the limit ${unrecorded}`),
    ...count(byStatus["due-soon"], `due within ${asOf.dueSoonDays} days`),
    ...count(byStatus.upcoming, "due later"),
    ...count(byStatus.done, "done"),
    ...count(byStatus.ongoing, "ongoing"),
    ...count(byStatus.recurring, "recurring"),
    ...count(byStatus.undated, "without a clear limit"),
  ];
  const rate = onTime.rate === null ? "" : ` On-time rate: ${(onTime.rate * 100).toFixed(1)}%.`;
  const groups = collectiveRows.length > 0 ? ` and ${collectiveRows.length} group names` : "";
  const silent = progressUnrecorded
    ? " The table has no progress column: nothing can be said to be done or overdue, and “—” stands there."
    : "";
  return `On ${dayText(asOf.date)}, of ${tasks} tasks: ${parts.join(", ")}.${rate} The tasks are shared by ${unitRows.length} units${groups}: ${pairs} task–unit pairs.${silent}`;
}

/** At most so many kinds of sharing are spelled out. */
const mostKindsOfSharing = 6;

function reconciliation({ tasks, pairs, tasksWithoutUnit, collectiveRows, tasksByUnitCount }: OverviewModel): string {
  const kinds = [...tasksByUnitCount];
  const shared = kinds.some(([units]) => units > 1);
  const spelled =
    shared && kinds.length <= mostKindsOfSharing ? ` (${kinds.map(([units, count]) => `${count}×${units}`).join(" + ")})` : "";
  return [
    shared || tasksWithoutUnit > 0
      ? `${tasks} tasks${shared ? ", several of them shared by units" : ""}: ${pairs} task–unit pairs${spelled}.`
      : `Each of the ${tasks} tasks has one unit: ${pairs} task–unit pairs.`,
    tasksWithoutUnit > 0 ? ` ${tasksWithoutUnit} of the tasks name no unit and are not in the table above.` : "",
    collectiveRows.length > 0 ? " Group names count as one, have lines of their own and are not ranked." : "",
    " In every line, tasks = lead + responsible + support = the sum of all statuses.",
  ].join("");
}
