import type { CellPosition } from "./cell-position";
import type { CellSnapshot, SheetSnapshot } from "./sheet-snapshot";

/** The sheet as it is once texts have been written to some of its cells; "" empties a cell. The sheet given stays as it is. */
export function withCellTexts(
  sheet: SheetSnapshot,
  texts: readonly { readonly position: CellPosition; readonly text: string }[],
): SheetSnapshot {
  const rows = [...sheet.rows];
  for (const { position, text } of texts) {
    const row = [...(rows[position.row - 1] ?? [])];
    row[position.column - 1] = text === "" ? undefined : textCell(text, row[position.column - 1]);
    rows[position.row - 1] = row;
  }
  return { ...sheet, rows };
}

function textCell(text: string, before: CellSnapshot | undefined): CellSnapshot {
  return {
    kind: "text",
    value: text,
    text,
    numberFormat: before?.numberFormat ?? "General",
    formula: false,
    mixedFormats: before?.mixedFormats ?? false,
  };
}
