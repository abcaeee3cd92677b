import { areaToA1, type CellArea, type CellPosition } from "../../../core/sheet/cell-position";
import type { Work } from "../requests";

const fontProperties = { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true } as const;

/** What the answer for one cell weighs. */
export const fontBytes = 150;

/** Cells of a part that is small enough to be asked for cell by cell. */
export interface AskedFonts {
  readonly area: CellArea;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

export function askForFonts({ context }: Work, sheet: string, area: CellArea): AskedFonts {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaToA1(area));
  return { area, cells: range.getCellProperties({ format: { font: fontProperties } }) };
}

/** The cells whose parts have fonts of their own: Excel gives nothing for what differs within the cell. */
export function mixedCells({ area, cells }: AskedFonts): CellPosition[] {
  return cells.value.flatMap((row, rowIndex) =>
    row.flatMap(({ format }, columnIndex) => {
      const font: Readonly<Record<string, unknown>> = { ...format?.font };
      const mixed = Object.keys(fontProperties).some((property) => property in font && font[property] === null);
      return mixed ? [{ row: area.firstRow + rowIndex, column: area.firstColumn + columnIndex }] : [];
    }),
  );
}

/** A column of a large block, asked for as a whole: only where its fonts differ are its cells asked one by one. */
export interface AskedColumn {
  readonly area: CellArea;
  readonly font: Excel.RangeFont;
}

export function askForColumns({ context }: Work, sheet: string, area: CellArea): AskedColumn[] {
  const columns = Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, index) => area.firstColumn + index);
  return columns.map((column) => {
    const part = { ...area, firstColumn: column, lastColumn: column };
    const { font } = context.workbook.worksheets.getItem(sheet).getRange(areaToA1(part)).format;
    return { area: part, font: font.load(Object.keys(fontProperties).join(",")) };
  });
}

export function differs({ font }: AskedColumn): boolean {
  const { name, size, bold, italic, color, underline, strikethrough } = font;
  return ([name, size, bold, italic, color, underline, strikethrough] as unknown[]).includes(null);
}
