/**
 * Whole rows or columns that came or went on a sheet, as the program that holds it tells while it happens. Lines are 1-based, as numbered at that
 * moment.
 */
export interface LineShift {
  readonly of: "rows" | "columns";
  /** "inserted": before what was line `at`; "deleted": from line `at` on. */
  readonly id: "inserted" | "deleted";
  readonly at: number;
  readonly count: number;
}

/** Where a row or column stands after the shifts, in the order in which they happened; null where it was deleted. */
export function lineAfter(of: LineShift["of"], line: number, shifts: readonly LineShift[]): number | null {
  let now = line;
  for (const shift of shifts) {
    if (shift.of !== of || now < shift.at) continue;
    if (shift.id === "inserted") now += shift.count;
    else if (now < shift.at + shift.count) return null;
    else now -= shift.count;
  }
  return now;
}

/** Which row or column stood before the shifts where this one stands after them; null for one that was inserted. */
export function lineBefore(of: LineShift["of"], line: number, shifts: readonly LineShift[]): number | null {
  let then = line;
  for (const shift of [...shifts].reverse()) {
    if (shift.of !== of || then < shift.at) continue;
    if (shift.id === "deleted") then += shift.count;
    else if (then < shift.at + shift.count) return null;
    else then -= shift.count;
  }
  return then;
}
