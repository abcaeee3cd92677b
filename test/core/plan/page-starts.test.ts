import { pageStarts } from "../../../src/core/plan/page-starts";

/** Rows from row 4 on with these heights, on pages that are filled up to 97 of 100 points. */
function starts(heights: readonly number[], keptFrom: number): number[] {
  return pageStarts({ heightOf: (row) => heights[row - 4] ?? 0, firstRow: 4, lastRow: 3 + heights.length, space: 100 }, keptFrom);
}

describe("where the pages of a sheet begin", () => {
  it.each<[string, number[], number, number[]]>([
    ["all on one page", [30, 30, 20], 5, []],
    ["the last row would be alone on the second page", [40, 40, 30], 5, [5]],
    ["the kept rows begin the second page anyway", [60, 40, 30], 5, [5]],
    ["a page would break among the kept rows", [20, 40, 30, 20], 5, [5]],
    ["on the third page", [90, 60, 30, 20], 6, [5, 6]],
    ["kept rows that no page holds", [20, 60, 60], 5, [6]],
    ["nothing stands before the kept rows", [60, 60], 4, [5]],
    ["a row higher than a page", [20, 150, 20], 6, [5, 6]],
    ["a page is not filled to the brim", [50, 48], 5, [5]],
  ])("%s", (_name, heights, keptFrom, expected) => {
    expect(starts(heights, keptFrom)).toEqual(expected);
  });

  it("leaves a sheet of more pages than Excel can break to itself", () => {
    expect(
      starts(
        Array.from({ length: 1027 }, () => 97),
        1030,
      ),
    ).toHaveLength(1026);
    expect(
      starts(
        Array.from({ length: 1028 }, () => 97),
        1031,
      ),
    ).toEqual([]);
  });
});
