/** Text as it stands in an attribute or an element of a part. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

/** A cell's text: characters that XML cannot hold stand as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export function escapeCellText(text: string): string {
  const coded = text.replace(/_(?=x[\dA-F]{4}_)/gu, "_x005F_").replace(/[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F]/gu, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
  return escape(coded).replaceAll("&#10;", "\n");
}
