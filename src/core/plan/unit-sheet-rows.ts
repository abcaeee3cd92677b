import type { AsOf } from "../schedule/task-status";
import { daysPastLimit } from "../summary/order";
import type { CollectiveTaskLine, UnitModel, UnitTaskLine } from "../summary/summary-models";
import type { AssignedNotes, Note } from "./kept-notes";
import type { RowCell, SheetRow } from "./layout/sheet-row";
import type { CellStyle } from "./plan-step";
import { readingText } from "./reading-text";
import { bodySize, sheetStyles } from "./sheet-style";
import type { SheetWords } from "./sheet-words";
import { fitsHighestRow } from "./text-height";
import { type UnitSheetColumns, type UnitSheetField } from "./unit-sheet-columns";

export interface UnitRowOptions {
  readonly words: SheetWords;
  readonly asOf: AsOf;
  readonly notes: AssignedNotes;
  /** The sheet to lead back to; null where there is none. */
  readonly overviewSheet: string | null;
  readonly columns: UnitSheetColumns;
}

/** Points. */
const taskSizes = [bodySize, 9, 8];
const footerHeight = 30;

/** Title, as-of line and labels. @param continued true where the unit's tasks go on from an earlier page */
export function unitHead({ counts, collectiveLines }: UnitModel, options: UnitRowOptions, continued = false): SheetRow[] {
  const { words, columns, asOf, overviewSheet } = options;
  const { unitSheet } = words;
  const last = columns.widths.length;
  const back = columns.of("progress");
  const title = unitSheet.title(counts.unit);
  const asOfLine = unitSheet.asOfLine(asOf.date, counts.pairs, collectiveLines.length);
  const link =
    overviewSheet === null
      ? undefined
      : { target: { sheet: overviewSheet, position: { row: 1, column: 1 } }, tip: unitSheet.backToOverview };
  return [
    {
      cells: [{ column: 1, lastColumn: last, value: continued ? words.overview.continued(title) : title, style: sheetStyles.title }],
      atLeast: 36,
    },
    {
      cells: [
        { column: 1, lastColumn: back - 1, value: asOfLine, style: sheetStyles.plain },
        ...(link ? [{ column: back, lastColumn: last, value: unitSheet.backToOverview, style: sheetStyles.metaLink, link }] : []),
      ],
    },
    {
      cells: columns.fields.map((field, index) => ({ column: index + 1, value: unitSheet.columns[field], style: sheetStyles.header })),
      atLeast: 24,
    },
  ];
}

/** One row per task of the unit. */
export function unitTaskRows(unit: UnitModel, options: UnitRowOptions): SheetRow[] {
  return taskRows(unit.lines, options);
}

/** 另含集合任务: for each collective name a heading and its tasks; empty without a roster. */
export function collectiveRows({ collectiveLines }: UnitModel, options: UnitRowOptions): SheetRow[] {
  const names = [...new Set(collectiveLines.map(({ collective }) => collective))];
  return names.flatMap((name) => {
    const lines = collectiveLines.filter(({ collective }) => collective === name);
    return [blockHeading(options.words.unitSheet.collectiveTasks(name, lines.length), options), ...taskRows(lines, options)];
  });
}

/** Notes whose tasks are gone from the table, in the same columns, until a person deletes them. */
export function formerTaskRows(notes: readonly Note[], options: UnitRowOptions): SheetRow[] {
  if (notes.length === 0) return [];
  const { columns, words } = options;
  const { text } = sheetStyles;
  const rows = notes.map((note): SheetRow => {
    const number = Number(note.number);
    const values: Partial<Record<UnitSheetField, string | number>> = {
      number: note.number !== "" && Number.isInteger(number) ? number : note.number,
      task: note.task,
      progress: note.progress,
      remark: note.remark,
    };
    return { cells: columns.fields.map((field, index) => ({ column: index + 1, value: values[field] ?? "", style: text })) };
  });
  return [blockHeading(words.unitSheet.formerTasks, options), ...rows];
}

