/** Points that a line of text takes for each point of its size. */
const lineHeight = 1.32;
/** Points that a cell leaves free left and right together. */
const sidePadding = 6;
/** Excel's limit on a row's height, in points. */
const highestRow = 409;

/** The height that a text needs when it is wrapped in a column: for rows whose height the file leaves to the program. All in points. */
export function wrappedHeight(text: string, columnWidth: number, size: number): number {
  const room = Math.max(size, columnWidth - sidePadding);
  const lines = text.split(/\r\n|\r|\n/).reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, size) / room)), 0);
  return Math.min(highestRow, lines * size * lineHeight + 2);
}

/** Chinese characters and full-width signs are as wide as they are high, others about half. */
function textWidth(line: string, size: number): number {
  let halves = 0;
  for (const character of line) halves += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1.1;
  return (halves * size) / 2;
}
