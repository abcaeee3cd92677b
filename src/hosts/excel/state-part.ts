/** The namespace by which the state is known among the custom XML parts of a workbook, as the file host writes it. */
export const stateNamespace = "urn:responsibility-table:state:1";

/** Characters that XML 1.0 cannot hold, and the carriage return, which every reader turns into a line break. */
const unwritable = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;

/** A custom XML part that holds a text. Characters that XML cannot hold are written `_xHHHH_`, as in the cells of a file. */
export function stateMarkup(text: string): string {
  const hex = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  const escaped = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(unwritable, hex)
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : "\uFFFD"))
    .replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${stateNamespace}">${escaped}</state>`;
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of a part that either host wrote, however its XML was written anew since. A part of another shape is text that cannot be read: it is kept as such. */
export function stateTextOf(markup: string): string {
  const element = /<(?:[\w.-]+:)?state\b[^>]*?(?:\/>|>([\s\S]*)<\/(?:[\w.-]+:)?state\s*>)/.exec(markup);
  if (!element) return markup;
  return (element[1] ?? "")
    .replace(/\r\n?/g, "\n")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`))
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
}
