import type { PlanStep } from "../plan-step";
import { printableHeight } from "../page-layout";
import { checkRows } from "../sheet-full";
import { withFittingLinks } from "./fitting-links";
import { type LaidOutRows, stepsOfRows } from "./laid-out-rows";
import { type SheetRow, rowHeight } from "./sheet-row";

/** Programs scale a page and round heights in their own ways: pages are filled a little less than they could be, and then break alike everywhere. */
const filledShare = 0.97;

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
  /** Points from there to the last row. */
  private pageUsed = 0;
  private readonly space: number;
  /** How many rows were last put together. */
  private lastPlaced = 0;

  /**
   * @param widths of the columns from column A on, in points
   * @param head rows 1 to n, to be repeated on every page by the print titles
   * @param pageHeight points of a page between its margins
   * @param tight every row below the head gets as little room as print allows
   */
  constructor(
    private readonly widths: readonly number[],
    head: readonly SheetRow[],
    pageHeight = printableHeight,
    private readonly tight = false,
  ) {
    for (const row of head) this.push(row, rowHeight(row, widths));
    this.pageStart = head.length + 1;
    this.space = pageHeight * filledShare - this.pageUsed;
    this.pageUsed = 0;
  }

  get lastRow(): number {
    return this.rows.length;
  }

  get pages(): number {
    return this.starts.length + 1;
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
    return this.space - this.pageUsed;
  }

  /** True where the current page holds all of a table. */
  holds({ head, rows }: FlowingTable): boolean {
    return sum(this.heightsOf(head)) + sum(this.heightsOf(rows)) <= this.room;
  }

  /** Puts rows below what is there, all on one page where one page holds them. Returns the number of the first. */
  place(rows: readonly SheetRow[]): number {
    return this.placeMeasured(rows, this.heightsOf(rows));
  }

  /** Puts rows on the page of those that were put last, and takes these along (a row with its labels) to a new page where the page does not hold all. */
  placeWithLast(rows: readonly SheetRow[]): number {
    const start = this.lastRow - this.lastPlaced + 1;
    const heights = this.heightsOf(rows);
    const movable = sum(heights) > this.room && start > this.pageStart;
    const moved = sum(this.heights.slice(start - 1));
    if (movable && moved + sum(heights) <= this.space) {
      this.starts.push(start);
      this.pageStart = start;
      this.pageUsed = moved;
    }
    return this.placeMeasured(rows, heights);
  }

  /** Puts a table below what is there, broken where a page is full. Returns the number of each of its rows. */
  table({ head, again, rows }: FlowingTable): number[] {
    const [first, ...others] = rows;
    if (!first) {
      this.place(head);
      return [];
    }
    const numbers = [this.place([...head, first]) + head.length];
    const againHeights = this.heightsOf(again);
    for (const row of others) {
      const height = this.heightOf(row);
      if (height > this.room) {
        this.newPage();
        numbers.push(this.placeMeasured([...again, row], [...againHeights, height]) + again.length);
      } else {
        this.push(row, height);
        this.lastPlaced = 1;
        numbers.push(this.lastRow);
      }
    }
    return numbers;
  }

  /** What follows stands on a page of its own. */
  newPage(): void {
    if (this.lastRow < this.pageStart) return;
    this.pageStart = this.lastRow + 1;
    this.pageUsed = 0;
    this.starts.push(this.pageStart);
  }

  /** All of it, each row in its place. @throws SheetFullError where these are more rows than a sheet has */
  laidOut(sheet: string): LaidOutRows {
    checkRows(sheet, this.rows.length);
    return { rows: withFittingLinks(this.rows), heights: this.heights, widths: this.widths, breaks: this.starts };
  }

  /** The steps that put all of it on an empty sheet. @throws SheetFullError where these are more rows than a sheet has */
  steps(sheet: string): PlanStep[] {
    return stepsOfRows(sheet, this.laidOut(sheet));
  }

  private placeMeasured(rows: readonly SheetRow[], heights: readonly number[]): number {
    if (sum(heights) > this.room) this.newPage();
    const first = this.lastRow + 1;
    rows.forEach((row, index) => {
      this.push(row, heights[index] ?? 0);
    });
    this.lastPlaced = rows.length;
    return first;
  }

  private push(row: SheetRow, height: number): void {
    this.rows.push(row);
    this.heights.push(height);
    this.pageUsed += height;
  }

  private heightsOf(rows: readonly SheetRow[]): number[] {
    return rows.map((row) => this.heightOf(row));
  }

  private heightOf(row: SheetRow): number {
    return rowHeight(this.tight ? { ...row, tight: true } : row, this.widths);
  }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
