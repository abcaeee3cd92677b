import { daysBetween } from "../../core/calendar/calendar-date";
import { cellAt } from "../../core/sheet/cell-lookup";
import { ownSheetKey } from "../../core/plan/ownership";
import type { Finding } from "../../core/rules/finding";
import { findingKey } from "../../core/state/finding-key";
import type { WorkbookState } from "../../core/state/workbook-state";
import { daysPastLimit } from "../../core/summary/order";
import { summarise } from "../../core/summary/summarise";
import type { TaskLine } from "../../core/summary/summary-models";
import { taskLines } from "../../core/summary/task-lines";
import type { Refusal } from "../ports";
import type { Review, ReviewedTable } from "../review";
import { describeStarts } from "./describe-starts";
import { describeTaskText } from "./describe-task-text";
import { describeRoster, inRosterOrder, membersOfCollectives } from "./describe-units";
import type { IgnoredFinding, PaneFinding, PaneReview, PaneTable, PaneTask } from "./pane-review";

/** What the pane shows of a review: everything worked out, no sheet and no function in it. */
export function describeReview(review: Review, state: WorkbookState, writeRefusal: Refusal | null): PaneReview {
  return {
    asOf: review.asOf,
    tables: review.tables.map((table) => describeTable(table, review, state)),
    sheets: review.workbook.entries,
    writeRefusal,
    runs: state.ledger.runs
      .map(({ id, purpose, when, state: runState, items, inverse }) => ({
        id,
        purpose,
        when,
        state: runState,
        items,
        undoable: inverse !== null && runState !== "undone",
      }))
      .reverse(),
    forgottenRuns: state.ledger.forgotten,
    choices: state.choices,
    decidedNames: state.names,
    roster: describeRoster(review),
    stateProblem: review.stateProblem,
  };
}

function describeTable(reviewed: ReviewedTable, review: Review, state: WorkbookState): PaneTable {
  const { table, rules } = reviewed;
  const { overview } = summarise([reviewed], review.asOf);
  const { overdue, toVerify, ...numbers } = overview;
  const there = new Set(review.workbook.entries.map(({ name }) => name));
  // A finding is named by the tasks it is about: it is still the ignored one where its sheet was renamed.
  const remembered = state.ignored.filter(({ sheet }) => sheet === table.sheet.name || !there.has(sheet));
  const ignored = new Map(remembered.map((entry) => [entry.key, entry]));
  const findings = rules.findings.map((finding) => describeFinding(finding, reviewed));
  const dueSoon = taskLines([reviewed]).filter(({ status }) => status.id === "due-soon");
  return {
    sheet: table.sheet.name,
    title: table.title,
    planYear: table.planYear,
    header: table.header,
    columns: table.columns,
    labels: [...table.labels],
    confidence: table.confidence,
    sureness: [...table.sureness],
    corrected: table.corrected,
    locked: table.sheet.locked,
    overview: { ...numbers, unitRows: inRosterOrder(numbers.unitRows, review.roster) },
    starts: describeStarts(reviewed, state),
    members: membersOfCollectives(numbers.collectiveRows, review.roster),
    findings: findings.filter(({ key }) => !ignored.has(key)),
    ignored: findings.flatMap((finding): IgnoredFinding[] => {
      const entry = ignored.get(finding.key);
      return entry ? [{ finding, reason: entry.reason, on: entry.on }] : [];
    }),
    rules: { ran: rules.ran, skipped: rules.skipped },
    pastLimit: [...overdue, ...toVerify].map((line) => describeTask(line, review)),
    dueSoon: dueSoon.map((line) => describeTask(line, review)).sort((a, b) => a.days - b.days),
    unitSheets: unitSheets(reviewed, review),
  };
}

function unitSheets({ table }: ReviewedTable, review: Review): (readonly [string, string])[] {
  const sheetOf = new Map(review.workbook.entries.map(({ ownKey, name }) => [ownKey, name]));
  const units = new Set(table.tasks.flatMap((task) => task.units.map(({ name }) => name)));
  return [...units].flatMap((unit) => {
    const sheet = sheetOf.get(ownSheetKey("unit", unit));
    return sheet === undefined ? [] : [[unit, sheet] as const];
  });
}

function describeFinding(finding: Finding, { table }: ReviewedTable): PaneFinding {
  const { rule, severity, cells, message, fixes } = finding;
  return {
    key: findingKey(finding),
    rule,
    severity,
    cells,
    message,
    fixes: fixes.map((fix) => ({
      ...fix,
      mixedFormats: cellAt(table.sheet, fix.position.row, fix.position.column)?.mixedFormats ?? false,
    })),
    names: message.id === "unit-variant" ? { kept: message.parameters.kept.quote, variant: message.parameters.variant.quote } : null,
  };
}

function describeTask(line: TaskLine, { asOf }: Review): PaneTask {
  const { task, status } = line;
  const { due } = task.deadline;
  const past = daysPastLimit(line, asOf.date);
  return {
    index: task.index,
    row: task.firstRow,
    number: task.number?.value ?? null,
    text: describeTaskText(task.body),
    units: task.units.map(({ name }) => name),
    cell: task.deadlineCell?.position ?? task.task.position,
    deadlineText: task.deadline.text,
    due,
    status: status.id,
    days: status.id === "due-soon" && due !== null ? Math.max(0, daysBetween(asOf.date, due)) : (past ?? 0),
  };
}
