import { Workbook } from "../model/workbook";
import { onSheet } from "../refused";
import { openExcel } from "../transport/open-excel";

const rows = 50_000;

/** A table of 50,000 rows and six columns, four kilobytes per hundred of them. */
function bigWorkbook(): Workbook {
  const workbook = new Workbook();
  const { grid } = workbook.sheet("Sheet1");
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < 6; column += 1) grid.update(row, column, { value: `第${row}行${column}列` });
  }
  return workbook;
}

describe("50,000 rows", () => {
  it("are read in blocks, marked, moved and found", async () => {
    const excel = openExcel(bigWorkbook());
    let read = 0;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let top = 0; top < rows; top += 10_000) {
        const block = sheet.getRangeByIndexes(top, 0, 10_000, 6).load("values");
        await context.sync();
        read += block.values.length;
      }
      sheet.getRange(`F1:F${rows}`).conditionalFormats.add("Custom").custom.rule.formula = '=$F1="第9行5列"';
      sheet.getRange("2:2").insert("Down");
      sheet.getRange(`A1:F${rows}`).format.fill.color = "#FFF2CC";
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(used.address).toBe(`Sheet1!A1:F${rows + 1}`);
    });
    expect(read).toBe(rows);
    expect(Math.max(...excel.requests.work.map(({ bytesAnswered }) => bytesAnswered))).toBeLessThan(4 * 1024 * 1024);
    const styles = new Set<unknown>();
    excel.workbook.sheet("Sheet1").grid.eachCell({ top: 0, left: 0, rows, columns: 6 }, ({ style }) => styles.add(style));
    expect(styles.size).toBe(1);
  });

  it("are written in one request of 4 MB", async () => {
    const excel = openExcel();
    const values = Array.from({ length: rows }, (_, row) => [`任务${row}`, "县教育局", "2021年底前", row]);
    await Excel.run(onSheet((sheet) => (sheet.getRange(`A1:D${rows}`).values = values)));
    expect(excel.workbook.sheet("Sheet1").grid.cell(rows - 1, 3)?.value).toBe(rows - 1);
  });
});
