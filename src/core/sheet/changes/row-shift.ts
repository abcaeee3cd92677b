/** Whole rows that came or went on a sheet, as the program that holds it tells while it happens. Rows are 1-based, as numbered at that moment. */
export interface RowShift {
  /** "inserted": above what was row `at`; "deleted": from row `at` on. */
  readonly id: "inserted" | "deleted";
  readonly at: number;
  readonly count: number;
}

/** Where a row stands after the shifts, in the order in which they happened; null where it was deleted. */
export function rowAfter(row: number, shifts: readonly RowShift[]): number | null {
  let now = row;
  for (const { id, at, count } of shifts) {
    if (now < at) continue;
    if (id === "inserted") now += count;
    else if (now < at + count) return null;
    else now -= count;
  }
  return now;
}

/** Which row stood before the shifts where this one stands after them; null for one that was inserted. */
export function rowBefore(row: number, shifts: readonly RowShift[]): number | null {
  let then = row;
  for (const { id, at, count } of [...shifts].reverse()) {
    if (then < at) continue;
    if (id === "deleted") then += count;
    else if (then < at + count) return null;
    else then -= count;
  }
  return then;
}
