import type { CellSnapshot } from "../sheet/sheet-snapshot";

/**
 * The number format that shows a word before what the cell shows, without touching its value. Null for a text with a line break: no program
 * shows a format's words there.
 */
export function markNumberFormat(word: string, cell: CellSnapshot): string | null {
  const quoted = `"${word.replaceAll('"', "")} "`;
  if (typeof cell.value === "string") return /[\r\n]/.test(cell.value) ? null : `0;0;0;${quoted}@`;
  const section = firstSection(cell.numberFormat);
  // Colour, condition and locale in brackets must stay at the head of the format.
  const head = /^(?:\[[^\]]*\])*/.exec(section)?.[0] ?? "";
  return `${head}${quoted}${section.slice(head.length)}`;
}

/** A format code up to its first `;` that is not inside quotes or brackets and not escaped. */
function firstSection(format: string): string {
  return /^(?:"[^"]*"|\[[^\]]*\]|\\.|[^;"[\\])*/.exec(format)?.[0] ?? format;
}
