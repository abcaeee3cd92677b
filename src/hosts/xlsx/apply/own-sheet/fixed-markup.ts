import { columnLetters } from "../../../../core/sheet/cell-position";

const encoder = new TextEncoder();

export const rowStart = encoder.encode('<row r="');
export const rowEnd = encoder.encode("</row>");
export const cellEnd = encoder.encode("</c>");
export const emptyEnd = encoder.encode("/>");
export const mergeStart = encoder.encode('<mergeCell ref="');
export const mergeEnd = encoder.encode('"/>');

/** Pieces of markup that stand in many rows, in UTF-8: copied, they cost a fraction of what encoding them does. */
export class FixedMarkup {
  private readonly cellStarts: Uint8Array[] = [];
  private readonly formats: Uint8Array[] = [];
  private readonly heights = new Map<number, Uint8Array>();

  /** The beginning of a cell, up to the number of its row. */
  cellStart(column: number): Uint8Array {
    return (this.cellStarts[column] ??= encoder.encode(`<c r="${columnLetters(column)}`));
  }

  /** The quote that ends a cell's address, and the cell's format. */
  format(format: number): Uint8Array {
    return (this.formats[format] ??= encoder.encode(format === 0 ? '"' : `" s="${format}"`));
  }

  /** From the quote that ends a row's number to the end of its start tag. @param points of the row's height */
  height(points: number): Uint8Array {
    const known = this.heights.get(points) ?? encoder.encode(`" ht="${points}" customHeight="1">`);
    this.heights.set(points, known);
    return known;
  }
}
