import { apiLevels } from "../../excel-host/transport/api-levels";
import { OpenWorkbook, seedFile } from "./open-workbook";

const megabyte = 1024 * 1024;

/** Requests of a click end where the pane reads the workbook anew to show it: two more. */
const readAgain = 2;

describe.each(apiLevels)("requests that reach Excel, ExcelApi %s", (level) => {
  it("校验 takes two and writes nothing", async () => {
    const open = await OpenWorkbook.ofFile(seedFile, level);
    const review = await open.review();
    expect(review.tables[0]?.overview).toMatchObject({ tasks: 32, pairs: 56, progressUnrecorded: true });
    expect(open.requests().length).toBeLessThanOrEqual(2);
    expect(open.excel.workbook.flags.isDirty).toBe(false);
    expect(open.excel.workbook.undo.list).toEqual([]);
  });

  it("标记逾期 takes three, also where marks are replaced after the workbook was opened again", async () => {
    const open = await OpenWorkbook.ofFile(seedFile, level);
    await open.review();
    open.requests();
    expect((await open.do("highlight")).outcome).toMatchObject({ id: "applied", notDone: [] });
    expect(open.requests().length - readAgain).toBeLessThanOrEqual(3);
    const later = open.reopened(level);
    await later.review();
    expect(later.requests().length).toBeLessThanOrEqual(2);
    expect((await later.do("highlight")).outcome).toMatchObject({ id: "applied", notDone: [] });
    expect(later.requests().length - readAgain).toBeLessThanOrEqual(3);
  });

  it("生成汇总 takes four, also where sheets are written anew, none over two megabytes", async () => {
    const open = await OpenWorkbook.ofFile(seedFile, level);
    await open.review();
    open.requests();
    for (const round of [1, 2]) {
      expect([round, (await open.do("summaries")).outcome]).toMatchObject([round, { id: "applied", notDone: [] }]);
      const requests = open.requests();
      expect(requests.length - readAgain).toBeLessThanOrEqual(4);
      for (const { sent, answered } of requests) expect(Math.max(sent, answered)).toBeLessThan(2 * megabyte);
    }
    expect(open.excel.workbook.sheets).toHaveLength(21);
  });
});
