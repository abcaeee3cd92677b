import type { CellArea } from "../../sheet/cell-position";
import { textContent } from "../cell-content";
import type { CellChange, CellContent, PlanStep } from "../plan-step";
import { printableHeight } from "../page-layout";
import { type RowCell, type SheetRow, rowHeight } from "./sheet-row";
import { styleAreas } from "./style-areas";

/** Programs scale a page and round heights in their own ways: pages are filled a little less than they could be, and then break alike everywhere. */
const filledShare = 0.97;
/** Excel keeps at most 1,026 page breaks on a sheet; longer ones are left to break by themselves. */
const mostBreaks = 1026;

/** A table that may run over several pages. */
export interface FlowingTable {
  /** Stands above the first row, on the same page. */
  readonly head: readonly SheetRow[];
  /** Stands above the rest on every further page. */
  readonly again: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
}

/**
 * A generated sheet filled from top to bottom, page by page: the pages are broken here, not by the program that prints, so that labels are repeated
 * where a table goes on, and no row and no merged area is cut by the end of a page.
 */
export class SheetFlow {
  private readonly rows: SheetRow[] = [];
  private readonly heights: number[] = [];
  /** Rows (1-based) with which a new page begins, the first page apart. */
  private readonly starts: number[] = [];
  /** The first row of the current page, below the repeated head. */
  private pageStart: number;
  private readonly space: number;
  /** How many rows were last put together. */
  private lastPlaced = 0;

  /**
   * @param widths of the columns from column A on, in points
   * @param head rows 1 to n, to be repeated on every page by the print titles
   * @param pageHeight points of a page between its margins
   */
  constructor(
    private readonly widths: readonly number[],
    head: readonly SheetRow[],
    pageHeight = printableHeight,
  ) {
    for (const row of head) this.push(row);
    this.pageStart = head.length + 1;
    this.space = pageHeight * filledShare - this.heightFrom(1);
  }

  get lastRow(): number {
    return this.rows.length;
  }

  get lastColumn(): number {
    return this.widths.length;
  }

  /** Points of a page below the repeated head. */
  get pageSpace(): number {
    return this.space;
  }

  /** Points left on the current page. */
  get room(): number {
    return this.space - this.heightFrom(this.pageStart);
  }

  /** True where the current page holds all of a table. */
  holds({ head, rows }: FlowingTable): boolean {
    return this.heightOf([...head, ...rows]) <= this.room;
  }

  /** Puts rows below what is there, all on one page where one page holds them. Returns the number of the first. */
  place(rows: readonly SheetRow[]): number {
    if (this.heightOf(rows) > this.room) this.newPage();
    const first = this.lastRow + 1;
    for (const row of rows) this.push(row);
    this.lastPlaced = rows.length;
    return first;
  }

  /** Puts rows on the page of those that were put last, and takes these along (a row with its labels) to a new page where the page does not hold all. */
  placeWithLast(rows: readonly SheetRow[]): number {
    const start = this.lastRow - this.lastPlaced + 1;
    const movable = this.heightOf(rows) > this.room && start > this.pageStart;
    if (movable && this.heightFrom(start) + this.heightOf(rows) <= this.space) {
      this.starts.push(start);
      this.pageStart = start;
    }
    return this.place(rows);
  }

  /** Puts a table below what is there, broken where a page is full. Returns the number of each of its rows. */
  table({ head, again, rows }: FlowingTable): number[] {
    const [first, ...others] = rows;
    if (!first) {
      this.place(head);
      return [];
    }
    const numbers = [this.place([...head, first]) + head.length];
    for (const row of others) {
      if (this.heightOf([row]) > this.room) {
        this.newPage();
        numbers.push(this.place([...again, row]) + again.length);
      } else numbers.push(this.place([row]));
    }
    return numbers;
  }

  /** What follows stands on a page of its own. */
  newPage(): void {
    if (this.lastRow < this.pageStart) return;
    this.pageStart = this.lastRow + 1;
    this.starts.push(this.pageStart);
  }

  /** The steps that put all of it on an empty sheet. Looks come before merges, so that every cell of a merge has its border. */
  steps(sheet: string): PlanStep[] {
    const cells = this.rows.flatMap((row, index) => row.cells.map((cell) => ({ cell, row: index + 1 })));
    const written = cells.flatMap(({ cell, row }) => contentChange(cell, row));
    const merged = cells.flatMap(({ cell, row }) => mergedArea(cell, row));
    const breaks = this.starts.filter((row) => row <= this.lastRow);
    return [
      { step: "write-cells", sheet, cells: written },
      ...styleAreas(this.rows).map(({ area, style }): PlanStep => ({ step: "style", sheet, area, style })),
      ...merged.map((area): PlanStep => ({ step: "merge", sheet, area })),
      { step: "column-widths", sheet, widths: new Map(this.widths.map((width, index) => [index + 1, width])) },
      { step: "row-heights", sheet, heights: new Map(this.heights.map((height, index) => [index + 1, height])) },
      ...cells.flatMap(({ cell: { column, link }, row }): PlanStep[] =>
        link ? [{ step: "link", sheet, position: { row, column }, ...link }] : [],
      ),
      ...(breaks.length === 0 || breaks.length > mostBreaks ? [] : [{ step: "page-breaks", sheet, rows: breaks } as const]),
    ];
  }

  private push(row: SheetRow): void {
    this.rows.push(row);
    this.heights.push(rowHeight(row, this.widths));
  }

  private heightOf(rows: readonly SheetRow[]): number {
    return rows.reduce((sum, row) => sum + rowHeight(row, this.widths), 0);
  }

  private heightFrom(row: number): number {
    return this.heights.slice(row - 1).reduce((sum, height) => sum + height, 0);
  }
}

function contentChange({ column, value }: RowCell, row: number): CellChange[] {
  if (value === "") return [];
  const after: CellContent = typeof value === "number" ? { kind: "number", number: value } : textContent(value);
  return [{ position: { row, column }, before: { kind: "blank" }, after }];
}

function mergedArea({ column, lastColumn = column, rows = 1 }: RowCell, row: number): CellArea[] {
  if (lastColumn === column && rows === 1) return [];
  return [{ firstRow: row, lastRow: row + rows - 1, firstColumn: column, lastColumn }];
}
