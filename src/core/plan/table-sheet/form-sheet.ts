import type { CellArea } from "../../sheet/cell-position";
import type { CellSnapshot, SheetSnapshot } from "../../sheet/sheet-snapshot";
import { readTables } from "../../table/read-tables";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { FormCell, TableForm } from "./table-form";

/** A cell of a form with its row on the sheet (1-based). */
export interface PlacedCell extends FormCell {
  readonly row: number;
  readonly part: "line" | "table" | "note";
}

/** Every cell of a form where it stands on the sheet, row by row: lines, table, notes, without a blank row between them. */
export function placedCells({ lines, widths, rows, notes }: TableForm): readonly PlacedCell[] {
  const whole = { firstColumn: 1, lastColumn: widths.length, rows: 1 };
  const below = lines.length + rows.length + 1;
  return [
    ...lines.map(({ text }, index): PlacedCell => ({ ...whole, text, row: index + 1, part: "line" })),
    ...rows.flatMap(({ cells }, index) => cells.map((cell): PlacedCell => ({ ...cell, row: lines.length + index + 1, part: "table" }))),
    ...notes.map((text, index): PlacedCell => ({ ...whole, text, row: below + index, part: "note" })),
  ];
}

/** The area that a cell covers, null for a cell that is not merged. */
export function mergedArea({ row, rows, firstColumn, lastColumn }: PlacedCell): CellArea | null {
  if (rows === 1 && firstColumn === lastColumn) return null;
  return { firstRow: row, lastRow: row + rows - 1, firstColumn, lastColumn };
}

/** The sheet that a form becomes, to be read like any other. */
export function formSheet(form: TableForm, name: string): SheetSnapshot {
  const cells = placedCells(form);
  const rows: (CellSnapshot | undefined)[][] = Array.from({ length: form.lines.length + form.rows.length + form.notes.length }, () => []);
  for (const cell of cells) {
    const own = rows[cell.row - 1];
    if (own && cell.text !== "") own[cell.firstColumn - 1] = contentOfCell(cell);
  }
  return {
    name,
    visibility: "visible",
    dateSystem: "1900",
    rows,
    merges: cells.flatMap((cell) => mergedArea(cell) ?? []),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filter: null,
    locked: false,
    rowHeights: new Map(),
    defaultRowHeight: 15,
    ownKey: null,
  };
}

/** The responsibility table that a form reads as, null where it reads as none with tasks in it. */
export function readForm(form: TableForm, name = ""): ResponsibilityTable | null {
  return readTables(formSheet(form, name)).find(({ tasks }) => tasks.length > 0) ?? null;
}

function contentOfCell({ text, number }: FormCell): CellSnapshot {
  const own = { text, formula: false, mixedFormats: false };
  if (!number) return { ...own, kind: "text", value: text, numberFormat: "@" };
  return { ...own, kind: number.isDate ? "date" : "number", value: number.value, numberFormat: number.format };
}
