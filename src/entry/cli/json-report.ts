import type { Review, ReviewedTable } from "../../app/review";
import type { Message } from "../../core/messages";
import type { TaskStatus } from "../../core/schedule/task-status";
import { columnLetters, toA1 } from "../../core/sheet/cell-position";
import { tableCounts } from "../../core/summary/table-counts";
import type { Task } from "../../core/table/responsibility-table";
import type { WordSource } from "./word-file";

/** The version of this shape. Keys are only ever added. */
const schema = 1;

/** What a report says of its file besides its name. */
export interface ReportOrigin {
  /** The Word document that the tables came from. */
  readonly word?: WordSource;
  /** Of many files, the one before it that holds the same bytes. */
  readonly sameAs?: string;
}

/** The review as one JSON object on one line, in pieces, so that a table of 100,000 tasks never stands in memory twice. */
export function* jsonReport(
  file: string,
  review: Review,
  word: (message: Message) => string,
  origin: ReportOrigin = {},
): Generator<string> {
  const { word: source, sameAs } = origin;
  const from = source === undefined ? "" : `"word":${JSON.stringify(source)},`;
  const copy = sameAs === undefined ? "" : `"sameAs":${JSON.stringify(sameAs)},`;
  yield `{"schema":${schema},"file":${JSON.stringify(file)},"asOf":${JSON.stringify(review.asOf.date)},${from}${copy}"tables":[`;
  for (const [index, reviewed] of review.tables.entries()) {
    if (index > 0) yield ",";
    yield* tableJson(reviewed, word);
  }
  yield "]}\n";
}

/** One line for a file of which nothing could be read. */
export function refusalJson(file: string, asOf: string, refusal: string, message: string): string {
  return `${JSON.stringify({ schema, file, asOf, refusal: { id: refusal, message } })}\n`;
}

function* tableJson(reviewed: ReviewedTable, word: (message: Message) => string): Generator<string> {
  const { table, statuses, rules } = reviewed;
  const { columns } = table;
  const letters = (column: number | null): string | null => (column === null ? null : columnLetters(column));
  const head = {
    sheet: table.sheet.name,
    title: table.title,
    planYear: table.planYear,
    headerRow: table.header.firstRow,
    columns: {
      number: letters(columns.number),
      category: columns.category.map(columnLetters),
      task: letters(columns.task),
      lead: letters(columns.lead),
      responsible: letters(columns.responsible),
      support: letters(columns.support),
      deadline: letters(columns.deadline),
      progress: letters(columns.progress),
      doneDate: letters(columns.doneDate),
      remark: letters(columns.remark),
    },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"tasks":[`;
  const taskJson = taskWriter();
  for (const [index, task] of table.tasks.entries()) {
    const status = statuses[index];
    if (status) yield (index > 0 ? "," : "") + taskJson(task, status);
  }
  const tail = {
    findings: rules.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      cells: finding.cells.map(toA1),
      message: word(finding.message),
      fixes: finding.fixes.map((fix) => ({ cell: toA1(fix.position), from: fix.from, to: fix.to })),
    })),
    rules: { ran: rules.ran, skipped: rules.skipped.map(({ rule, why }) => ({ rule, why: word(why) })) },
    summary: tableCounts(reviewed),
  };
  yield `],${JSON.stringify(tail).slice(1)}`;
}

/** Writes tasks as JSON. What many tasks share (a deadline, a unit's mention, a title) is put into words once. */
function taskWriter(): (task: Task, status: TaskStatus) => string {
  const unit = remembered(({ name, role, collective }: Task["units"][number]) => JSON.stringify({ name, role, collective }));
  const title = remembered((text: string) => JSON.stringify(text));
  const deadline = remembered(({ text, kind, due }: Task["deadline"]) => JSON.stringify({ text, kind, due }).slice(0, -1));
  const milestone = ({ due, deliverable }: Task["deadline"]["milestones"][number]): string => JSON.stringify({ due, text: deliverable });
  return (task, status) =>
    `{"row":${task.firstRow},"number":${task.number?.value ?? null},"sections":[${task.sections.map((section) => title(section.title)).join()}],` +
    `"text":${JSON.stringify(task.task.text)},"units":[${task.units.map(unit).join()}],"deadline":${deadline(task.deadline)},` +
    `"next":${status.next === null ? "null" : JSON.stringify(status.next)},"milestones":[${task.deadline.milestones.map(milestone).join()}]},"status":"${status.id}"}`;
}

/** A function that works out its answer once per key. */
function remembered<Key>(answer: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>();
  return (key) => {
    const text = known.get(key) ?? answer(key);
    known.set(key, text);
    return text;
  };
}
