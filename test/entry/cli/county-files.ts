import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";

const header = ["序号", "具体任务", "牵头单位", "责任单位", "完成时限"];

/**
 * Three small files of a prefecture: 榕江县 registers progress (four tasks), 从江县 does not (two tasks), the third is cut off. As of 15 October 2021:
 *
 * | 榕江县, sheet 表     | units                        | status                                       |
 * | row 3, 1            | 县财政局 牵头、县教育局 责任    | done on 20 September, in time                 |
 * | row 4, 2            | 县教育局 牵头                  | 逾期: 未完成, 15 days past                     |
 * | row 5, 3            | 县财政局 牵头、县直各部门 责任  | 已过时限未登记, 107 days past                   |
 * | row 6, 4            | 从江县财政局 牵头               | 持续推进                                       |
 * | 从江县, sheet 任务表 |                              |                                              |
 * | row 3, 1            | 县财政局 牵头                  | 已过时限未登记, 15 days past                    |
 * | row 4, 2            | none                         | 未到期                                        |
 */
export async function countyFiles(): Promise<{
  readonly withProgress: Uint8Array;
  readonly withoutProgress: Uint8Array;
  readonly damaged: Uint8Array;
}> {
  const withProgress = await workbook("表", [
    ["榕江县2021年重点工作责任分解表"],
    [...header, "完成情况", "完成时间"],
    [1, "公开年度预算。", "县财政局", "县教育局", "2021年9月30日前", "已完成", "2021年9月20日"],
    [2, "公开招生政策。", "县教育局", "", "2021年9月30日前", "未完成", ""],
    [3, "=开头的任务也照原样写。", "县财政局", "县直各部门", "2021年6月底前", "", ""],
    [4, "对接跨县补贴发放。", "从江县财政局", "", "持续推进", "正在推进", ""],
  ]);
  const withoutProgress = await workbook("任务表", [
    ["从江县2021年重点工作责任分解表"],
    header,
    [1, "公开年度决算。", "县财政局", "", "2021年9月30日前"],
    [2, "编制公开目录。", "", "", "2021年12月31日前"],
  ]);
  const damaged = readFileSync(path.join(__dirname, "../../fixtures/rongjiang-2021.xlsx")).subarray(0, 6000);
  return { withProgress, withoutProgress, damaged };
}

async function workbook(sheetName: string, rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  // The same bytes whenever it is made.
  book.created = book.modified = new Date(0);
  const sheet = book.addWorksheet(sheetName);
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
