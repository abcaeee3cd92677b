import { RefusalError } from "../../../src/app/ports";
import { refusalText } from "../../../src/i18n/zh-CN/refusals";
import { apiLevels } from "../../excel-host/transport/api-levels";
import type { Workbook } from "../../excel-host/model/workbook";
import { OpenWorkbook } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

jest.setTimeout(120_000);

const lastRow = 1_048_576;
const lastColumn = 16_384;
const level = apiLevels[0];

function changed(change: (workbook: Workbook) => void): OpenWorkbook {
  const workbook = smallWorkbook();
  change(workbook);
  return OpenWorkbook.of(workbook, level);
}

const gridOf = (workbook: Workbook): ReturnType<Workbook["sheet"]>["grid"] => workbook.sheet("分解表").grid;

/** Checked, marked, summed up and taken back: the workbook as it was before. */
async function wholeJob(open: OpenWorkbook): Promise<void> {
  const review = await open.review();
  expect(review.tables[0]?.overview.tasks).toBe(4);
  for (const job of ["highlight", "summaries", "undo"] as const)
    expect([job, (await open.do(job)).outcome]).toMatchObject([job, { id: "applied", notDone: [] }]);
}

describe("a sheet that looks endless to Excel", () => {
  test.each<[string, number, number, string]>([
    ["a stray blank in the last cell of all", lastRow, lastColumn, "用到的范围太大，超过 5,000,000 个单元格"],
    ["a stray blank far below a table of five columns", lastRow, 5, "用到的范围太大，超过 5,000,000 个单元格"],
    ["a stray blank in the last column", 4, lastColumn, "用到的列太多，超过 1,000 列"],
    ["a stray blank in the column after the thousandth", 4, 1_001, "用到的列太多，超过 1,000 列"],
  ])("with %s is refused by name, without asking for its cells", async (_, row, column, says) => {
    const open = changed((workbook) => gridOf(workbook).update(row - 1, column - 1, { value: " " }));
    const refused: unknown = await open.review().catch((error: unknown) => error);
    expect(refused instanceof RefusalError ? refusalText(refused.refusal, "本工作簿") : refused).toContain(`工作表「分解表」${says}`);
    expect(open.requests().length).toBe(1);
    expect(open.excel.workbook.flags.isDirty).toBe(false);
  });

  it("with a stray value in the thousandth column, or 20,000 rows below, is worked on whole", async () => {
    await wholeJob(changed((workbook) => gridOf(workbook).update(3, 999, { value: "x" })));
    await wholeJob(changed((workbook) => gridOf(workbook).update(19_999, 1, { value: "  " })));
  });

  it("with a million blank formatted rows is as small as what it holds", async () => {
    const open = changed((workbook) => {
      const grid = gridOf(workbook);
      const style = { ...grid.normal, bold: true };
      for (let row = 10; row < lastRow; row += 1) grid.row(row).style = style;
    });
    await open.review();
    const asked = open.requests();
    expect(asked).toHaveLength(2);
    for (const { answered } of asked) expect(answered).toBeLessThan(100_000);
    await wholeJob(open);
  });
});

it("works on a sheet with 3,000 merged areas beside the table", async () => {
  await wholeJob(
    changed((workbook) => {
      const sheet = workbook.sheet("分解表");
      for (let row = 0; row < 3_000; row += 1) sheet.merges.push({ top: row * 2 + 10, left: 6, rows: 2, columns: 2 });
      gridOf(workbook).update(6_009, 6, { value: "完" });
    }),
  );
});
