import { toA1 } from "../../core/sheet/cell-position";
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
import { openWorkbookRefusal, refusalText } from "./refusals";
import { deadlinesWords, findingsWords, rosterWords, severities, startsWords, unitsWords } from "./results";
import { ruleNames } from "./rule-names";
import { purposes, withoutSubject } from "./run-items";
import { proposalWords, resultWords, runsWords } from "./runs";
import { statusWords } from "./statuses";
import { wordImportWords } from "./word-import";

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
  refusal: openWorkbookRefusal,
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
    reviewHint: "Changes nothing",
    highlight: "Mark",
    highlightHint: "Cleared with one click",
    summarise: "Summaries",
    summariseHint: (sheets) => `Overview + ${sheets} sheets`,
    undoAll: "Undo everything done here",
    chooseDayFirst: "Choose the as-of date first",
  },
  tabs: { label: "Results", findings: "Findings", deadlines: "Limits", units: "Units", charts: chartsWords.tab },
  findings: findingsWords,
  deadlines: deadlinesWords,
  starts: startsWords,
  roster: rosterWords,
  units: unitsWords,
  proposal: proposalWords,
  result: resultWords,
  runs: runsWords,
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
  noWriting: (refusal) =>
    refusal.id === "read-only" ? refusalText(refusal, "") : `Can be checked, not written: ${withoutSubject(refusalText(refusal, ""))}`,
  announce: {
    reviewed: (findings, pastLimit) => `Checked: ${counted(findings, "finding")}, ${pastLimit} past the limit`,
    done: (purpose) => `${purposes[purpose]}: finished`,
    selected: (sheet, cell) => `Went to ${sheet} ${toA1(cell)}`,
  },
};
