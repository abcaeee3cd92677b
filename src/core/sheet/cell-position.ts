/** One cell by row and column, both 1-based as Excel counts them. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four borders included, 1-based. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel's own limits: 1,048,576 rows and 16,384 columns (XFD). */
export const lastSheetRow = 1_048_576;
export const lastSheetColumn = 16_384;

/** The letters of the columns that sheets have, from the first on: they are asked for at every cell that is named. */
const lettersOfFirst = Array.from({ length: 702 }, (_, index) => spelled(index + 1));

/** The letters of a 1-based column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  return lettersOfFirst[column - 1] ?? spelled(column);
}

function spelled(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The 1-based column of its letters; 0 where the text is not letters only. */
function columnFromLetters(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return 0;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The address of a cell, such as C12. */
export function toA1(position: CellPosition): string {
  return `${columnLetters(position.column)}${position.row}`;
}

/** The address of an area, such as A1:C12; of a single cell, just C12. */
export function areaToA1(area: CellArea): string {
  const first = toA1({ row: area.firstRow, column: area.firstColumn });
  const last = toA1({ row: area.lastRow, column: area.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

/** The area of an address such as A1:C12 or C12 ($ allowed), or null for anything else, whole rows and columns included. */
export function areaFromA1(address: string): CellArea | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(address);
  if (!parts) return null;
  const [firstColumn, firstRow] = [columnFromLetters(parts[1] ?? ""), Number(parts[2])];
  const [lastColumn, lastRow] = [columnFromLetters(parts[3] ?? parts[1] ?? ""), Number(parts[4] ?? parts[2])];
  const area = {
    firstRow: Math.min(firstRow, lastRow),
    firstColumn: Math.min(firstColumn, lastColumn),
    lastRow: Math.max(firstRow, lastRow),
    lastColumn: Math.max(firstColumn, lastColumn),
  };
  const inside = area.firstRow >= 1 && area.firstColumn >= 1 && area.lastRow <= lastSheetRow && area.lastColumn <= lastSheetColumn;
  return inside ? area : null;
}

/** True for a cell of the area, its borders included. */
export function isInside(area: CellArea, position: CellPosition): boolean {
  return (
    position.row >= area.firstRow &&
    position.row <= area.lastRow &&
    position.column >= area.firstColumn &&
    position.column <= area.lastColumn
  );
}
