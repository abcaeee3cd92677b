import type { MarkupElement } from "./markup-element";

/** A piece of a text, by its positions in the unchanged text, and what comes in its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices done at once. They must not overlap; those that insert at the same position keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let position = 0;
  for (const piece of ordered) {
    if (piece.start < position) throw new Error(`Two changes overlap at position ${piece.start}.`);
    pieces.push(text.slice(position, piece.start), piece.text);
    position = piece.end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

/** The splice that adds a text at the end of an element's content, opening an element that closes itself (`<sheets/>`). */
export function appendTo(xml: string, element: MarkupElement, text: string): Splice {
  if (!element.selfClosed) return { start: element.contentEnd, end: element.contentEnd, text };
  const slash = xml.lastIndexOf("/", element.end);
  return { start: slash, end: element.end, text: `>${text}</${element.name}>` };
}
