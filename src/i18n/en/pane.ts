import type { NotRestored, RunItem, RunPurpose } from "../../app/pane/pane-run";
import { columnLetters, toA1 } from "../../core/sheet/cell-position";
import type { PaneWords } from "../../ui/words";
import { counted } from "./counted";
import { chartsWords } from "./charts";
import { changedWords } from "./changed";
import { dayText } from "./dates";
import { headline } from "./headline";
import { ledgerWords } from "./ledger";
import { moreWords } from "./more";
import { progressWords } from "./progress";
import { wordMessage } from "./index";
import { refusalText } from "./refusals";
import { ruleNames } from "./rule-names";
import { statusWords } from "./statuses";
import { tableItemText, wordImportWords } from "./word-import";

const purposes: Readonly<Record<RunPurpose, string>> = {
  highlight: "Mark overdue tasks",
  summaries: "Make summaries",
  fixes: "Change cells",
  edits: "Edit cells",
  "clear-marks": "Clear marks",
  roster: "Add the list of units",
  "progress-columns": "Add progress columns",
  reminders: "Make reminders",
  "word-import": "Import from Word",
  rebuild: "Rebuild the damaged table",
  "clear-all": "Clear every trace",
  undo: "Undo",
};

const reasons: Readonly<Record<NotRestored["why"], string>> = {
  "edited-since": "edited since",
  "task-gone": "the task is not found any more",
  "task-ambiguous": "several places look the same",
  formula: "a formula or part of a merged area",
  "sheet-gone": "the sheet is gone",
  "sheet-edited": "somebody changed the sheet",
  "rows-moved": "rows came or went, earlier marks cannot be put back",
  "not-kept": "the earlier content was not kept",
};

function names(all: readonly string[]): string {
  const shown = all
    .slice(0, 6)
    .map((name) => `"${name}"`)
    .join(", ");
  return all.length > 6 ? `${shown} and ${all.length - 6} more` : shown;
}

function withoutSubject(text: string): string {
  return text.replace(/^[^:]*: /, "");
}

function itemText(item: RunItem): string {
  switch (item.id) {
    case "marks": {
      const { overdue = 0, "past-due-unregistered": unregistered = 0, "due-soon": soon = 0 } = item.tasks;
      const kinds = [
        overdue > 0 ? `▲ overdue ${overdue}` : "",
        unregistered > 0 ? `△ past due ${unregistered}` : "",
        soon > 0 ? `◇ due soon ${soon}` : "",
      ].filter((kind) => kind !== "");
      const how = item.frozenAt === null ? "marks follow the day of opening" : `marks stay at ${dayText(item.frozenAt)}`;
      return `Time limits on "${item.sheet}": ${kinds.length > 0 ? kinds.join(", ") : "nothing to mark now"}; ${how}${item.replaces ? "; replaces earlier marks" : ""}`;
    }
    case "remove-marks":
      return `Remove the marks on "${item.sheet}"`;
    case "restore-marks":
      return `Bring back the earlier marks on "${item.sheet}"`;
    case "add-sheets":
      return `Add ${counted(item.sheets.length, "sheet")}: ${names(item.sheets)}`;
    case "update-sheets":
      return `Update ${counted(item.sheets.length, "sheet")}: ${names(item.sheets)} (they stay in place, with what units filled in)`;
    case "remove-sheets":
      return `Remove ${counted(item.sheets.length, "sheet")} made by this add-in: ${names(item.sheets)}`;
    case "keep-as-old":
      return `Somebody changed "${item.sheet}"${item.cells.length > 0 ? ` (${item.cells.slice(0, 6).map(toA1).join(", ")}${item.cells.length > 6 ? " …" : ""})` : ""}: it stays as "${item.newName}", and a new one is made`;
    case "not-brought-back":
      return `${names(item.sheets)}: deleted by you, not made again`;
    case "add-columns":
      return `Add ${item.labels.map((label) => `"${label}"`).join(" and ")} right of the table on "${item.sheet}" (from column ${columnLetters(item.column)}), in the style of its last column; title, borders and print area follow`;
    case "remove-columns":
      return `Take ${item.labels.map((label) => `"${label}"`).join(" and ")} off "${item.sheet}" again`;
    case "columns-not-added":
      return `No columns on "${item.sheet}": ${{ "there-already": "the table has a progress column", "sheet-protected": "the sheet is protected", "not-blank": "the columns right of the table are not blank" }[item.why]}`;
    case "cells":
      return `"${item.sheet}": ${counted(item.changes.length, "cell")}`;
    case "not-restored":
      return `"${item.sheet}": ${counted(item.cells.length, "place")} left alone`;
    case "left-out":
      return withoutSubject(refusalText(item.refusal, ""));
    case "add-table":
    case "word-left-out":
    case "rows-joined":
    case "stands-for":
      return tableItemText(item);
    case "forget-state":
      return "Delete what this add-in remembers in the workbook (settings, corrections, ignored findings, record of runs). This cannot be undone.";
  }
}

