import type { CellContent } from "../../../../core/plan/plan-step";
import { longestCellText } from "../../../../core/sheet/sheet-snapshot";
import { escapeCellText } from "./escaping";
import type { MarkupBytes } from "./markup-bytes";

const preserved = ' xml:space="preserve"';

/** The attributes after the address and the inside of a `<c>`; null for a blank cell. Text stands in the cell itself, as inline string. */
export function cellContentMarkup(content: CellContent, prefix: string): { readonly type: string; readonly inside: string } | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "number":
      return { type: "", inside: `<${prefix}v>${storedNumber(content.number)}</${prefix}v>` };
    case "text":
      return {
        type: ' t="inlineStr"',
        inside: `<${prefix}is><${prefix}t${hasBlanks(content.text) ? preserved : ""}>${storedText(content.text)}</${prefix}t></${prefix}is>`,
      };
  }
}

/** Adds the same as from the quote that ends the cell's format, or its address, to the end of the cell's content. */
export function addContentMarkup(text: MarkupBytes, content: CellContent): void {
  switch (content.kind) {
    case "blank":
      text.add(">");
      return;
    case "number":
      text.add("><v>");
      text.add(storedNumber(content.number));
      text.add("</v>");
      return;
    case "text":
      text.addBytes(hasBlanks(content.text) ? preservedStart : textStart);
      text.add(storedText(content.text));
      text.addBytes(textEnd);
  }
}

/** True for text with blanks that a program might take away or draw together: at its ends, line breaks, several in a row. */
function hasBlanks(text: string): boolean {
  return text.charCodeAt(0) <= space || text.charCodeAt(text.length - 1) <= space || text.includes("\n") || text.includes("  ");
}

const space = 0x20;
const encoder = new TextEncoder();
const textStart = encoder.encode(' t="inlineStr"><is><t>');
const preservedStart = encoder.encode(` t="inlineStr"><is><t${preserved}>`);
const textEnd = encoder.encode("</t></is>");

function storedNumber(number: number): string {
  if (!Number.isFinite(number)) throw new Error(`${number} cannot be stored in a cell.`);
  return String(number);
}

function storedText(text: string): string {
  if (text.length > longestCellText) throw new Error(`A cell holds at most ${longestCellText} characters, not ${text.length}.`);
  return escapeCellText(text);
}

const signs = new Set(["=", "+", "-", "@", "'"]);

/** True for text that Excel would take for a formula, or for the sign of a text, once a person edits the cell. */
export function needsQuotePrefix(content: CellContent): boolean {
  return content.kind === "text" && signs.has(content.text.charAt(0));
}
