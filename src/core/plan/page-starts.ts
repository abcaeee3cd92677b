/** Programs scale a page and round heights in their own ways: pages are filled a little less than they could be, and then break alike everywhere. */
const filledShare = 0.97;
/** Excel keeps at most 1,026 page breaks on a sheet; longer ones are left to break by themselves. */
const mostBreaks = 1026;

/** A sheet's rows on their way to the printer. Rows 1-based, heights in points. */
interface PrintedRows {
  readonly heightOf: (row: number) => number;
  /** The rows below the repeated head. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** What a page holds below the repeated head. */
  readonly space: number;
}

/**
 * The rows with which new pages begin (not the first page), so that every program breaks the sheet alike and the rows from `keptFrom` to the end stay
 * on one page, where one page holds them.
 */
export function pageStarts({ heightOf, firstRow, lastRow, space }: PrintedRows, keptFrom: number): number[] {
  const starts = [firstRow];
  let used = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    const height = heightOf(row);
    if (used > 0 && used + height > space * filledShare) {
      starts.push(row);
      used = 0;
    }
    used += height;
  }
  const kept = Array.from({ length: lastRow - keptFrom + 1 }, (_, index) => heightOf(keptFrom + index)).reduce(
    (sum, height) => sum + height,
    0,
  );
  const [before, last] = [starts.at(-2), starts.at(-1)];
  if (before !== undefined && last !== undefined && last > keptFrom && before < keptFrom && kept <= space * filledShare) {
    starts.splice(-1, 1, keptFrom);
  }
  return starts.length - 1 > mostBreaks ? [] : starts.slice(1);
}
