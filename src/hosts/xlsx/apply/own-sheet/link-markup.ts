import type { CellLink } from "../../../../core/plan/layout/sheet-row";
import { columnLetters, toA1 } from "../../../../core/sheet/cell-position";
import { escapeAttribute } from "../markup/escaping";
import { quotedSheet } from "../workbook/sheet-reference";

/** A `<hyperlink>` up to the number of its row. */
export function linkStart({ column }: { readonly column: number }): string {
  return `<hyperlink ref="${columnLetters(column)}`;
}

/** A `<hyperlink>` from the quote that ends its address. */
export function linkEnd({ target, tip }: CellLink): string {
  const location = `${escapeAttribute(quotedSheet(target.sheet))}!${toA1(target.position)}`;
  return `" location="${location}" tooltip="${escapeAttribute(tip)}"/>`;
}
