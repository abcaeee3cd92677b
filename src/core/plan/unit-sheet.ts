import { daysPastLimit } from "../summary/order";
import type { UnitModel, UnitTaskLine } from "../summary/summary-models";
import type { AsOf } from "../schedule/task-status";
import type { AssignedNotes, Note } from "./kept-notes";
import { landscapePage, printableHeight } from "./page-layout";
import { pageStarts } from "./page-starts";
import type { PlanStep } from "./plan-step";
import { readingText } from "./reading-text";
import { SheetDraft } from "./sheet-draft";
import { bodySize, linked, sheetStyles, titleSize, unitTabColor } from "./sheet-style";
import type { SheetWords } from "./sheet-words";
import { highestRow, textHeight } from "./text-height";
import { type UnitSheetColumns, unitSheetColumns, unitSheetHeaderRow } from "./unit-sheet-columns";

export interface UnitSheetOptions {
  readonly words: SheetWords;
  readonly asOf: AsOf;
  readonly notes: AssignedNotes;
  /** The sheet to lead back to; null where there is none. */
  readonly overviewSheet: string | null;
  /** True where the tasks of all units come from several tables. */
  readonly showTable: boolean;
}

const firstRow = unitSheetHeaderRow + 1;

/** Points. */
const smallestSize = 8;
const taskSizes = [bodySize, 9, smallestSize];

/** The steps that write the sheet of one unit on an empty sheet. */
export function unitSheet(sheet: string, unit: UnitModel, options: UnitSheetOptions): PlanStep[] {
  const { words } = options;
  const columns = unitSheetColumns(options.showTable);
  const draft = new SheetDraft(sheet, columns.widths);
  layOutHead(draft, unit, columns, options);
  const taskSize = fittingSize(unit.lines, columns);
  unit.lines.forEach((line, index) => layOutLine(draft, firstRow + index, line, taskSize, columns, options));
  const lastTask = firstRow + unit.lines.length - 1;
  styleRows(draft, unit.lines, taskSize, columns, words);
  const lastNote = layOutFormerTasks(draft, lastTask + 1, options.notes.left, columns, words);
  const lastRow = layOutFooter(draft, lastNote + 1, columns, words);
  const progress = columns.of("progress");
  // A page that holds nothing but the lines to sign would look like another unit's.
  const space = printableHeight - draft.heightOf(unitSheetHeaderRow);
  const breaks = pageStarts({ heightOf: (row) => draft.height(row), firstRow, lastRow, space }, lastNote);
  return [
    ...draft.steps(lastRow),
    ...(breaks.length === 0 ? [] : [{ step: "page-breaks", sheet, rows: breaks } as const]),
    {
      step: "data-validation",
      sheet,
      area: { firstRow, lastRow: lastTask, firstColumn: progress, lastColumn: progress },
      list: words.unitSheet.progressChoices,
      prompt: words.unitSheet.progressPrompt,
    },
    { step: "freeze", sheet, position: { row: firstRow, column: 1 } },
    landscapePage(
      sheet,
      { firstRow: 1, firstColumn: 1, lastRow, lastColumn: draft.lastColumn },
      { first: 1, last: unitSheetHeaderRow },
      words,
    ),
    { step: "tab-color", sheet, color: unitTabColor },
  ];
}

function layOutHead(
  draft: SheetDraft,
  { counts }: UnitModel,
  columns: UnitSheetColumns,
  { words, asOf, overviewSheet }: UnitSheetOptions,
): void {
  const last = draft.lastColumn;
  const back = columns.of("progress");
  draft.text(1, 1, words.unitSheet.title(counts.unit), { lastColumn: last, size: titleSize });
  draft.style(1, 1, 1, last, sheetStyles.title);
  draft.atLeast(1, 36);
  draft.text(2, 1, words.unitSheet.asOfLine(asOf.date, counts.pairs), { lastColumn: back - 1 });
  draft.style(2, 1, 2, back - 1, sheetStyles.plain);
  if (overviewSheet !== null) {
    draft.text(2, back, words.unitSheet.backToOverview, { lastColumn: last });
    draft.style(2, back, 2, last, linked(sheetStyles.meta));
    draft.link({ row: 2, column: back }, { sheet: overviewSheet, position: { row: 1, column: 1 } }, words.unitSheet.backToOverview);
  }
  columns.fields.forEach((field, index) => draft.text(unitSheetHeaderRow, index + 1, words.unitSheet.columns[field]));
  draft.style(unitSheetHeaderRow, 1, unitSheetHeaderRow, last, sheetStyles.header);
  draft.atLeast(unitSheetHeaderRow, 24);
}

/** The largest type in which the longest task still fits into Excel's highest row. */
function fittingSize(lines: readonly UnitTaskLine[], columns: UnitSheetColumns): number {
  const width = columns.widths[columns.of("task") - 1] ?? 0;
  const fits = (size: number): boolean => lines.every(({ task }) => textHeight(task.body, width, size) <= highestRow);
  return taskSizes.find(fits) ?? smallestSize;
}

