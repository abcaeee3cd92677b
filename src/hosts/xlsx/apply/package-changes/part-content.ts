import { childNamed, rootElement } from "../markup/markup-element";

/** The UTF-8 of a part's text. A part that came as UTF-16 leaves as UTF-8, so its declaration must say so. */
export function contentOf(text: string): Uint8Array {
  const declared = text.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])(?!utf-8["'])[^"']*/i, "$1UTF-8");
  return new TextEncoder().encode(declared);
}

/** The UTF-8 of a worksheet part whose rows were cut out: they never become text. @param frame the rest of it, with an empty `sheetData` */
export function contentAround(rows: Uint8Array, frame: string): Uint8Array {
  const place = placeOfRows(frame);
  const [before, after] = [contentOf(frame.slice(0, place)), new TextEncoder().encode(frame.slice(place))];
  const content = new Uint8Array(before.length + rows.length + after.length);
  content.set(before);
  content.set(rows, before.length);
  content.set(after, before.length + rows.length);
  return content;
}

/** The text of such a part. */
export function textAround(rows: string, frame: string): string {
  const place = placeOfRows(frame);
  return frame.slice(0, place) + rows + frame.slice(place);
}

function placeOfRows(frame: string): number {
  const rows = childNamed(frame, rootElement(frame), "sheetData");
  if (!rows) throw new Error("The sheet has lost the place of its rows.");
  return rows.contentStart;
}
