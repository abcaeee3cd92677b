/** Excel's limit, in digits. */
const widestColumn = 255;

/**
 * A width in points as the file counts it: in digits of the Normal font, `digitWidth` pixels each at 96 dpi, to 1/256 (ECMA-376 part 1,
 * 18.3.1.13).
 */
export function columnDigits(points: number, digitWidth: number): number {
  const digits = Math.trunc((Math.round((points * 96) / 72) / digitWidth) * 256) / 256;
  return Math.min(digits, widestColumn);
}

/** The `<cols>` of a sheet. `widths` are points by 1-based column. */
export function columnsMarkup(widths: ReadonlyMap<number, number>, digitWidth: number): string {
  if (widths.size === 0) return "";
  const columns = [...widths].sort(([a], [b]) => a - b);
  const runs: { first: number; last: number; width: number }[] = [];
  for (const [column, points] of columns) {
    const width = columnDigits(points, digitWidth);
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.width === width) run.last = column;
    else runs.push({ first: column, last: column, width });
  }
  return `<cols>${runs.map(({ first, last, width }) => `<col min="${first}" max="${last}" width="${width}" customWidth="1"/>`).join("")}</cols>`;
}
