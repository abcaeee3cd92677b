import type { CellPosition } from "../sheet/cell-position";
import { cellAt } from "../sheet/cell-lookup";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { CellChange, CellContent } from "./plan-step";

/** The step content for a text; "" is a blank cell. */
export function textContent(text: string): CellContent {
  return text === "" ? { kind: "blank" } : { kind: "text", text };
}

/** The change of a cell to another text, with what stands there now. */
export function textChange(sheet: SheetSnapshot, position: CellPosition, text: string): CellChange {
  const cell = cellAt(sheet, position.row, position.column);
  const before: CellContent =
    cell && typeof cell.value === "number" ? { kind: "number", number: cell.value } : textContent(cell?.text ?? "");
  return { position, before, after: textContent(text) };
}
