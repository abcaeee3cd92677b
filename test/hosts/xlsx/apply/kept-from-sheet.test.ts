import { readKept } from "../../../../src/hosts/xlsx/apply/own-sheet/read-kept";
import { collectGarbage } from "../../../collect-garbage";

const sheet = (rows: string): string =>
  `<worksheet><sheetPr codeName="一个很长的工作表代码名称"><tabColor rgb="FF1F4E79" tint="0.5"/></sheetPr><sheetViews><sheetView tabSelected="1"/></sheetViews><sheetData>${rows}</sheetData></worksheet>`;

it("keeps what belongs to the tab and to the macros of an emptied sheet, and not the text it was read from", async () => {
  const kept = { tabColor: 'rgb="FF1F4E79" tint="0.5"', codeName: "一个很长的工作表代码名称", selected: true };
  await collectGarbage();
  const before = process.memoryUsage().heapUsed;
  // 30 sheets of four million letters, two bytes each: 240 MB, if a few letters held on to them.
  const all = Array.from({ length: 30 }, (_, index) => readKept(sheet(`<!--${index}-->${"汉".repeat(4_000_000)}`)));
  await collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(40_000_000);
  expect(all).toEqual(all.map(() => kept));
});