const severities = { error: "Error", warning: "Warning", info: "Advice" } as const;

const roles: PaneWords["correction"]["roles"] = {
  none: "Not used",
  number: "Number",
  category: "Category",
  task: "Task",
  lead: "Lead unit",
  responsible: "Responsible unit",
  support: "Supporting unit",
  deadline: "Time limit",
  progress: "Progress",
  doneDate: "Date done",
  remark: "Remarks",
};

/** The pane in English. */
export const paneWords: PaneWords = {
  day: dayText,
  minute: (when) => `${when.slice(0, 10)} ${when.slice(11)}`,
  refusal: (refusal) => refusalText(refusal, "this workbook"),
  unexpected: (detail) => `Something unexpected went wrong and nothing was written: ${detail}. Open the file again and retry.`,
  headline,
  message: wordMessage,
  ruleName: (rule) => ruleNames[rule],
  status: (status) => statusWords[status],
  severity: severities,
  sheetAndHeader: (sheet, headerRow) => `Sheet "${sheet}" · header in row ${headerRow}`,
  untitled: "Responsibility table (no title)",
  and: ", ",
  table: {
    label: "Table to show",
    choice: (position, sheet, title) => `${position}. ${sheet}${title === null ? "" : ` ${title}`}`,
    corrected: "read as you corrected it",
    sureness: { sure: "reading: certain", "fairly-sure": "reading: fairly certain", unsure: "reading: uncertain" },
    locked: "This sheet is protected: it can be checked, but not marked or changed.",
  },
  correction: {
    open: "Correct the reading",
    ask: "The reading of this table is not certain. Please check header and columns.",
    askColumns: "The reading of some columns is not certain. Please check them.",
    doubtfulColumn: (letters, label, role) =>
      `${letters}${label === "" ? " (no label)" : ` "${label.replace(/\s+/g, " ")}"`} as ${roles[role].toLowerCase()}`,
    doubts: (columns) => ` In doubt: ${columns.join("; ")}.`,
    heading: "Correct the reading",
    firstRow: "First header row",
    lastRow: "Last header row",
    column: (letters, label) => (label === "" ? `Column ${letters}` : `${letters} "${label.replace(/\s+/g, "")}"`),
    roles,
    needsTask: "Name one column as the task; apart from category each role goes to one column only.",
    needsRows: "Header rows are whole numbers from 1 on, the last not before the first and at most one row below it.",
    save: "Read it this way",
    takeBack: "Back to automatic reading",
    close: "Close",
  },
  asOf: {
    label: "As-of date",
    today: "Today",
    yearEnd: "Year end",
    invalid: "Write it as 2021-10-15 or 2021年10月15日.",
    pastPlanYear: (year) => `This is a plan for ${year}. Please choose the as-of date.`,
  },
  actions: {
    region: "Main actions",
    review: "Check",
    reviewHint: "Looks, changes nothing",
    highlight: "Mark",
    highlightHint: "Cleared with one click",
    summarise: "Summaries",
    summariseHint: (sheets) => `Overview + ${sheets} sheets`,
    undoAll: "Undo everything done here",
    chooseDayFirst: "Choose the as-of date first",
  },
  tabs: { label: "Results", findings: "Findings", deadlines: "Limits", units: "Units", charts: chartsWords.tab },
  findings: {
    none: (rules) => `Nothing wrong was found. ${counted(rules, "rule")} checked.`,
    checked: (ran, skipped) => `${counted(ran, "rule")} checked${skipped > 0 ? `; ${skipped} could not be` : ""}`,
    whatWasChecked: "What was checked",
    ran: "Checked",
    skipped: "Could not be checked",
    skippedBecause: (rule, why) => `${ruleNames[rule]}: ${wordMessage(why)}`,
    group: (severity, count) => `${severities[severity]} ${count}`,
    cells: "Cells",
    jumpTo: (address) => `Go to ${address}`,
    furtherCells: (count) => `Show ${count} more`,
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
  },
  deadlines: {
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
  },
  starts: {
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
  },
  roster: {
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
  },
  units: {
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
  },
  proposal: {
    heading: (purpose) => `${purposes[purpose]}: what will be done`,
    sentence: (purpose, items) => {
      const changes = items.reduce((sum, item) => sum + (item.id === "cells" ? item.changes.length : 0), 0);
      switch (purpose) {
        case "highlight":
          return "Conditional formats go on the column of time limits; contents, fills and comments stay.";
        case "summaries":
          return "Summaries go on new sheets; the table itself is not changed.";
        case "fixes":
        case "edits":
          return `The text of ${counted(changes, "cell")} changes, nothing else.`;
        case "progress-columns":
          return "Progress (with a choice list) and the day of completion are added right of the table; nothing in it changes. Can be undone until something is filled in.";
        case "reminders":
          return "One reminder per unit, on new sheets; the table itself is not changed.";
        case "clear-marks":
          return "Only marks of this add-in go; your own formats stay.";
        case "roster":
          return "A new sheet 单位名录 at the end lists the units of the tables, for you to add short names, collective names and order. Other sheets stay.";
        case "clear-all":
          return "Everything this add-in left in the workbook goes; accepted changes stay.";
        case "word-import":
          return "The table goes to a new sheet at the end, with its merged cells and line breaks, every text as text; other sheets stay.";
        case "rebuild":
          return "Rows that a paste tore apart become one row per task on a new sheet at the end; the old table is not touched.";
        case "undo":
          return "What this add-in changed is put back; what somebody edited since is left alone and listed.";
      }
    },
    nothing: (purpose) => (purpose === "undo" ? "There is nothing to undo." : "There is nothing to do."),
    item: itemText,
    notRestored: ({ position, why, now }) =>
      `${position === null ? "Whole sheet" : toA1(position)}: ${reasons[why]}${now === "" ? "" : ` (now "${now.length > 20 ? `${now.slice(0, 20)}…` : now}")`}`,
    confirm: (purpose) => purposes[purpose],
    cancel: "Cancel",
    working: "Working it out…",
    live: "Follow the day of opening",
    frozen: (asOf) => `Stay at ${dayText(asOf)}`,
    marksFollow: "Date of the marks",
    overview: "Overview",
    unitSheets: "A sheet per unit",
    combined: "All units on one sheet (a page each)",
    worstFirst: "Units with the most overdue first",
    newWorkbook: "Save as a new workbook…",
    whichUnits: (chosen, all) => `Choose units (${chosen}/${all})`,
    everyUnit: "All",
    noUnit: "None",
    changedSheets: "Generated sheets that somebody changed",
    keepAsOld: "Keep under another name, make new ones",
    replace: "Replace",
    bringBack: "Make deleted sheets again",
    internalData:
      "The summary sheets are kept in this workbook. For publication use the web page's Save a public copy, or Clear every trace in a copy.",
    furtherChanges: (count) => `Show ${count} more`,
    unchangedTable: "Nothing is written before you confirm.",
  },
  result: {
    done: (purpose) => `Done: ${purposes[purpose]}`,
    changedMeanwhile: (sheets) =>
      sheets.length === 0
        ? "Nothing was written: what this add-in keeps in the workbook was changed elsewhere. Check again and retry."
        : `Nothing was written: ${names(sheets)} changed after being read. Check again and retry.`,
    readAgain: "Check again",
    cancelled: "Stopped; nothing was written.",
    cancelledPartly: "Stopped half-way. What was written is on record: take it back under the runs, or do it once more.",
    undoListCleared: "Excel's own undo (Ctrl+Z) does not reach back before this; use the undo of this pane.",
    notDone: "What could not be done",
    close: "OK",
  },
  runs: {
    heading: (count) => `Record of runs ${count}`,
    purpose: ({ purpose }) => purposes[purpose],
    state: ({ state }) => ({ started: "not finished", finished: "", undone: "undone" })[state],
    undo: "Undo this",
    notUndoable: "Too large: what is needed to undo it was not kept",
    forgotten: (count) => `${counted(count, "older run")} no longer remembered`,
    interrupted: ({ purpose }) => `"${purposes[purpose]}" did not come to its end. What was done can be undone.`,
    clearMarks: "Clear marks",
    clearAll: "Clear every trace…",
  },
  more: moreWords,
  wordImport: wordImportWords,
  charts: chartsWords,
  changed: changedWords,
  ledger: ledgerWords,
  product: "Responsibility Table Assistant",
  loading: "Reading the table…",
  working: "Working…",
  progress: progressWords,
  stop: "Stop",
  stale:
    "The table was edited. Please check again. Row numbers below follow whole rows that were inserted or deleted, and deleted ones are listed no more; everything else is as before the edit. A cell is shown where its task stands now.",
  waiting: "Waiting for Excel. Press Enter to finish editing the cell; close any dialog that is open.",
  stateProblem: {
    unreadable: "What this add-in remembered in the workbook cannot be read. It is kept as it is; this session starts afresh.",
    newer: "What is remembered in the workbook was written by a newer version. It is kept as it is; this session starts afresh.",
  },
  noWriting: (refusal) => `Can be checked, not written: ${withoutSubject(refusalText(refusal, ""))}`,
  announce: {
    reviewed: (findings, pastLimit) => `Checked: ${counted(findings, "finding")}, ${pastLimit} past the limit`,
    done: (purpose) => `${purposes[purpose]}: finished`,
    selected: (sheet, cell) => `Went to ${sheet} ${toA1(cell)}`,
  },
};
