import { areasOf, usedAreaOf, wholeColumnsOf, wholeRowsOf } from "../../../src/hosts/excel/addresses";

const [lastRow, lastColumn] = [1_048_576, 16_384];

test.each([
  ["分解表!A1:F40", { firstRow: 1, firstColumn: 1, lastRow: 40, lastColumn: 6 }],
  ["'某县, 2021年''表'!B3", { firstRow: 3, firstColumn: 2, lastRow: 3, lastColumn: 2 }],
  ["'a!1:2'!C5:D6", { firstRow: 5, firstColumn: 3, lastRow: 6, lastColumn: 4 }],
  ["分解表!B2:XFD1048576", { firstRow: 2, firstColumn: 2, lastRow, lastColumn }],
  ["分解表!1:6", { firstRow: 1, firstColumn: 1, lastRow: 6, lastColumn: lastColumn - 1 }],
  ["分解表!$3:$3", { firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: lastColumn - 1 }],
  ["'2021'!1:1048576", { firstRow: 1, firstColumn: 1, lastRow: lastRow - 1, lastColumn: lastColumn - 1 }],
  ["分解表!A1:XFD1048576", { firstRow: 1, firstColumn: 1, lastRow: lastRow - 1, lastColumn: lastColumn - 1 }],
  ["分解表!B:D", { firstRow: 1, firstColumn: 2, lastRow: lastRow - 1, lastColumn: 4 }],
  ["分解表!#REF!", null],
  ["", null],
])("the readable used area of %s", (address, area) => {
  expect(usedAreaOf(address)).toEqual(area);
});

it("takes an address of several areas apart, but not at a comma in a name", () => {
  expect(areasOf("'甲,乙'!A1:B2,'甲,乙'!D4")).toEqual([
    { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
    { firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 },
  ]);
});

test.each([
  ["5:7", { first: 5, last: 7 }],
  ["分解表!$3:$3", { first: 3, last: 3 }],
  ["A5:XFD7", { first: 5, last: 7 }],
  ["'a!1:2'!A5:XFD5", { first: 5, last: 5 }],
  // Part of a row, as of a table in Excel's sense: what stands beside it did not move.
  ["A5:F5", null],
  ["B5:XFD7", null],
  ["A5:7", null],
  ["B:D", null],
  ["C3", null],
  ["", null],
])("the whole rows of %s", (address, rows) => {
  expect(wholeRowsOf(address)).toEqual(rows);
});

test.each([
  ["B:D", { first: 2, last: 4 }],
  ["分解表!$C:$C", { first: 3, last: 3 }],
  ["C1:D1048576", { first: 3, last: 4 }],
  ["'a!B:C'!AA1:AA1048576", { first: 27, last: 27 }],
  // Part of a column: what stands below it did not move.
  ["C1:C5", null],
  ["C2:C1048576", null],
  ["C:D1048576", null],
  ["5:7", null],
  ["C3", null],
  ["", null],
])("the whole columns of %s", (address, columns) => {
  expect(wholeColumnsOf(address)).toEqual(columns);
});
