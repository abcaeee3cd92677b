import type { CalendarDate } from "../calendar/calendar-date";
import { daysPastLimit } from "../summary/order";
import type { TaskLine } from "../summary/summary-models";
import { readingText, shortTask } from "./reading-text";
import type { SheetDraft } from "./sheet-draft";
import { leadSize, linked, sheetStyles } from "./sheet-style";
import type { SheetWords } from "./sheet-words";

/** First and last column of each field of a list, on the grid of the unit table above it. */
const spans = { number: [1, 1], task: [2, 4], units: [5, 8], deadline: [9, 10], readAs: [11, 12], daysPast: [13, 13] } as const;
const sourceColumn = 14;

interface ListOptions {
  readonly asOf: CalendarDate;
  /** True where the lines come from several tables. */
  readonly showTable: boolean;
}

/** Lays a list of tasks under a heading, from `row` on. Returns the first row after it. */
export function layOutList(
  draft: SheetDraft,
  row: number,
  heading: string,
  lines: readonly TaskLine[],
  words: SheetWords,
  options: ListOptions,
): number {
  const last = draft.lastColumn;
  const labels = words.overview.list;
  draft.text(row, 1, heading, { lastColumn: last, size: leadSize });
  draft.style(row, 1, row, last, sheetStyles.listHeading);
  draft.atLeast(row, 24);
  if (lines.length === 0) {
    draft.text(row + 1, 1, words.overview.noItems, { lastColumn: last });
    draft.style(row + 1, 1, row + 1, last, sheetStyles.text);
    return row + 2;
  }
  const header = row + 1;
  for (const field of ["number", "task", "units", "deadline", "readAs", "daysPast"] as const) {
    draft.text(header, spans[field][0], labels[field], { lastColumn: spans[field][1] });
  }
  draft.text(header, sourceColumn, labels.source, { lastColumn: last });
  draft.style(header, 1, header, last, sheetStyles.header);
  const [first, end] = [header + 1, header + lines.length];
  lines.forEach((line, index) => layOutLine(draft, first + index, line, words, options));
  draft.style(first, 1, end, last, sheetStyles.text);
  draft.style(first, 1, end, 1, sheetStyles.number);
  draft.style(first, spans.daysPast[0], end, spans.daysPast[1], sheetStyles.number);
  draft.style(first, sourceColumn, end, last, linked(sheetStyles.centeredText));
  return end + 1;
}

function layOutLine(draft: SheetDraft, row: number, line: TaskLine, words: SheetWords, { showTable, asOf }: ListOptions): void {
  const { task, table } = line;
  const units = task.units.map((unit) => unit.name).join(words.listSeparator);
  draft.value(row, 1, task.number?.value ?? words.none);
  draft.text(row, spans.task[0], task.taskBlank ? words.none : shortTask(task.body), { lastColumn: spans.task[1] });
  draft.text(row, spans.units[0], units === "" ? words.none : units, { lastColumn: spans.units[1] });
  draft.text(row, spans.deadline[0], task.deadline.text, { lastColumn: spans.deadline[1] });
  draft.text(row, spans.readAs[0], readingText(line, words), { lastColumn: spans.readAs[1] });
  draft.value(row, spans.daysPast[0], daysPastLimit(line, asOf) ?? words.none);
  const source = words.sourceRow(task.firstRow);
  draft.text(row, sourceColumn, showTable ? `${table.sheet.name} ${source}` : source, { lastColumn: draft.lastColumn });
  draft.link(
    { row, column: sourceColumn },
    { sheet: table.sheet.name, position: task.task.position },
    words.sourceTip(table.sheet.name, task.firstRow),
  );
}
