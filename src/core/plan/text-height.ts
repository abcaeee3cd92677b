/** Points between the text and the cell's borders, left and right together. */
const padding = 6;
/** Programs and fonts differ a little: text is taken as this much wider than it should be. */
const slack = 1.04;
/** Width of a Latin letter or digit in ems; narrower in the official fonts, but not in those that stand in for them. */
const halfWidth = 0.56;
/** Height of a line in ems. */
const lineHeight = 1.4;
/** Excel's highest row, in points. */
export const highestRow = 409;

/** Signs that may not begin a line, by their code: the character before them moves to the next line with them. */
const notAtLineStart = new Set(Array.from("，。、；：？！）》」』】〕”’…—,.;:?!)]}%％", (sign) => sign.charCodeAt(0)));

/** The height in points that a wrapped text needs in a cell of `width` points. May exceed what a row can have. */
export function textHeight(text: string, width: number, fontSize: number): number {
  const room = Math.max((width - padding) / slack / fontSize, 1);
  return Math.ceil(lineCount(text, room) * fontSize * lineHeight + 4);
}

/** True for a text that needs no higher row than Excel allows. */
export function fitsHighestRow(text: string, width: number, fontSize: number): boolean {
  // Words that are not parted and signs that take a word along may leave lines half empty, not more: a short text fits without being measured.
  const room = Math.max((width - padding) / slack / fontSize, 1);
  const mostLines = (3 * text.length) / room + 1;
  if (!text.includes("\n") && Math.ceil(mostLines * fontSize * lineHeight + 4) <= highestRow) return true;
  return textHeight(text, width, fontSize) <= highestRow;
}

/** How many lines a text takes in `room` ems. Every cell of every generated sheet is measured: no piece of the text is cut out for it. */
function lineCount(text: string, room: number): number {
  let lines = 0;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    lines += linesOf(text, start, end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end, room);
    start = end + 1;
  }
  return lines + linesOf(text, start, text.length, room);
}

/** How many lines the paragraph from one position to another takes in `room` ems. */
function linesOf(text: string, start: number, end: number, room: number): number {
  // No character is wider than an em.
  if (end - start <= room) return 1;
  let lines = 1;
  let used = 0;
  let before = 0;
  let next = start;
  while (next < end) {
    const code = text.charCodeAt(next++);
    let width = code < firstWide ? halfWidth : 1;
    let sign = code;
    if (isWordUnit(code)) {
      sign = 0;
      while (next < end && isWordUnit(text.charCodeAt(next))) {
        width += halfWidth;
        next++;
      }
    } else if (isFirstOfPair(code) && next < end && isSecondOfPair(text.charCodeAt(next))) next++;
    if (used + width > room && used > 0) {
      lines++;
      used = notAtLineStart.has(sign) ? before : 0;
    }
    used += width;
    before = width;
    // A word longer than a line is broken inside.
    const more = Math.ceil(used / room) - 1;
    if (more > 0) {
      lines += more;
      used -= more * room;
    }
  }
  return lines;
}

/** Characters before this one are as narrow as Latin letters. */
const firstWide = 0x2000;

/** Latin letters, digits, _ ' and -, which are not parted at the end of a line. */
function isWordUnit(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code === 0x27 || code === 0x2d;
}

/** A character beyond U+FFFF takes two UTF-16 units. */
function isFirstOfPair(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isSecondOfPair(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
