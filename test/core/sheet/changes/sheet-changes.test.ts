import { toA1 } from "../../../../src/core/sheet/cell-position";
import { type LineChange, laterRow, sheetChanges } from "../../../../src/core/sheet/changes/sheet-changes";
import { sheetOf } from "../../sheet-of";

type Rows = readonly (readonly string[])[];

const table: Rows = [
  ["某县重点工作责任分解表"],
  ["序号", "任务", "单位", "时限"],
  ["1", "编制规划", "县发展改革局", "年底前"],
  ["2", "整治环境", "县水务局", "年底前"],
  ["3", "公开预算", "县财政局", "6月底前"],
  ["", "", "", ""],
  ["4", "公开预算", "县财政局", "6月底前"],
];

/** The table with rows taken out from 0-based `at` on and others put in their place. */
function spliced(at: number, gone: number, ...rows: Rows): Rows {
  return [...table.slice(0, at), ...rows, ...table.slice(at + gone)];
}

function withCell(row: number, column: number, text: string): Rows {
  return table.map((cells, index) => (index === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells));
}

function told(earlier: Rows, later: Rows): unknown {
  const { lines, reordered, cells, furtherCells } = sheetChanges(sheetOf(earlier), sheetOf(later));
  const words = lines.map(({ what, id, at, count }: LineChange) => `${what} ${id} ${at}+${count}`);
  return [...words, ...(reordered ? [`reordered ${reordered.firstRow}-${reordered.lastRow}`] : []), ...cells.map(toA1), furtherCells];
}

const blank = ["", "", "", ""];
const added = ["5", "新任务", "县民政局", "长期坚持"];

describe("what was changed on a sheet", () => {
  it.each<[string, Rows, readonly unknown[]]>([
    ["nothing", table, [0]],
    ["a cell", withCell(3, 3, "10月底前"), ["D4", 0]],
    ["a cell that was blank", withCell(5, 1, "补"), ["B6", 0]],
    ["a cell emptied", withCell(2, 2, ""), ["C3", 0]],
    ["a row inserted", spliced(4, 0, added), ["rows inserted 5+1", 0]],
    ["a blank row inserted", spliced(3, 0, blank), ["rows inserted 4+1", 0]],
    ["two rows above all", [blank, added, ...table], ["rows inserted 1+2", 0]],
    ["a row at the end", [...table, added], ["rows added 8+1", 0]],
    ["a row deleted", spliced(3, 1), ["rows deleted 4+1", 0]],
    ["the last row deleted", table.slice(0, -1), ["rows deleted 6+2", 0]],
    [
      "a row inserted and a cell below it edited",
      [...table.slice(0, 3), added, ...withCell(3, 3, "10月底前").slice(3)],
      ["rows inserted 4+1", "D5", 0],
    ],
    [
      "a row inserted and one deleted further down",
      [...table.slice(0, 3), added, ...table.slice(3, 4), ...table.slice(5)],
      ["rows inserted 4+1", "rows deleted 5+1", 0],
    ],
    ["two rows changed places", [...table.slice(0, 2), table[3] ?? [], table[2] ?? [], ...table.slice(4)], ["reordered 3-4", 0]],
    ["a blank column inserted", table.map(([first = "", ...others]) => [first, "", ...others]), ["columns inserted 2+1", 0]],
    [
      "a column with a label inserted, and a row",
      [...table.slice(0, 3), added, ...table.slice(3)].map(([first = "", ...others], row) => [first, row === 1 ? "备注" : "", ...others]),
      ["rows inserted 4+1", "columns inserted 2+1", 0],
    ],
    ["a column deleted", table.map(([first = "", , ...others]) => [first, ...others]), ["columns deleted 2+1", 0]],
    ["cells typed beside the table", table.map((cells, row) => (row === 2 ? [...cells, "注"] : cells)), ["E3", 0]],
    ["the last column emptied", table.map((cells) => cells.slice(0, 3)), ["D2", "D3", "D4", "D5", "D7", 0]],
    ["everything deleted", [], ["rows deleted 1+7", 0]],
  ])("%s", (_, later, expected) => {
    expect(told(table, later)).toEqual(expected);
  });

  it("names twenty cells and counts the others", () => {
    const many = Array.from({ length: 40 }, (_, index) => [String(index), "待办"]);
    const changes = sheetChanges(sheetOf(many), sheetOf(many.map(([number = ""]) => [number, "已办"])));
    expect([changes.cells.map(toA1).at(0), changes.cells.length, changes.cells.map(toA1).at(-1), changes.furtherCells]).toEqual([
      "B1",
      20,
      "B20",
      20,
    ]);
  });

  it("tells a value from a text that looks the same, and one number format from another", () => {
    const number = { kind: "number", value: 5, text: "5" } as const;
    const changes = sheetChanges(sheetOf([["5", number, number]]), sheetOf([[number, number, { ...number, numberFormat: "0.0" }]]));
    expect(changes.cells.map(toA1)).toEqual(["A1", "C1"]);
  });

  it("says what the sheet is called now", () => {
    expect(sheetChanges(sheetOf(table, { name: "旧" }), sheetOf(table, { name: "新" }))).toMatchObject({ sheet: "旧", now: "新" });
  });

  it.each([[20_000], [10]])("holds %i rows, edited everywhere and one row longer", (count) => {
    const rows = (text: string): Rows => Array.from({ length: count }, (_, index) => [String(index % 7), text]);
    const changes = sheetChanges(sheetOf(rows("待办")), sheetOf([...rows("已办"), ["9", "新"]]));
    expect([changes.lines, changes.cells.length + changes.furtherCells]).toEqual([
      [{ what: "rows", id: "added", at: count + 1, count: 1 }],
      count,
    ]);
  });
});

describe("where a row stands now", () => {
  it.each<[string, Rows, readonly (number | null)[]]>([
    ["after a row was inserted", spliced(2, 0, added), [1, 2, 4, 5, 6, 7, 8]],
    ["after a row was deleted", spliced(3, 1), [1, 2, 3, null, 4, 5, 6]],
    ["after a cell was edited", withCell(3, 1, "整治河道环境"), [1, 2, 3, 4, 5, 6, 7]],
  ])("%s", (_, later, expected) => {
    const place = laterRow(sheetOf(table), sheetOf(later));
    expect(table.map((__, index) => place(index + 1))).toEqual(expected);
  });

  it("keeps rows below the last filled one as far below it", () => {
    expect(laterRow(sheetOf(table), sheetOf(spliced(2, 0, added)))(20)).toBe(21);
  });
});
