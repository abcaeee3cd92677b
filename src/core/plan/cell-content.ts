import type { CellPosition } from "../sheet/cell-position";
import { cellAt } from "../sheet/cell-lookup";
import { longestCellText, type SheetSnapshot } from "../sheet/sheet-snapshot";
import type { CellChange, CellContent } from "./plan-step";

/** Line breaks that Excel keeps in a cell. */
const mostLineBreaks = 253;

/** The step content for a text; "" is a blank cell. What is more than a cell can hold is cut off, with a sign that it was. */
export function textContent(text: string): CellContent {
  return text === "" ? { kind: "blank" } : { kind: "text", text: fittingText(text) };
}

/** As much of a text as a cell holds; what stands below the last line that Excel keeps goes on on that line. */
export function fittingText(text: string): string {
  return text.length <= mostLineBreaks ? text : withFewLineBreaks(withFittingLength(text));
}

function withFittingLength(text: string): string {
  if (text.length <= longestCellText) return text;
  // Half a surrogate pair is no character: it goes with the rest.
  return `${text.slice(0, longestCellText - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function withFewLineBreaks(text: string): string {
  let breaks = 0;
  return text.replace(/\r\n|[\r\n]/g, (lineBreak) => (++breaks <= mostLineBreaks ? lineBreak : " "));
}

/** The change of a cell to another text, with what stands there now. */
export function textChange(sheet: SheetSnapshot, position: CellPosition, text: string): CellChange {
  const cell = cellAt(sheet, position.row, position.column);
  const before: CellContent =
    cell && typeof cell.value === "number" ? { kind: "number", number: cell.value } : asItStands(cell?.text ?? "");
  return { position, before, after: textContent(text) };
}

/** What is put back when the change is undone: with every line break that it has. */
function asItStands(text: string): CellContent {
  return text === "" ? { kind: "blank" } : { kind: "text", text: withFittingLength(text) };
}
