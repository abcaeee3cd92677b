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

/** Signs that may not begin a line: the character before them moves to the next line with them. */
const notAtLineStart = new Set("，。、；：？！）》」』】〕”’…—,.;:?!)]}%％");

/** The height in points that a wrapped text needs in a cell of `width` points. May exceed what a row can have. */
export function textHeight(text: string, width: number, fontSize: number): number {
  const room = Math.max((width - padding) / slack / fontSize, 1);
  const lines = text.split(/\r?\n/).reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
  return Math.ceil(lines * fontSize * lineHeight + 4);
}

/** How many lines a paragraph takes in `room` ems. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  let before = 0;
  for (const piece of paragraph.match(/[\w'-]+|[^]/gu) ?? []) {
    const width = Array.from(piece).reduce((sum, character) => sum + characterWidth(character), 0);
    if (used + width > room && used > 0) {
      lines++;
      used = notAtLineStart.has(piece) ? before : 0;
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

function characterWidth(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2000 ? halfWidth : 1;
}
