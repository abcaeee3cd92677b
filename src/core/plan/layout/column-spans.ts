/** First and last column (1-based) of a field that spans whole columns of a sheet. */
export interface ColumnSpan {
  readonly column: number;
  readonly lastColumn: number;
}

/**
 * Lays fields of wished widths on the columns that a sheet has: each field ends with the column whose right edge is nearest to where it should end.
 * Every field gets at least one column; the last one goes to the end. There must be at least as many columns as fields.
 * @param widths of the columns, in points
 * @param wishes of the fields, in any unit: they are scaled to the whole width
 */
export function columnSpans(widths: readonly number[], wishes: readonly number[]): ColumnSpan[] {
  const edges = widths.map((_width, index) => sum(widths.slice(0, index + 1)));
  const scale = sum(widths) / sum(wishes);
  const spans: ColumnSpan[] = [];
  wishes.forEach((_wish, index) => {
    const column = (spans.at(-1)?.lastColumn ?? 0) + 1;
    const left = wishes.length - index - 1;
    const target = sum(wishes.slice(0, index + 1)) * scale;
    let lastColumn = column;
    for (let candidate = column; candidate <= widths.length - left; candidate++) {
      const isNearer = Math.abs((edges[candidate - 1] ?? 0) - target) < Math.abs((edges[lastColumn - 1] ?? 0) - target);
      if (isNearer) lastColumn = candidate;
    }
    spans.push({ column, lastColumn: left === 0 ? widths.length : lastColumn });
  });
  return spans;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
