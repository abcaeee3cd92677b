import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import { areaOf } from "../addresses";
import type { Work } from "../requests";

/** What the answer for one row weighs. */
export const rowLayoutBytes = 60;

/** What was queued about the rows of a part of a sheet. */
export interface AskedRows {
  readonly area: CellArea;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** What was queued about a sheet besides its cells. */
export interface AskedLayout {
  readonly used: CellArea;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly filter: Excel.Range;
}

export function askForRows({ context }: Work, sheet: string, area: CellArea): AskedRows {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaToA1(area));
  return { area, rows: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }) };
}

export function askForLayout({ context }: Work, sheet: string, used: CellArea): AskedLayout {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const columns = worksheet.getRange(areaToA1(used)).getColumnProperties({ columnHidden: true });
  return { used, columns, filter: worksheet.autoFilter.getRangeOrNullObject().load("address") };
}

/** Hidden rows and the heights that differ from the sheet's own. */
export function rowLayout(asked: readonly AskedRows[], standardHeight: number): Pick<SheetSnapshot, "hiddenRows" | "rowHeights"> {
  const rows = asked.flatMap(({ area, rows: { value } }) => value.map((row, index) => ({ number: area.firstRow + index, row })));
  const heightOf = (row: Excel.RowProperties): number => row.format?.rowHeight ?? standardHeight;
  return {
    hiddenRows: new Set(rows.filter(({ row }) => row.rowHidden === true).map(({ number }) => number)),
    rowHeights: new Map(
      rows
        .filter(({ row }) => row.rowHidden !== true && heightOf(row) !== standardHeight)
        .map(({ number, row }) => [number, heightOf(row)]),
    ),
  };
}

export function columnLayout({ used, columns, filter }: AskedLayout): Pick<SheetSnapshot, "hiddenColumns" | "filter"> {
  const hidden = columns.value.flatMap(({ columnHidden }, index) => (columnHidden === true ? [used.firstColumn + index] : []));
  return { hiddenColumns: new Set(hidden), filter: filter.isNullObject ? null : areaOf(filter.address) };
}
