/** The strip with the row numbers, and the one with the column letters, in pixels. */
export const rowHeaderWidth = 44;
export const columnHeaderHeight = 22;

/** A cell's name within the page: `row:column`. */
export function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}