function layOutLine(
  draft: SheetDraft,
  row: number,
  line: UnitTaskLine,
  taskSize: number,
  columns: UnitSheetColumns,
  options: UnitSheetOptions,
): void {
  const { words, asOf } = options;
  const { task, table, role, status } = line;
  const sheet = table.sheet.name;
  const note = options.notes.byLine.get(line);
  draft.value(row, columns.of("number"), task.number?.value ?? words.none);
  if (options.showTable) draft.text(row, columns.of("sourceTable"), sheet);
  draft.text(row, columns.of("source"), words.sourceRow(task.firstRow));
  draft.link({ row, column: columns.of("source") }, { sheet, position: task.task.position }, words.sourceTip(sheet, task.firstRow));
  draft.text(row, columns.of("task"), task.taskBlank ? words.none : task.body, { size: taskSize });
  draft.text(row, columns.of("role"), words.roles[role]);
  draft.text(row, columns.of("deadline"), task.deadlineBlank ? words.none : task.deadline.text);
  draft.text(row, columns.of("readAs"), readingText(line, words));
  draft.text(row, columns.of("status"), words.status(status));
  draft.value(row, columns.of("days"), shownDays(line, asOf) ?? words.none);
  draft.text(row, columns.of("progress"), note?.progress ?? "");
  draft.text(row, columns.of("remark"), note?.remark ?? "");
  draft.atLeast(row, 24);
}

/** Days past the limit or days left, whichever the status speaks of; null for statuses without days. */
function shownDays(line: UnitTaskLine, asOf: AsOf): number | null {
  switch (line.status.id) {
    case "overdue":
    case "past-due-unregistered":
      return daysPastLimit(line, asOf.date);
    case "due-soon":
    case "upcoming":
      // Between the two readings of an ambiguous deadline no day is left and none is past.
      return line.status.daysLeft === null ? null : Math.max(line.status.daysLeft, 0);
    default:
      return null;
  }
}

/** One look per column over all rows. The lines stand worst first, so those past their limit are the first ones. */
function styleRows(
  draft: SheetDraft,
  lines: readonly UnitTaskLine[],
  taskSize: number,
  columns: UnitSheetColumns,
  words: SheetWords,
): void {
  const last = firstRow + lines.length - 1;
  const past = lines.filter(({ status }) => status.id === "overdue" || status.id === "past-due-unregistered").length;
  const [task, role, days] = [columns.of("task"), columns.of("role"), columns.of("days")];
  draft.style(firstRow, 1, last, 1, sheetStyles.number);
  draft.style(firstRow, 2, last, task - 1, sheetStyles.centeredText);
  draft.style(firstRow, columns.of("source"), last, columns.of("source"), linked(sheetStyles.centeredText));
  draft.style(firstRow, task, last, task, { ...sheetStyles.text, font: { ...sheetStyles.text.font, size: taskSize } });
  draft.style(firstRow, role, last, days - 1, sheetStyles.centeredText);
  draft.style(firstRow, days, firstRow + past - 1, days, { ...sheetStyles.number, numberFormat: words.daysPastFormat });
  draft.style(firstRow + past, days, last, days, { ...sheetStyles.number, numberFormat: words.daysLeftFormat });
  draft.style(firstRow, columns.of("progress"), last, columns.of("remark"), sheetStyles.text);
}

/** Notes whose tasks are gone from the table are shown below, in the same columns, until a person deletes them. Returns the last row. */
function layOutFormerTasks(draft: SheetDraft, row: number, notes: readonly Note[], columns: UnitSheetColumns, words: SheetWords): number {
  if (notes.length === 0) return row - 1;
  draft.text(row, 1, words.unitSheet.formerTasks, { lastColumn: draft.lastColumn });
  draft.style(row, 1, row, draft.lastColumn, sheetStyles.text);
  notes.forEach((note, index) => {
    const at = row + 1 + index;
    const number = Number(note.number);
    draft.value(at, columns.of("number"), note.number !== "" && Number.isInteger(number) ? number : note.number);
    draft.text(at, columns.of("task"), note.task);
    draft.text(at, columns.of("progress"), note.progress);
    draft.text(at, columns.of("remark"), note.remark);
  });
  const last = row + notes.length;
  draft.style(row + 1, 1, last, draft.lastColumn, sheetStyles.text);
  return last;
}

/** The lines that the unit fills in by hand and returns. Returns the last row. */
function layOutFooter(draft: SheetDraft, row: number, columns: UnitSheetColumns, words: SheetWords): number {
  const { unitSeal, responsible, filledInBy, telephone, date } = words.unitSheet.footer;
  const last = draft.lastColumn;
  const [task, role, status] = [columns.of("task"), columns.of("role"), columns.of("status")];
  draft.text(row, 1, unitSeal, { lastColumn: task });
  draft.text(row, role, responsible, { lastColumn: status - 1 });
  draft.text(row, status, date, { lastColumn: last });
  draft.text(row + 1, 1, filledInBy, { lastColumn: task });
  draft.text(row + 1, role, telephone, { lastColumn: last });
  draft.style(row, 1, row + 1, last, sheetStyles.plain);
  draft.atLeast(row, 30);
  draft.atLeast(row + 1, 30);
  return row + 1;
}
