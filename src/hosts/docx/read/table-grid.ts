/** A cell as its row has it: edges are lines of the grid, 0 for the left edge of the table. */
export interface GridCell {
  left: number;
  right: number;
}

/** Lines nearer than this (points) are one: tables drawn by hand, or put together from two, miss each other by a hair. */
const nearest = 6;

/**
 * Which column each line of a table's grid begins, once lines that no cell uses, and lines that all but coincide, are gone.
 * @param widths of the grid's columns, in points
 * @param cells of all rows
 */
export function simplifiedGrid(
  widths: readonly number[],
  cells: readonly GridCell[],
): { readonly columnAt: (line: number) => number; readonly widths: readonly number[] } {
  const places = [0];
  for (const width of widths) places.push((places.at(-1) ?? 0) + width);
  const used = [...new Set([0, widths.length, ...cells.flatMap(({ left, right }) => [left, right])])].sort((a, b) => a - b);
  const narrow = new Set(cells.filter(({ left, right }) => right - left > 0).map(({ left, right }) => `${left}:${right}`));
  const kept: number[] = [];
  const columns = new Map<number, number>();
  /** The lines that have become one with the last kept one. */
  let together: number[] = [];
  for (const line of used) {
    const last = kept.at(-1);
    const near = last !== undefined && (places[line] ?? 0) - (places[last] ?? 0) < nearest;
    // Lines with a cell between them stay two, however narrow it is.
    if (near && together.every((other) => !narrow.has(`${other}:${line}`))) together.push(line);
    else {
      kept.push(line);
      together = [line];
    }
    columns.set(line, kept.length - 1);
  }
  return {
    columnAt: (line) => columns.get(line) ?? 0,
    widths: kept.slice(1).map((line, index) => (places[line] ?? 0) - (places[kept[index] ?? 0] ?? 0)),
  };
}
