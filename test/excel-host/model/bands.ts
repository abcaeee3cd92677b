/** Rows or columns inserted before, or deleted from, a place. */
export interface BandChange {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "delete";
  /** 0-based. */
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a span of rows or columns is after the change; null where all of it was deleted. */
export function movedSpan({ first, last }: Span, { kind, at, count }: BandChange): Span | null {
  if (kind === "insert") {
    return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  }
  const end = at + count;
  if (first >= at && last < end) return null;
  const moved = (index: number, inside: number): number => (index < at ? index : index >= end ? index - count : inside);
  return { first: moved(first, at), last: moved(last, at - 1) };
}
