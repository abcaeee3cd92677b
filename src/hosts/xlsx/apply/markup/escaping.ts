const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The characters for XML's entities and character references. */
export function unescapeMarkup(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|amp|quot|apos));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A lone surrogate is no character: U+FFFD stands in for it, as in every UTF-8 writer. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : "\uFFFD"));
}

function escapeMarkup(text: string): string {
  return withoutLoneSurrogates(text).replace(/[&<>]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&gt;"));
}

/** Control characters that XML 1.0 cannot hold in any form. */
const forbiddenControls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Element content without Excel's own escapes: formulas, headers, names. Control characters that XML cannot hold go. */
export function escapeContent(text: string): string {
  return escapeMarkup(text.replace(forbiddenControls, "")).replace(/\r/g, "&#13;");
}

const mayNeedEscapeInAttribute = /[\u0000-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;

/** An attribute's value for double quotes. Blanks other than the space are written as references, or a reader would turn them into spaces. */
export function escapeAttribute(text: string): string {
  if (!mayNeedEscapeInAttribute.test(text)) return text;
  return escapeContent(text).replace(/"/g, "&quot;").replace(/\t/g, "&#9;").replace(/\n/g, "&#10;");
}

/** Signs that are escaped in cells: most texts hold none, and one look is faster than a walk for each kind. */
const mayNeedEscape = /[\u0000-\u0008\u000B-\u001F&<>_\uD800-\uDFFF\uFFFE\uFFFF]/;

/** An underscore that begins what looks like an escape; a character after it that becomes one brings the underscore that ends it. */
const looksLikeEscape =
  /_(?=x[0-9A-Fa-f]{4}(?:[_\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|[\uDC00-\uDFFF]))/g;

/**
 * Text of the type ST_Xstring (ECMA-376 part 1, 22.9.2.19), as in cells: a character that XML cannot hold, half a surrogate pair among them, is
 * written `_xHHHH_`, and text that looks like such an escape gets its underscore escaped.
 */
export function escapeCellText(text: string): string {
  if (!mayNeedEscape.test(text)) return text;
  const hex = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  const escaped = text
    .replace(looksLikeEscape, hex)
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) => (found.length === 2 ? found : hex(found)))
    .replace(forbiddenControls, hex)
    .replace(/\r/g, hex);
  return escapeMarkup(escaped);
}
