import type { CellLook, PicturedCell, PicturedRow, SheetFrame } from "../../../app/pane/sheet-picture";
import { type CellArea, type CellPosition, areaFromA1 } from "../../../core/sheet/cell-position";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import { type NumberedElement, cellsOf, rowsOf } from "../apply/existing-sheet/sheet-rows";
import { attributeOf, isYes } from "../apply/markup/markup-attributes";
import { childElements, childNamed, type MarkupElement, rootElement } from "../apply/markup/markup-element";
import { plainLook } from "./cell-looks";
import { readColumns } from "./columns";
import { wrappedHeight } from "./row-height";

/** More columns than this are not drawn where nothing stands in them. */
const fewestColumns = 8;
const fewestRows = 30;
/** The height is estimated only for sheets up to this many rows: it takes a look at every cell. */
const mostEstimatedRows = 5000;

/** How one sheet looks: its frame, and any of its rows. */
export class SheetAppearance {
  readonly frame: SheetFrame;
  private readonly rowElements: ReadonlyMap<number, NumberedElement>;
  private readonly columnLooks: ReadonlyMap<number, number>;
  private readonly links: ReadonlyMap<string, PicturedCell["link"]>;

  /**
   * @param xml the sheet's part
   * @param sheet the same sheet as read: values and what they show
   * @param digitWidth pixels of the widest digit of the workbook's normal font
   */
  constructor(
    private readonly xml: string,
    readonly sheet: SheetSnapshot,
    looks: readonly CellLook[],
    digitWidth: number,
  ) {
    const root = rootElement(xml);
    const sheetData = childNamed(xml, root, "sheetData");
    const rows = sheetData ? rowsOf(xml, sheetData) : [];
    this.rowElements = new Map(rows.map((row) => [row.number, row]));
    const format = childNamed(xml, root, "sheetFormatPr");
    const used = usedSize(sheet, rows);
    const columns = readColumns(xml, root, used.columns, digitWidth, format && attributeOf(xml, format, "defaultColWidth"));
    this.columnLooks = columns.looks;
    this.links = readLinks(xml, root);
    const view = firstView(xml, root);
    this.frame = {
      name: sheet.name,
      rowCount: used.rows,
      columnCount: used.columns,
      columnWidths: columns.widths,
      rowHeights: this.rowHeights(used.rows, columns.widths, looks, rows),
      merges: sheet.merges,
      looks: looks.length > 0 ? looks : [plainLook],
      gridLines: view.gridLines,
      frozen: view.frozen,
    };
  }

  /** Rows `first` to `last`, 1-based, both included. */
  rows(first: number, last: number): readonly PicturedRow[] {
    const rows: PicturedRow[] = [];
    for (let row = Math.max(1, first); row <= Math.min(last, this.frame.rowCount); row++) {
      const cells = this.cellsOf(row);
      if (cells.length > 0) rows.push({ row, cells });
    }
    return rows;
  }

  private cellsOf(row: number): PicturedCell[] {
    const element = this.rowElements.get(row)?.element;
    const styles = new Map<number, number>();
    if (element)
      for (const cell of cellsOf(this.xml, element)) styles.set(cell.number, Number(attributeOf(this.xml, cell.element, "s") ?? 0));
    const rowLook =
      element && isYes(attributeOf(this.xml, element, "customFormat")) ? Number(attributeOf(this.xml, element, "s") ?? 0) : null;
    const cells: PicturedCell[] = [];
    for (let column = 1; column <= this.frame.columnCount; column++) {
      const value = this.sheet.rows[row - 1]?.[column - 1];
      const look = styles.get(column) ?? rowLook ?? this.columnLooks.get(column) ?? 0;
      if (!value && look === 0) continue;
      const kind = !value ? "blank" : value.kind === "date" ? "number" : value.kind;
      cells.push({ column, text: value?.text ?? "", look, kind, mark: null, link: this.links.get(`${row}:${column}`) ?? null });
    }
    return cells;
  }

