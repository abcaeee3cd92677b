import type { OverviewModel, UnitCounts } from "../summary/summary-models";
import { type CountColumn, countColumns, overviewWidths } from "./overview-columns";
import { layOutList } from "./overview-list";
import { landscapePage, printableHeight } from "./page-layout";
import type { PlanStep } from "./plan-step";
import { SheetDraft } from "./sheet-draft";
import { apartFill, leadSize, linked, noteSize, overviewTabColor, sheetStyles, titleSize } from "./sheet-style";
import type { SheetWords } from "./sheet-words";

export interface OverviewOptions {
  readonly words: SheetWords;
  readonly live: boolean;
  /** The names of the unit sheets by unit. */
  readonly unitSheets: ReadonlyMap<string, string>;
}

const headerRow = 4;
const unitColumn = 2;

/** The steps that write 总览 on an empty sheet. */
export function overviewSheet(sheet: string, overview: OverviewModel, options: OverviewOptions): PlanStep[] {
  const { words } = options;
  const columns = countColumns(overview, words.overview);
  const draft = new SheetDraft(sheet, overviewWidths(columns));
  const last = draft.lastColumn;
  layOutHead(draft, overview, options);
  const totalRow = layOutUnits(draft, overview, columns, options);
  let row = totalRow + 1;
  for (const note of [words.overview.reconciliation(overview), words.overview.rateFormula(overview)]) {
    draft.text(row, 1, note, { lastColumn: last, size: noteSize });
    draft.style(row, 1, row, last, sheetStyles.note);
    row++;
  }
  const listsRow = row;
  const lists = { showTable: severalTables(overview), asOf: overview.asOf.date };
  row = layOutList(draft, row, words.overview.overdueHeading(overview.overdue.length), overview.overdue, words, lists);
  row = layOutList(draft, row, words.overview.toVerifyHeading(overview.toVerify.length), overview.toVerify, words, lists);
  layOutSignatures(draft, row, overview, words);
  const fits = (end: number): boolean => draft.heightOf(end) <= printableHeight;
  const breakRow = fits(listsRow - 1) ? listsRow : totalRow + 1;
  return [
    ...draft.steps(row),
    { step: "freeze", sheet, position: { row: headerRow + 1, column: unitColumn + 1 } },
    // The unit table's labels are repeated only where it runs over a page: above the lists they would mislead.
    landscapePage(
      sheet,
      { firstRow: 1, firstColumn: 1, lastRow: row, lastColumn: last },
      fits(totalRow) ? { first: 1, last: 2 } : { first: headerRow, last: headerRow },
      words,
    ),
    ...(fits(totalRow) && !fits(row) ? [{ step: "page-breaks", sheet, rows: [breakRow] } as const] : []),
    { step: "tab-color", sheet, color: overviewTabColor },
  ];
}

function layOutHead(draft: SheetDraft, overview: OverviewModel, { words, live }: OverviewOptions): void {
  const lastColumn = draft.lastColumn;
  draft.text(1, 1, words.overview.title(overview.title), { lastColumn, size: titleSize });
  draft.style(1, 1, 1, lastColumn, sheetStyles.title);
  draft.atLeast(1, 36);
  draft.text(2, 1, words.overview.asOfLine({ asOf: overview.asOf.date, registeredUntil: overview.registeredUntil, live }), { lastColumn });
  draft.style(2, 1, 2, lastColumn, sheetStyles.meta);
  draft.text(3, 1, words.overview.lead(overview), { lastColumn, size: leadSize });
  draft.style(3, 1, 3, lastColumn, sheetStyles.lead);
}

/** Lays out header, units, collective names and total; returns the total's row. */
function layOutUnits(draft: SheetDraft, overview: OverviewModel, columns: readonly CountColumn[], options: OverviewOptions): number {
  const words = options.words.overview;
  const last = draft.lastColumn;
  const { unitRows, collectiveRows } = overview;
  const labels = [words.columns.index, words.columns.unit, ...columns.map((column) => column.label), words.columns.rate];
  labels.forEach((label, index) => draft.text(headerRow, index + 1, label));
  draft.style(headerRow, 1, headerRow, last, sheetStyles.header);
  const first = headerRow + 1;
  const firstCollective = first + unitRows.length;
  const total = firstCollective + collectiveRows.length;
  const layOutRow = (row: number, counts: UnitCounts, position: number | string, rate: number | string): void => {
    draft.value(row, 1, position);
    draft.text(row, unitColumn, counts.unit);
    columns.forEach((column, index) => draft.value(row, unitColumn + 1 + index, column.count(counts)));
    draft.value(row, last, rate);
    const target = options.unitSheets.get(counts.unit);
    if (target !== undefined) draft.link({ row, column: unitColumn }, { sheet: target, position: { row: 1, column: 1 } }, target);
  };
  unitRows.forEach((counts, index) => layOutRow(first + index, counts, index + 1, counts.onTime.rate ?? options.words.none));
  collectiveRows.forEach((counts, index) => layOutRow(firstCollective + index, counts, words.collective, words.notRanked));
  const rows = [...unitRows, ...collectiveRows];
  draft.text(total, unitColumn, words.total);
  columns.forEach((column, index) =>
    draft.value(
      total,
      unitColumn + 1 + index,
      rows.reduce((sum, counts) => sum + column.count(counts), 0),
    ),
  );
  draft.value(total, last, totalRate(rows) ?? options.words.none);
  draft.style(first, 1, total - 1, last - 1, sheetStyles.number);
  draft.style(first, last, total - 1, last, sheetStyles.rate);
  draft.style(firstCollective, 1, total - 1, last, { ...sheetStyles.number, fill: apartFill });
  draft.style(first, unitColumn, firstCollective - 1, unitColumn, linked(sheetStyles.text));
  draft.style(firstCollective, unitColumn, total - 1, unitColumn, linked({ ...sheetStyles.text, fill: apartFill }));
  draft.style(total, 1, total, last - 1, sheetStyles.total);
  draft.style(total, last, total, last, { ...sheetStyles.total, numberFormat: sheetStyles.rate.numberFormat });
  return total;
}

/** Of all task–unit pairs, as the row it stands in. */
function totalRate(rows: readonly UnitCounts[]): number | null {
  const sum = (part: "inTime" | "late" | "overdue"): number => rows.reduce((total, row) => total + row.onTime[part], 0);
  const recorded = sum("inTime") + sum("late") + sum("overdue");
  return recorded === 0 ? null : sum("inTime") / recorded;
}

function layOutSignatures(draft: SheetDraft, row: number, { asOf }: OverviewModel, words: SheetWords): void {
  const { preparedBy, checkedBy, issuedBy } = words.overview.signatures;
  draft.text(row, 1, preparedBy, { lastColumn: 4 });
  draft.text(row, 5, checkedBy, { lastColumn: 8 });
  draft.text(row, 9, issuedBy, { lastColumn: 12 });
  draft.text(row, 13, words.day(asOf.date), { lastColumn: draft.lastColumn });
  draft.style(row, 1, row, draft.lastColumn, sheetStyles.plain);
  draft.atLeast(row, 36);
}

function severalTables({ overdue, toVerify }: OverviewModel): boolean {
  return new Set([...overdue, ...toVerify].map(({ table }) => table)).size > 1;
}
