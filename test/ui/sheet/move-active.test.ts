import { moveActive } from "../../../src/ui/sheet/move-active";
import { frameOf } from "./frame-of";

// Five rows of which the third is hidden, four columns of which the second is; B4:C5 and A1:D1 are merged.
const frame = frameOf([20, 20, 0, 20, 20], [30, 0, 30, 30], ["A1:D1", "C4:D5"]);

describe("a key leads from a cell", () => {
  it.each([
    ["down over a hidden row", [2, 1], "ArrowDown", false, [4, 1]],
    ["up over a hidden row", [4, 1], "ArrowUp", false, [2, 1]],
    ["right over a hidden column", [2, 1], "ArrowRight", false, [2, 3]],
    ["left over a hidden column", [2, 3], "ArrowLeft", false, [2, 1]],
    ["up into a merge: to its top left", [2, 4], "ArrowUp", false, [1, 1]],
    ["into a merge from the side: to its top left", [5, 1], "ArrowRight", false, [4, 3]],
    ["out of a merge: from its edge", [4, 3], "ArrowUp", false, [2, 3]],
    ["to the beginning of the row", [2, 4], "Home", false, [2, 1]],
    ["to the end of the row", [2, 1], "End", false, [2, 4]],
    ["to the first cell", [5, 1], "Home", true, [1, 1]],
    ["to the last cell, here a merge", [2, 1], "End", true, [4, 3]],
    ["a page down, at most to the last row", [1, 1], "PageDown", false, [5, 1]],
    ["a page up, at most to the first row", [5, 1], "PageUp", false, [1, 1]],
  ])("%s", (_, [row = 0, column = 0], key, control, [toRow, toColumn]) => {
    expect(moveActive({ row, column }, key, control, frame, 10)).toEqual({ row: toRow, column: toColumn });
  });

  it.each([
    ["above the first row", [1, 1], "ArrowUp"],
    ["left of the first column", [2, 1], "ArrowLeft"],
    ["right of the last column", [2, 4], "ArrowRight"],
    ["below a merge that ends the sheet", [4, 3], "ArrowDown"],
    ["by a letter", [2, 1], "a"],
  ])("nowhere %s", (_, [row = 0, column = 0], key) => {
    expect(moveActive({ row, column }, key, false, frame, 10)).toBeNull();
  });
});
