import { apiLevels } from "../../excel-host/transport/api-levels";
import { largeTable } from "./large-table";
import { OpenWorkbook } from "./open-workbook";

const megabyte = 1024 * 1024;

jest.setTimeout(300_000);

it("reads, judges and marks 50,000 rows in blocks under two megabytes", async () => {
  const open = OpenWorkbook.of(largeTable(50_000), apiLevels[0]);
  const review = await open.review();
  expect(review.tables[0]?.overview.tasks).toBe(50_000);
  const reading = open.requests();
  expect((await open.do("highlight")).outcome).toMatchObject({ id: "applied", notDone: [] });
  const marking = open.requests();
  for (const { sent, answered } of [...reading, ...marking]) expect(Math.max(sent, answered)).toBeLessThan(2 * megabyte);
  expect(open.excel.workbook.sheet("分解表").conditionalFormats.length).toBeGreaterThan(0);
  // Nothing is blank beside a value, so nothing is asked that empties Excel's own undo list.
  expect(open.host.describe().undoListCleared).toBe(false);
});

it("takes no more requests for more rows within a block", async () => {
  const counts: (readonly number[])[] = [];
  for (const rows of [500, 1_500]) {
    const open = OpenWorkbook.of(largeTable(rows), apiLevels[0]);
    await open.review();
    const reading = open.requests().length;
    await open.do("highlight");
    counts.push([reading, open.requests().length]);
  }
  expect(counts[1]).toEqual(counts[0]);
});

it("adds columns to 20,000 rows in blocks under two megabytes, and takes them away again", async () => {
  const open = OpenWorkbook.of(largeTable(20_000), apiLevels[0]);
  await open.review();
  open.requests();
  expect((await open.do("progress columns")).outcome).toMatchObject({ id: "applied", notDone: [] });
  expect((await open.do("undo")).outcome).toMatchObject({ id: "applied", notDone: [] });
  for (const { sent, answered } of open.requests()) expect(Math.max(sent, answered)).toBeLessThan(2 * megabyte);
});
