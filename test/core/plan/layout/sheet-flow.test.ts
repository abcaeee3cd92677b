import { columnSpans } from "../../../../src/core/plan/layout/column-spans";
import { SheetFlow } from "../../../../src/core/plan/layout/sheet-flow";
import type { SheetRow } from "../../../../src/core/plan/layout/sheet-row";
import { styleAreas } from "../../../../src/core/plan/layout/style-areas";
import type { PlanStep } from "../../../../src/core/plan/plan-step";
import { sheetStyles } from "../../../../src/core/plan/sheet-style";

/** A row of 40 points with one text. */
const row = (value: string): SheetRow => ({ cells: [{ column: 1, value, style: sheetStyles.text }], atLeast: 40 });
const rows = (count: number): SheetRow[] => Array.from({ length: count }, (_, index) => row(`任务${index + 1}`));

function breaks(steps: readonly PlanStep[]): readonly number[] {
  return steps.flatMap((step) => (step.step === "page-breaks" ? step.rows : []));
}

function textAt(steps: readonly PlanStep[], wanted: number): string | undefined {
  const cells = steps.flatMap((step) => (step.step === "write-cells" ? step.cells : []));
  const found = cells.find(({ position }) => position.row === wanted);
  return found?.after.kind === "text" ? found.after.text : undefined;
}

describe("a sheet filled page by page", () => {
  // 500 points, filled to 97 %: 485, less 40 for the repeated head: 445. Eleven rows of 40 fit.
  const flow = (): SheetFlow => new SheetFlow([300], [row("题目")], 500);

  it("breaks a table where a page is full and repeats its labels there", () => {
    const sheet = flow();
    const numbers = sheet.table({ head: [row("表头")], again: [row("表头（续）")], rows: rows(25) });
    const steps = sheet.steps("总览");
    // Page 1: 题目, 表头, 10 tasks (rows 3 to 12). Page 2: 表头（续） in row 13, 10 tasks. Page 3: 表头（续） in row 24, 5 tasks.
    expect(breaks(steps)).toEqual([13, 24]);
    expect([textAt(steps, 13), textAt(steps, 24)]).toEqual(["表头（续）", "表头（续）"]);
    expect(numbers.slice(9, 11)).toEqual([12, 14]);
    expect(numbers.at(-1)).toBe(29);
  });

  it("does not leave labels alone at the end of a page", () => {
    const sheet = flow();
    sheet.place(rows(9));
    sheet.table({ head: [row("表头一"), row("表头二")], again: [], rows: rows(1) });
    // 9 rows leave room for two more: the two labels would fit, their first row would not.
    expect(breaks(sheet.steps("总览"))).toEqual([11]);
  });

  it("takes a row and its labels along with what must not stand alone", () => {
    const sheet = flow();
    sheet.place(rows(7));
    sheet.table({ head: [row("表头")], again: [], rows: rows(1) });
    sheet.placeWithLast([row("签字"), row("日期"), row("电话")]);
    const steps = sheet.steps("分表");
    expect(breaks(steps)).toEqual([9]);
    expect([9, 10, 11].map((each) => textAt(steps, each))).toEqual(["表头", "任务1", "签字"]);
  });

  it("leaves short sheets without a break", () => {
    const sheet = flow();
    sheet.table({ head: [], again: [], rows: rows(11) });
    expect(breaks(sheet.steps("分表"))).toEqual([]);
  });
});

describe("looks", () => {
  it("of equal cells side by side and below each other are one area", () => {
    const { text, number } = sheetStyles;
    const line = (): SheetRow => ({
      cells: [
        { column: 1, value: 1, style: number },
        { column: 2, value: "甲", style: text },
        { column: 3, lastColumn: 4, value: "乙", style: text },
      ],
    });
    expect(styleAreas([line(), line(), line()])).toEqual([
      { area: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 1 }, style: number },
      { area: { firstRow: 1, lastRow: 3, firstColumn: 2, lastColumn: 4 }, style: text },
    ]);
  });

  it("of a cell merged downwards reach over the rows below", () => {
    const { header } = sheetStyles;
    const upper: SheetRow = {
      cells: [
        { column: 1, rows: 2, value: "单位", style: header },
        { column: 2, value: "任务数", style: header },
      ],
    };
    const lower: SheetRow = { cells: [{ column: 2, value: "合计", style: header }] };
    expect(styleAreas([upper, lower])).toEqual([{ area: { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 }, style: header }]);
  });
});

describe("fields on the columns of a sheet", () => {
  it.each([
    [
      [30, 200, 40, 40, 40, 50],
      [30, 240, 130],
      [
        [1, 1],
        [2, 3],
        [4, 6],
      ],
    ],
    [
      [100, 100],
      [1, 1],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    // A narrow wish still gets a column of its own.
    [
      [300, 20, 20],
      [1, 1, 338],
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    ],
  ])("of %j for wishes of %j", (widths, wishes, expected) => {
    expect(columnSpans(widths, wishes).map(({ column, lastColumn }) => [column, lastColumn])).toEqual(expected);
  });
});
