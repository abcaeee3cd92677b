import { textContent } from "./cell-content";
import type { CellArea, CellPosition } from "../sheet/cell-position";
import type { CellChange, CellContent, CellStyle, PlanStep } from "./plan-step";
import { bodySize } from "./sheet-style";
import { highestRow, textHeight } from "./text-height";

/** Points. */
const lowestRow = 17.5;

/** A generated sheet while it is laid out: collects cells and looks, and knows how high its rows must be. */
export class SheetDraft {
  private readonly cells: CellChange[] = [];
  private readonly merges: CellArea[] = [];
  private readonly styles: { readonly area: CellArea; readonly style: CellStyle }[] = [];
  private readonly links: PlanStep[] = [];
  private readonly heights = new Map<number, number>();

  /** @param widths of the columns from column A on, in points */
  constructor(
    readonly sheet: string,
    private readonly widths: readonly number[],
  ) {}

  get lastColumn(): number {
    return this.widths.length;
  }

  /** Writes a text, over several columns of the row where `lastColumn` says so. The row grows with it. */
  text(row: number, column: number, text: string, options: { readonly lastColumn?: number; readonly size?: number } = {}): void {
    const lastColumn = options.lastColumn ?? column;
    this.put(row, column, textContent(text));
    if (lastColumn > column) this.merges.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn });
    const width = this.widths.slice(column - 1, lastColumn).reduce((sum, each) => sum + each, 0);
    this.atLeast(row, textHeight(text, width, options.size ?? bodySize));
  }

  /** Writes a number, or a text where there is none. */
  value(row: number, column: number, value: number | string): void {
    if (typeof value === "string") this.text(row, column, value);
    else this.put(row, column, { kind: "number", number: value });
  }

  /** Makes a row at least so many points high. */
  atLeast(row: number, height: number): void {
    this.heights.set(row, Math.min(Math.max(this.height(row), height), highestRow));
  }

  /** Points of all rows down to `lastRow`. */
  heightOf(lastRow: number): number {
    return Array.from({ length: lastRow }, (_, index) => this.height(index + 1)).reduce((sum, height) => sum + height, 0);
  }

  /** The look of an area; a later one wins where two meet. */
  style(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number, style: CellStyle): void {
    if (lastRow >= firstRow && lastColumn >= firstColumn) this.styles.push({ area: { firstRow, firstColumn, lastRow, lastColumn }, style });
  }

  link(position: CellPosition, target: { readonly sheet: string; readonly position: CellPosition }, tip: string): void {
    this.links.push({ step: "link", sheet: this.sheet, position, target, tip });
  }

  /** The steps that put the draft on an empty sheet. Looks come before merges, so that every cell of a merge has its border. */
  steps(lastRow: number): PlanStep[] {
    const sheet = this.sheet;
    const rows = Array.from({ length: lastRow }, (_, index) => index + 1);
    return [
      { step: "write-cells", sheet, cells: this.cells },
      ...this.styles.map(({ area, style }): PlanStep => ({ step: "style", sheet, area, style })),
      ...this.merges.map((area): PlanStep => ({ step: "merge", sheet, area })),
      { step: "column-widths", sheet, widths: new Map(this.widths.map((width, index) => [index + 1, width])) },
      { step: "row-heights", sheet, heights: new Map(rows.map((row) => [row, this.height(row)])) },
      ...this.links,
    ];
  }

  private put(row: number, column: number, after: CellContent): void {
    if (after.kind !== "blank") this.cells.push({ position: { row, column }, before: { kind: "blank" }, after });
  }

  /** Points. */
  height(row: number): number {
    return this.heights.get(row) ?? lowestRow;
  }
}