/** The lines that the unit fills in by hand and returns. */
export function footerRows({ columns, words }: UnitRowOptions): SheetRow[] {
  const { unitSeal, responsible, filledInBy, telephone, date } = words.unitSheet.footer;
  const last = columns.widths.length;
  const [task, role, status] = [columns.of("task"), columns.of("role"), columns.of("status")];
  const cell = (column: number, lastColumn: number, value: string): RowCell => ({ column, lastColumn, value, style: sheetStyles.plain });
  return [
    { cells: [cell(1, task, unitSeal), cell(role, status - 1, responsible), cell(status, last, date)], atLeast: footerHeight },
    { cells: [cell(1, task, filledInBy), cell(role, last, telephone)], atLeast: footerHeight },
  ];
}

function blockHeading(value: string, { columns }: UnitRowOptions): SheetRow {
  return { cells: [{ column: 1, lastColumn: columns.widths.length, value, style: sheetStyles.blockHeading }], atLeast: 22 };
}

function taskRows(lines: readonly (UnitTaskLine | CollectiveTaskLine)[], options: UnitRowOptions): SheetRow[] {
  const styles = fieldStyles(fittingSize(lines, options.columns), options.words);
  return lines.map((line) => taskRow(line, styles, options));
}

/** The largest type in which the longest task still fits into Excel's highest row. */
function fittingSize(lines: readonly UnitTaskLine[], columns: UnitSheetColumns): number {
  const width = columns.widths[columns.of("task") - 1] ?? 0;
  const fits = (size: number): boolean => lines.every(({ task }) => fitsHighestRow(task.body, width, size));
  return taskSizes.find(fits) ?? Math.min(...taskSizes);
}

type FieldStyles = Readonly<Record<UnitSheetField | "daysPast", CellStyle>>;

function fieldStyles(taskSize: number, words: SheetWords): FieldStyles {
  const { number, centeredText, centeredLink, text } = sheetStyles;
  return {
    number,
    sourceTable: centeredText,
    source: centeredLink,
    task: taskSize === bodySize ? text : { ...text, font: { ...text.font, size: taskSize } },
    role: centeredText,
    deadline: centeredText,
    readAs: centeredText,
    status: centeredText,
    days: { ...number, numberFormat: words.daysLeftFormat },
    daysPast: { ...number, numberFormat: words.daysPastFormat },
    progress: text,
    remark: text,
  };
}

function taskRow(line: UnitTaskLine, styles: FieldStyles, { words, asOf, notes, columns }: UnitRowOptions): SheetRow {
  const { task, table, role, status } = line;
  const sheet = table.sheet.name;
  const note = notes.byLine.get(line);
  const link = { target: { sheet, position: task.task.position }, tip: words.sourceTip(sheet, task.firstRow) };
  const past = status.id === "overdue" || status.id === "past-due-unregistered";
  const valueOf = (field: UnitSheetField): string | number => {
    switch (field) {
      case "number":
        return task.number?.value ?? words.none;
      case "sourceTable":
        return sheet;
      case "source":
        return words.sourceRow(task.firstRow);
      case "task":
        return task.taskBlank ? words.none : task.body;
      case "role":
        return words.roles[role];
      case "deadline":
        return task.deadlineBlank ? words.none : task.deadline.text;
      case "readAs":
        return readingText(line, words);
      case "status":
        return words.status(status);
      case "days":
        return shownDays(line, asOf) ?? words.none;
      case "progress":
        return note?.progress ?? "";
      case "remark":
        return note?.remark ?? "";
    }
  };
  return {
    cells: columns.fields.map((field, index) => ({
      column: index + 1,
      value: valueOf(field),
      style: field === "days" && past ? styles.daysPast : styles[field],
      link: field === "source" ? link : undefined,
    })),
    atLeast: 24,
  };
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
