import { bottomOf, intersection, isEntireColumns, isEntireRows, rightOf, type Area } from "./area";
import { changedStyle, normalStyle, type CellStyle } from "./cell-style";

/** An error value such as #REF!. */
interface ErrorValue {
  readonly error: string;
}

export type CellValue = string | number | boolean | ErrorValue | null;

export interface Cell {
  /** Null for a blank cell with a format of its own. */
  readonly value: CellValue;
  /** With the leading "=". */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** Parts of the text have character formats of their own: font properties of the cell read as null. */
  readonly mixedFormats?: true;
  /** The text was typed with a leading apostrophe, which is not read back (source: facts #6687). */
  readonly apostrophe?: true;
}

interface GridRow {
  cells: (Cell | undefined)[];
  /** Points; undefined for the standard height. */
  height?: number;
  /** Points that Excel found by itself for what stands in the row. */
  fittedHeight?: number;
  hidden?: boolean;
  style?: CellStyle;
}

interface GridColumn {
  /** Points. */
  width?: number;
  hidden?: boolean;
  style?: CellStyle;
}

/** The cells, rows and columns of a sheet. Only what exists is stored, so that a sheet of a million rows costs nothing. */
export class CellGrid {
  private readonly rows: (GridRow | undefined)[] = [];

  /** @param normal the format of cells that have none of their own */
  constructor(readonly normal: CellStyle = normalStyle) {}

  readonly columns = new Map<number, GridColumn>();

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.cells[column];
  }

  styleAt(row: number, column: number): CellStyle {
    const gridRow = this.rows[row];
    return gridRow?.cells[column]?.style ?? gridRow?.style ?? this.columns.get(column)?.style ?? this.normal;
  }

  /** Changes one cell; a blank one is made in the format of its row or column. */
  update(row: number, column: number, change: Partial<Cell>): void {
    const gridRow = this.row(row);
    const old = gridRow.cells[column] ?? { value: null, formula: null, style: this.styleAt(row, column) };
    gridRow.cells[column] = { ...old, ...change };
  }

  /** Gives a cell other content: character formats and an apostrophe of the old one are gone. assumed: that Excel drops character formats then */
  fill(row: number, column: number, content: Pick<Cell, "value" | "formula"> & Partial<Cell>): void {
    this.row(row).cells[column] = { style: this.styleAt(row, column), ...content };
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell) this.row(row).cells[column] = cell;
    else if (this.rows[row]) this.rows[row].cells[column] = undefined;
  }

  row(index: number): GridRow {
    return (this.rows[index] ??= { cells: [] });
  }

  peekRow(index: number): Readonly<GridRow> | undefined {
    return this.rows[index];
  }

  column(index: number): GridColumn {
    const known = this.columns.get(index);
    if (known) return known;
    const made: GridColumn = {};
    this.columns.set(index, made);
    return made;
  }

  /** Every stored cell within the area, row by row. */
  eachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    this.eachRow(area, (gridRow, row) => {
      const last = Math.min(rightOf(area), gridRow.cells.length - 1);
      for (let column = area.left; column <= last; column += 1) {
        const cell = gridRow.cells[column];
        if (cell) visit(cell, row, column);
      }
    });
  }

  /** Every stored row within the area. */
  eachRow(area: Area, visit: (row: GridRow, index: number) => void): void {
    const last = Math.min(bottomOf(area), this.rows.length - 1);
    for (let index = area.top; index <= last; index += 1) {
      const gridRow = this.rows[index];
      if (gridRow) visit(gridRow, index);
    }
  }

  /** Formats an area. Entire rows, columns or the sheet are formatted as such, without making their blank cells. */
  changeStyle(area: Area, change: (style: CellStyle) => Partial<CellStyle>): void {
    // Thousands of cells share a few styles: each is worked out once.
    const known = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      const next = known.get(style) ?? changedStyle(style, change(style));
      known.set(style, next);
      return next;
    };
    if (isEntireColumns(area) || isEntireRows(area)) this.changeOuterStyle(area, changed);
    else {
      for (let row = area.top; row <= bottomOf(area); row += 1) {
        for (let column = area.left; column <= rightOf(area); column += 1) {
          this.update(row, column, { style: changed(this.styleAt(row, column)) });
        }
      }
    }
  }

  private changeOuterStyle(area: Area, changed: (style: CellStyle) => CellStyle): void {
    this.eachCell(area, (cell, row, column) => this.put(row, column, { ...cell, style: changed(cell.style) }));
    if (isEntireColumns(area)) {
      for (let index = area.left; index <= rightOf(area); index += 1) {
        const column = this.column(index);
        column.style = changed(column.style ?? this.normal);
      }
      if (isEntireRows(area)) this.eachRow(area, (row) => row.style && (row.style = changed(row.style)));
    } else {
      for (let index = area.top; index <= bottomOf(area); index += 1) {
        const row = this.row(index);
        row.style = changed(row.style ?? this.normal);
      }
    }
  }

  /** The smallest area with all cells, or with all that hold something; null where there is none. */
  usedArea(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.eachCell(within, (cell, row, column) => {
      if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === this.normal)) return;
      if (row < top) top = row;
      if (column < left) left = column;
      if (row > bottom) bottom = row;
      if (column > right) right = column;
    });
    return bottom < 0 ? null : intersection(within, { top, left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  insertRows(at: number, count: number): void {
    // The array only grows where rows lie below.
    if (at < this.rows.length) this.rows.splice(at, 0, ...Array.from({ length: count }, () => undefined));
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
  }

  insertColumns(at: number, count: number): void {
    for (const row of this.rows) {
      if (row && at < row.cells.length) row.cells.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    }
    this.moveColumns((index) => (index < at ? index : index + count));
  }

  deleteColumns(at: number, count: number): void {
    for (const row of this.rows) row?.cells.splice(at, count);
    this.moveColumns((index) => (index < at ? index : index < at + count ? null : index - count));
  }

  private moveColumns(move: (index: number) => number | null): void {
    const moved = [...this.columns].flatMap(([index, column]) => {
      const to = move(index);
      return to === null ? [] : [[to, column] as const];
    });
    this.columns.clear();
    for (const [index, column] of moved) this.columns.set(index, column);
  }

  copy(): CellGrid {
    const copy = new CellGrid(this.normal);
    for (const [index, row] of this.rows.entries()) if (row) copy.rows[index] = { ...row, cells: [...row.cells] };
    for (const [index, column] of this.columns) copy.columns.set(index, { ...column });
    return copy;
  }
}
