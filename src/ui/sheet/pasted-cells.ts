/**
 * The cells of a text from the clipboard: rows by line breaks, columns by tabs, as spreadsheets write them. A cell that begins with a quotation mark
 * may hold line breaks and tabs, and two quotation marks for one. One cell for a text without either.
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/g, "\n");
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= plain.length) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = at;
    const found = quoted.exec(plain);
    const end = found ? quoted.lastIndex : endOfCell(plain, at);
    // Only a quoted text with a tab, a line break or a quotation mark is a cell that was quoted; 「"十四五"」 as it stands is not.
    const unquoted = found && /[\t\n"]/.test(found[1] ?? "") ? (found[1] ?? "").replaceAll('""', '"') : plain.slice(at, end);
    rows.at(-1)?.push(unquoted);
    if (plain[end] === "\n") rows.push([]);
    at = end + 1;
  }
  const last = rows.at(-1);
  // A line break at the end ends the last row and begins none.
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

function endOfCell(text: string, from: number): number {
  const separator = /[\t\n]/g;
  separator.lastIndex = from;
  return separator.exec(text)?.index ?? text.length;
}