  private rowHeights(count: number, widths: readonly number[], looks: readonly CellLook[], rows: readonly NumberedElement[]): Float32Array {
    const heights = new Float32Array(count).fill(this.sheet.defaultRowHeight);
    for (const [row, height] of this.sheet.rowHeights) if (row <= count) heights[row - 1] = height;
    if (rows.length <= mostEstimatedRows) {
      for (const { number } of rows) {
        if (!this.sheet.rowHeights.has(number))
          heights[number - 1] = Math.max(heights[number - 1] ?? 0, this.neededHeight(number, widths, looks));
      }
    }
    for (const row of this.sheet.hiddenRows) if (row <= count) heights[row - 1] = 0;
    return heights;
  }

  /** Merged cells do not count: Excel leaves them out too. */
  private neededHeight(row: number, widths: readonly number[], looks: readonly CellLook[]): number {
    const element = this.rowElements.get(row)?.element;
    if (!element) return 0;
    return cellsOf(this.xml, element).reduce((highest, { number, element: cell }) => {
      const text = this.sheet.rows[row - 1]?.[number - 1]?.text ?? "";
      const look = looks[Number(attributeOf(this.xml, cell, "s") ?? 0)] ?? plainLook;
      if (text === "" || !look.wrap || isMerged(this.sheet.merges, row, number)) return highest;
      return Math.max(highest, wrappedHeight(text, widths[number - 1] ?? 0, look.font.size));
    }, 0);
  }
}

function isMerged(merges: readonly CellArea[], row: number, column: number): boolean {
  return merges.some((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn);
}

function usedSize(sheet: SheetSnapshot, rows: readonly NumberedElement[]): { readonly rows: number; readonly columns: number } {
  const merges = sheet.merges;
  // Formatted blank rows below the last value are drawn only as far as a screen goes.
  const lastValue = sheet.rows.length;
  const lastRow = Math.max(
    lastValue,
    Math.min(rows.at(-1)?.number ?? 0, lastValue + fewestRows),
    ...tail(merges.map((area) => area.lastRow)),
  );
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const lastColumn = Math.max(widest, ...tail(merges.map((area) => area.lastColumn)));
  return { rows: Math.max(lastRow, fewestRows), columns: Math.max(lastColumn, fewestColumns) };
}

/** The largest of many numbers, as a list of at most one: too many arguments would not fit a call. */
function tail(numbers: readonly number[]): number[] {
  return numbers.length === 0 ? [] : [numbers.reduce((most, each) => Math.max(most, each), 0)];
}

function firstView(xml: string, root: MarkupElement): Pick<SheetFrame, "gridLines" | "frozen"> {
  const views = childNamed(xml, root, "sheetViews");
  const view = views && childElements(xml, views).next().value;
  if (!view) return { gridLines: true, frozen: { rows: 0, columns: 0 } };
  const pane = childNamed(xml, view, "pane");
  const isFrozen = pane && (attributeOf(xml, pane, "state") ?? "").startsWith("frozen");
  const split = (name: string): number => (isFrozen ? Math.max(0, Math.round(Number(attributeOf(xml, pane, name) ?? 0))) : 0);
  return { gridLines: attributeOf(xml, view, "showGridLines") !== "0", frozen: { rows: split("ySplit"), columns: split("xSplit") } };
}

/** Links inside the workbook, by row and column. */
function readLinks(xml: string, root: MarkupElement): Map<string, { readonly sheet: string; readonly cell: CellPosition }> {
  const links = new Map<string, { readonly sheet: string; readonly cell: CellPosition }>();
  const list = childNamed(xml, root, "hyperlinks");
  for (const element of list ? childElements(xml, list) : []) {
    const area = areaFromA1(attributeOf(xml, element, "ref") ?? "");
    const target = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(attributeOf(xml, element, "location") ?? "");
    const cell = areaFromA1(target?.[3] ?? "");
    if (!area || !cell) continue;
    const sheet = (target?.[1] ?? target?.[2] ?? "").replaceAll("''", "'");
    links.set(`${area.firstRow}:${area.firstColumn}`, { sheet, cell: { row: cell.firstRow, column: cell.firstColumn } });
  }
  return links;
}
