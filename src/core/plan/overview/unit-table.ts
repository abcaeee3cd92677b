import type { CountedRow } from "../../summary/gathered/gathered-models";
import type { UnitCounts } from "../../summary/summary-models";
import type { CellLink, RowCell, SheetRow } from "../layout/sheet-row";
import type { FlowingTable } from "../layout/sheet-flow";
import type { CellStyle } from "../plan-step";
import { sheetStyles } from "../sheet-style";
import type { SheetWords } from "../sheet-words";
import type { CountColumn } from "./overview-columns";

export interface UnitTableOptions<Row extends CountedRow = UnitCounts> {
  readonly words: SheetWords;
  readonly columns: readonly CountColumn<Row>[];
  /** The names of the unit sheets by unit. */
  readonly unitSheets: ReadonlyMap<string, string>;
  /** Where a name leads to, in place of a sheet of its own. */
  readonly links?: ReadonlyMap<string, CellLink>;
}

/** 1-based. */
const indexColumn = 1;
export const unitColumn = 2;
export const firstCountColumn = 3;

/** Labels, units, their subtotal, collective names, total. The rows of the units come first. */
export function unitTable<Row extends CountedRow>(
  overview: { readonly unitRows: readonly Row[]; readonly collectiveRows: readonly Row[] },
  options: UnitTableOptions<Row>,
): FlowingTable {
  const { unitRows, collectiveRows } = overview;
  const head = headRows(options);
  const all = [...unitRows, ...collectiveRows];
  const words = options.words.overview;
  return {
    head,
    again: head,
    rows: [
      ...unitRows.map((counts, index) => countRow(counts, index + 1, options)),
      ...(collectiveRows.length > 0 && unitRows.length > 0
        ? [sumRow(words.subtotal(unitRows.length), unitRows, options, sheetStyles.subtotal, sheetStyles.subtotalRate)]
        : []),
      ...collectiveRows.map((counts) => collectiveRow(counts, options)),
      sumRow(words.total, all, options, sheetStyles.total, sheetStyles.totalRate),
    ],
  };
}

/** Two rows of labels: what belongs together stands under one label. */
function headRows<Row extends CountedRow>({ words: { overview: words }, columns }: UnitTableOptions<Row>): SheetRow[] {
  const style = sheetStyles.header;
  const last = firstCountColumn + columns.length;
  const tall = (column: number, value: string): RowCell => ({ column, value, style, rows: 2 });
  const upper: RowCell[] = [tall(indexColumn, words.columns.index), tall(unitColumn, words.columns.unit)];
  const lower: RowCell[] = [];
  columns.forEach(({ group, label }, index) => {
    const column = firstCountColumn + index;
    if (group === null) {
      upper.push(tall(column, label));
      return;
    }
    lower.push({ column, value: label, style });
    if (columns[index - 1]?.group === group) return;
    const width = columns.filter((each) => each.group === group).length;
    upper.push({ column, lastColumn: column + width - 1, value: group, style });
  });
  upper.push(tall(last, words.columns.rate));
  return [
    { cells: upper, atLeast: 19 },
    { cells: lower, atLeast: 19 },
  ];
}

function countRow<Row extends CountedRow>(counts: Row, position: number, options: UnitTableOptions<Row>): SheetRow {
  const { number, text, textLink, rate } = sheetStyles;
  return {
    cells: [
      { column: indexColumn, value: position, style: number },
      unitCell(counts, options, text, textLink),
      ...countCells([counts], options, number),
      { column: lastColumnOf(options), value: counts.onTime.rate ?? options.words.none, style: rate },
    ],
  };
}

function collectiveRow<Row extends CountedRow>(counts: Row, options: UnitTableOptions<Row>): SheetRow {
  const { apart, apartText, apartLink } = sheetStyles;
  const words = options.words.overview;
  return {
    cells: [
      { column: indexColumn, value: words.collective, style: apart },
      unitCell(counts, options, apartText, apartLink),
      ...countCells([counts], options, apart),
      { column: lastColumnOf(options), value: words.notRanked, style: apart },
    ],
  };
}

function unitCell(
  { unit }: CountedRow,
  { unitSheets, links }: Pick<UnitTableOptions, "unitSheets" | "links">,
  plain: CellStyle,
  linked: CellStyle,
): RowCell {
  const sheet = unitSheets.get(unit);
  const link = sheet === undefined ? links?.get(unit) : { target: { sheet, position: { row: 1, column: 1 } }, tip: sheet };
  return { column: unitColumn, value: unit, style: link ? linked : plain, link };
}

function countCells<Row extends CountedRow>(rows: readonly Row[], { columns, words }: UnitTableOptions<Row>, style: CellStyle): RowCell[] {
  const unrecorded = rows.length > 0 && rows.every(({ progressUnrecorded }) => progressUnrecorded === true);
  return columns.map(({ count, unknown, ofProgress = false }, index) => {
    const sum = rows.reduce((total, row) => total + count(row), 0);
    return { column: firstCountColumn + index, value: unknown || (ofProgress && unrecorded) ? words.none : sum, style };
  });
}

function sumRow<Row extends CountedRow>(
  label: string,
  rows: readonly Row[],
  options: UnitTableOptions<Row>,
  style: CellStyle,
  rateStyle: CellStyle,
): SheetRow {
  return {
    cells: [
      { column: indexColumn, lastColumn: unitColumn, value: label, style },
      ...countCells(rows, options, style),
      { column: lastColumnOf(options), value: sharedRate(rows) ?? options.words.none, style: rateStyle },
    ],
  };
}

/** Of all task–unit pairs of the rows. */
function sharedRate(rows: readonly CountedRow[]): number | null {
  const sum = (part: "inTime" | "late" | "overdue"): number => rows.reduce((total, row) => total + row.onTime[part], 0);
  const recorded = sum("inTime") + sum("late") + sum("overdue");
  return recorded === 0 ? null : sum("inTime") / recorded;
}

function lastColumnOf({ columns }: { readonly columns: readonly unknown[] }): number {
  return firstCountColumn + columns.length;
}
