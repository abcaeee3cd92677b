import fc from "fast-check";
import { type LineShift, lineAfter, lineBefore } from "../../../../src/core/sheet/changes/line-shift";

const of = "rows";
const inserted = (at: number, count = 1): LineShift => ({ of, id: "inserted", at, count });
const deleted = (at: number, count = 1): LineShift => ({ of, id: "deleted", at, count });

it.each<[string, readonly LineShift[], number, number | null]>([
  ["nothing", [], 5, 5],
  ["a row inserted above", [inserted(5)], 5, 6],
  ["two rows inserted far above", [inserted(1, 2)], 5, 7],
  ["a row inserted below", [inserted(6)], 5, 5],
  ["a row deleted above", [deleted(4)], 5, 4],
  ["a row deleted below", [deleted(6)], 5, 5],
  ["the row itself deleted", [deleted(5)], 5, null],
  ["the last of several deleted rows", [deleted(3, 3)], 5, null],
  ["rows deleted up to just above", [deleted(2, 3)], 5, 2],
  ["inserted and deleted again", [inserted(3, 2), deleted(3, 2)], 5, 5],
  ["deleted, and a blank row put in its place", [deleted(5), inserted(5)], 5, null],
  [
    "columns inserted and deleted",
    [
      { ...inserted(1, 3), of: "columns" },
      { ...deleted(2), of: "columns" },
    ],
    5,
    5,
  ],
  ["one after the other, each as numbered then", [inserted(4), deleted(2), inserted(5, 3)], 5, 8],
])("%s", (_, shifts, row, expected) => {
  expect(lineAfter(of, row, shifts)).toBe(expected);
});

/** Rows of a sheet by their names, and what becomes of them. */
function edited(shifts: readonly LineShift[], rows: number): (number | null)[] {
  const sheet: (number | null)[] = Array.from({ length: rows }, (_, index) => index + 1);
  for (const { id, at, count } of shifts) {
    if (id === "inserted") sheet.splice(at - 1, 0, ...Array.from({ length: count }, () => null));
    else sheet.splice(at - 1, count);
  }
  return sheet;
}

it("finds every row where it is after any edits, and the way back", () => {
  const shift = fc.record({
    of: fc.constant(of),
    id: fc.constantFrom("inserted" as const, "deleted" as const),
    at: fc.integer({ min: 1, max: 30 }),
    count: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(shift, { maxLength: 8 }), (shifts) => {
      // Long enough that every edit lies within it.
      const rows = 80;
      const sheet = edited(shifts, rows);
      for (let row = 1; row <= rows; row++) {
        const place = sheet.indexOf(row);
        expect(lineAfter(of, row, shifts)).toBe(place < 0 ? null : place + 1);
      }
      for (const [index, row] of sheet.entries()) expect(lineBefore(of, index + 1, shifts)).toBe(row);
    }),
  );
});
