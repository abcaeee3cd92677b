import type { CellArea } from "../../../core/sheet/cell-position";

/** What a cell of which nothing is known is taken to weigh in an answer: value, text, formula, number format, kind. */
export const usualCellBytes = 120;

/** Rows of one sheet that are read together. */
export interface RowBlock {
  readonly sheet: string;
  readonly area: CellArea;
  /** What its answer is expected to weigh. */
  readonly bytes: number;
}

/**
 * Cuts an area into blocks of whole rows, none expected to weigh more than `blockBytes` (a single row may).
 * @param rowBytes what one row is expected to weigh
 */
export function rowBlocks(sheet: string, area: CellArea, rowBytes: number, blockBytes: number): RowBlock[] {
  const rows = Math.max(1, Math.floor(blockBytes / Math.max(1, rowBytes)));
  const blocks: RowBlock[] = [];
  for (let firstRow = area.firstRow; firstRow <= area.lastRow; firstRow += rows) {
    const lastRow = Math.min(area.lastRow, firstRow + rows - 1);
    blocks.push({ sheet, area: { ...area, firstRow, lastRow }, bytes: (lastRow - firstRow + 1) * rowBytes });
  }
  return blocks;
}

/** Puts things that weigh something into as few requests as hold them in their order. */
export function inRequests<Item extends { readonly bytes: number }>(items: Iterable<Item>, mostBytes: number): Item[][] {
  const requests: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    if (weight + item.bytes > mostBytes) {
      requests.push([]);
      weight = 0;
    }
    requests.at(-1)?.push(item);
    weight += item.bytes;
  }
  return requests;
}

/** The two halves of a block that was too much at once; null for a single row. */
export function halves({ sheet, area, bytes }: RowBlock): readonly [RowBlock, RowBlock] | null {
  if (area.firstRow === area.lastRow) return null;
  const middle = (area.firstRow + area.lastRow) >> 1;
  return [
    { sheet, area: { ...area, lastRow: middle }, bytes: bytes / 2 },
    { sheet, area: { ...area, firstRow: middle + 1 }, bytes: bytes / 2 },
  ];
}
