import type { PicturedCell, PicturedRow } from "../../../src/app/pane/sheet-picture";
import { Offsets } from "../../../src/ui/sheet/offsets";
import { type DrawnCell, visibleCells } from "../../../src/ui/sheet/visible-cells";
import { frameOf } from "./frame-of";

function cell(column: number, text: string, look = 0): PicturedCell {
  return { column, text, look, kind: text === "" ? "blank" : "text", mark: null, link: null };
}

function drawn(
  frame: ReturnType<typeof frameOf>,
  rows: readonly PicturedRow[],
  first: number,
  last: number,
  always: Readonly<Record<number, readonly number[]>> = {},
): DrawnCell[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const [rowOffsets, columnOffsets] = [new Offsets(frame.rowHeights), new Offsets(frame.columnWidths)];
  return visibleCells(
    frame,
    (row) => byRow.get(row) ?? null,
    { first, last },
    rowOffsets,
    columnOffsets,
    (row) => always[row] ?? [],
  ).flatMap(([, cells]) => cells);
}

describe("the cells in view", () => {
  it("are those of the window and no others", () => {
    const rows = [1, 2, 3, 4].map((row) => ({ row, cells: [cell(1, `第${row}行`)] }));
    const cells = drawn(frameOf([20, 20, 20, 20], [50]), rows, 2, 3);
    expect(cells.map(({ row, column, top, height }) => [row, column, top, height])).toEqual([
      [2, 1, 20, 20],
      [3, 1, 40, 20],
    ]);
  });

  it("include a merge that begins above the window, whole and with its text; what it covers is left out", () => {
    const rows = [
      { row: 1, cells: [cell(1, "第一类")] },
      { row: 3, cells: [cell(1, "盖住"), cell(2, "乙")] },
    ];
    const cells = drawn(frameOf([20, 20, 20, 20], [50, 60], ["A1:A4"]), rows, 3, 3);
    expect(cells.map(({ row, column, top, height, merged, cell: at }) => [row, column, top, height, merged, at?.text])).toEqual([
      [1, 1, 0, 80, true, "第一类"],
      [3, 2, 40, 20, false, "乙"],
    ]);
  });

  it("do not include hidden ones, and a merge over hidden rows is as high as the others", () => {
    const rows = [
      { row: 1, cells: [cell(1, "类")] },
      { row: 2, cells: [cell(2, "藏")] },
    ];
    const cells = drawn(frameOf([20, 0, 20], [50, 60], ["A1:A3"]), rows, 1, 3);
    expect(cells.map(({ row, height }) => [row, height])).toEqual([[1, 40]]);
  });

  it("include blank ones that are asked for", () => {
    expect(drawn(frameOf([20, 20], [50]), [], 1, 2, { 2: [1] }).map(({ row, column, cell: at }) => [row, column, at])).toEqual([
      [2, 1, null],
    ]);
  });

  it.each([
    ["over blank cells up to the next text", [cell(1, "长"), cell(2, ""), cell(4, "止")], 150],
    ["to the end of the sheet", [cell(1, "长")], 200],
    ["not at all where it wraps", [cell(1, "长", 1)], 50],
    ["not at all beside a text", [cell(1, "长"), cell(2, "止")], 50],
  ])("let a text run on %s", (_, cells, width) => {
    const [first] = drawn(frameOf([20], [50, 50, 50, 50]), [{ row: 1, cells }], 1, 1);
    expect(first?.textWidth).toBe(width);
  });
});
