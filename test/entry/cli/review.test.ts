import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import ExcelJS from "exceljs";
import { emptyFolder, fixtures, onlyTable, program, reviewJson, runReview } from "./run-review";

const { folder, remove } = emptyFolder();
afterAll(remove);

type Cell = string | number | Date | ExcelJS.CellRichTextValue;
const monthDay = 'm"月"d"日"';

/** Writes a workbook by another library: sheets by name, rows of cells. */
async function workbook(name: string, sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [sheetName, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(sheetName);
    for (const row of rows) sheet.addRow([...row]);
    sheet.eachRow((row) => row.eachCell((cell) => (cell.value instanceof Date ? (cell.numFmt = monthDay) : undefined)));
  }
  await book.xlsx.writeFile(path.join(folder, name));
  return name;
}

const header = ["序号", "具体任务", "责任单位", "完成时限", "完成情况", "完成时间"];
const title = ["2021年重点工作责任分解表"];
const day = ["--as-of", "2021-10-15"];

describe("review of a workbook", () => {
  it("reads real dates, numbers, rich text, progress and dates done", async () => {
    const rich = { richText: [{ text: "公开" }, { font: { bold: true }, text: "预算" }] };
    const file = await workbook("各种单元格.xlsx", {
      表: [
        title,
        header,
        [1, rich, "县财政局", new Date(Date.UTC(2021, 8, 30)), "已完成", new Date(Date.UTC(2021, 8, 29))],
        ["2", "公开决算。", "县财政局", 20210930, "未完成", ""],
        ["３", "做好解读。", "县教育局", "每季度末", "", ""],
      ],
    });
    const { tasks, columns, summary } = onlyTable(reviewJson([file, ...day], folder));
    expect(columns).toMatchObject({ number: "A", task: "B", responsible: "C", deadline: "D", progress: "E", doneDate: "F" });
    expect(tasks.map((task) => [task.number, task.text, task.deadline.kind, task.deadline.due, task.deadline.next, task.status])).toEqual([
      [1, "公开预算", "dated", "2021-09-30", null, "done"],
      [2, "公开决算。", "dated", "2021-09-30", null, "overdue"],
      [3, "做好解读。", "recurring", null, "2021-12-31", "recurring"],
    ]);
    expect(tasks[0]?.deadline.text).toBe("9月30日");
    expect(summary).toEqual({ tasks: 3, units: 2, pairs: 3, byStatus: { done: 1, overdue: 1, recurring: 1 } });
  });

  it("reviews every sheet that holds a table, or the one that is named", async () => {
    const table = [title, header.slice(0, 4), ["1", "公开预算。", "县财政局", "9月底前"]];
    const file = await workbook("两张表.xlsx", { 甲: table, 说明: [["此表由县政府办公室解释"]], 乙: table });
    expect(reviewJson([file, ...day], folder).tables.map(({ sheet }) => sheet)).toEqual(["甲", "乙"]);
    expect(reviewJson([file, ...day, "--sheet", "乙"], folder).tables.map(({ sheet }) => sheet)).toEqual(["乙"]);
    const ran = runReview([file, "--sheet", "说明"], folder);
    expect([ran.code, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(/没有找到责任分解表.*「说明」/);
  });

  it("exits with 1 where there is an error-level finding, and says which cell", async () => {
    const file = await workbook("有错误.xlsx", { 表: [title, header.slice(0, 4), ["1", "公开预算。", "县财政局", "2021年9月31日前"]] });
    const ran = runReview([file, ...day], folder);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/错误 1/);
    expect(ran.stdout).toMatch(/D3「2021年9月31日前」/);
  });

  it("uses the number of days given as 临期", () => {
    const soon = (days: string): number | undefined =>
      onlyTable(reviewJson(["rongjiang-2021.xlsx", ...day, "--soon", days])).summary.byStatus["due-soon"];
    expect([soon("14"), soon("15"), soon("77")]).toEqual([undefined, 1, 9]);
  });

  it("starts its report with the headline, and names every part", () => {
    const { stdout, stderr, code } = runReview(["rongjiang-2021.xlsx", ...day]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      "读到 32 项任务、15 家单位和 4 个集合名称；17 项持续推进；截至2021年10月15日，6 项已过时限；本表无完成情况列。",
    );
    const places = ["读到 32 项任务", "问题　错误 0", "【提醒】", "【建议】", "时限　统计截止日期 2021年10月15日", "单位　32 项任务"].map(
      (part) => stdout.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [String(row + 1), `公开第${row + 1}批信息。`, "县财政局", "2021年底前"]);
    const file = await workbook("长表.xlsx", { 表: [title, header.slice(0, 4), ...rows] });
    const child = spawn(process.execPath, [program, file, "--json"], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = (await once(child, "close")) as [number];
    expect([code, said]).toEqual([0, ""]);
  });

  it("takes paths from where the caller stands, under npm run too", () => {
    const root = path.join(__dirname, "../../..");
    const ran = runReview(["rongjiang-2021.xlsx", ...day, "--json"], root, { npm_lifecycle_event: "review", INIT_CWD: fixtures });
    expect(ran.code).toBe(0);
    expect(runReview(["rongjiang-2021.xlsx"], fixtures, { npm_lifecycle_event: "test", INIT_CWD: root }).code).toBe(0);
  });
});
