import type { CellContent } from "../../../../core/plan/plan-step";
import { longestCellText } from "../../../../core/sheet/sheet-snapshot";
import { escapeCellText } from "./escaping";

/** The attributes after the address and the inside of a `<c>`; null for a blank cell. Text stands in the cell itself, as inline string. */
export function cellContentMarkup(content: CellContent, prefix: string): { readonly type: string; readonly inside: string } | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "number":
      if (!Number.isFinite(content.number)) throw new Error(`${content.number} cannot be stored in a cell.`);
      return { type: "", inside: `<${prefix}v>${content.number}</${prefix}v>` };
    case "text":
      if (content.text.length > longestCellText)
        throw new Error(`A cell holds at most ${longestCellText} characters, not ${content.text.length}.`);
      return {
        type: ' t="inlineStr"',
        inside: `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(content.text)}</${prefix}t></${prefix}is>`,
      };
  }
}

const signs = new Set(["=", "+", "-", "@", "'"]);

/** True for text that Excel would take for a formula, or for the sign of a text, once a person edits the cell. */
export function needsQuotePrefix(content: CellContent): boolean {
  return content.kind === "text" && signs.has(content.text.charAt(0));
}
