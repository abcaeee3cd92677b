import type { AsOf } from "../schedule/task-status";
import type { UnitModel } from "../summary/summary-models";
import type { AssignedNotes, Note } from "./kept-notes";
import type { RowCell, SheetRow } from "./layout/sheet-row";
import { sheetStyles } from "./sheet-style";
import type { SheetWords } from "./sheet-words";
import type { UnitSheetColumns, UnitSheetField } from "./unit-sheet-columns";
import type { UnitTaskRows } from "./unit-task-rows";

export interface UnitRowOptions {
  readonly words: SheetWords;
  readonly asOf: AsOf;
  readonly notes: AssignedNotes;
  /** The sheet to lead back to; null where there is none. */
  readonly overviewSheet: string | null;
  readonly columns: UnitSheetColumns;
  /** Shared by the sheets of all units. */
  readonly taskRows: UnitTaskRows;
}

/** Points. */
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
  return options.taskRows.of(unit.lines, options.notes.byLine);
}

/** 另含集合任务: for each collective name a heading and its tasks; empty without a roster. */
export function collectiveRows({ collectiveLines }: UnitModel, options: UnitRowOptions): SheetRow[] {
  const names = [...new Set(collectiveLines.map(({ collective }) => collective))];
  return names.flatMap((name) => {
    const lines = collectiveLines.filter(({ collective }) => collective === name);
    return [
      blockHeading(options.words.unitSheet.collectiveTasks(name, lines.length), options),
      ...options.taskRows.of(lines, options.notes.byLine),
    ];
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
