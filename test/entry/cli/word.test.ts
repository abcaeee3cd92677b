import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { makeDocument, paragraph, row, run, table, by } from "../../hosts/docx/make-document";
import { emptyFolder, fixtures, onlyTable, reviewJson, runReview } from "./run-review";

jest.setTimeout(60_000);

const document = "rongjiang-2021.docx";
const title = "榕江县2021年政务公开工作方案责任分解表";
const widths = [600, 5000, 2000, 1600];
const header = row(["序号", "具体任务", "责任单位", "完成时限"]);

const { folder, remove } = emptyFolder();
afterAll(remove);

/** A file in the folder, as a path. */
function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe("the real table of 榕江县 2021 as a Word attachment", () => {
  it.each(["2021-06-30", "2021-07-01", "2021-10-15", "2022-01-01"])("is judged on %s exactly as the workbook", (asOf) => {
    const fromWord = reviewJson([document, "--as-of", asOf]);
    const { sheet, ...own } = onlyTable(fromWord);
    const { sheet: _sheet, ...expected } = onlyTable(reviewJson(["rongjiang-2021.xlsx", "--as-of", asOf]));
    expect(own).toEqual(expected);
    expect(sheet).toBe(title);
    expect(fromWord).toMatchObject({
      schema: 1,
      file: document,
      word: { tables: 1, sheets: [{ sheet: title, table: 1, parts: 1 }], trackedChanges: false, hiddenTexts: 0, footnotes: 0 },
    });
  });

  it("becomes a workbook with marks and summaries", async () => {
    const out = path.join(folder, "结果.xlsx");
    const { code, stderr } = runReview([document, "--as-of", "2021-10-15", "--out", out]);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`结果已写入：${out}`)]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    expect(workbook.worksheets.slice(0, 2).map(({ name }) => name)).toEqual([title, "总览"]);
    const [sheet] = workbook.worksheets;
    expect(sheet?.getCell("A1").value).toBe("附件");
    expect(sheet?.getCell("A4").master.address).toBe("A4");
    expect(sheet?.getCell("A13").master.address).toBe("A4");
  });

  it("is written as .xlsx only, and never over the document", () => {
    const { code, stderr } = runReview([document, "--out", path.join(folder, "结果.docx")]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/Word 文档.*\.xlsx/)]);
  });
});

it("makes a sheet of every table that reads as a responsibility table, and says so", () => {
  const body = [
    paragraph("2021年重点工作责任分解表"),
    table(widths, [header, row(["1", "公开规划。", "县发展改革局", "2021年9月底前"])]),
    paragraph(""),
    table(widths, [header, row(["2", "公开预算。", "县财政局", "2021年底前"])]),
    paragraph("2021年民生实事任务分工表"),
    table(widths, [
      header,
      row(["1", `<w:tc><w:p>${run("改造小区")}<w:ins ${by}>${run("。")}</w:ins></w:p></w:tc>`, "县住房城乡建设局", "2021年底前"]),
    ]),
    paragraph("联系方式如下："),
    table([2000, 3000], [row(["单位", "电话"]), row(["县政府办公室", "12345"])]),
  ].join("");
  const file = written("通知.docx", makeDocument({ body }));
  const json = reviewJson([file, "--as-of", "2021-10-15"]);
  expect(json.tables.map(({ sheet, tasks }) => [sheet, tasks.map(({ text }) => text)])).toEqual([
    ["2021年重点工作责任分解表", ["公开规划。", "公开预算。"]],
    ["2021年民生实事任务分工表", ["改造小区。"]],
  ]);
  expect(json).toMatchObject({
    word: {
      tables: 3,
      sheets: [
        { sheet: "2021年重点工作责任分解表", table: 1, parts: 2 },
        { sheet: "2021年民生实事任务分工表", table: 3, parts: 1 },
      ],
      trackedChanges: true,
    },
  });
  const { stderr } = runReview([file, "--as-of", "2021-10-15"]);
  expect(stderr).toMatch(/由文档里被分页拆开的 2 段接成/);
  expect(stderr).toMatch(/未接受的修订/);
  expect(stderr).toMatch(/另有 1 个表格不像责任分解表/);
  const one = onlyTable(reviewJson([file, "--sheet", "2021年民生实事任务分工表", "--as-of", "2021-10-15"]));
  expect(one.tasks).toHaveLength(1);
});

test.each<readonly [string, Uint8Array | null, RegExp]>([
  ["半个.docx", readFileSync(path.join(fixtures, document)).subarray(0, 5000), /文档已损坏/],
  ["没有.docx", null, /找不到这个文件/],
  ["文字.docx", makeDocument({ body: paragraph("只有文字。") }), /文档里没有表格/],
  ["电话.docx", makeDocument({ body: table([1000, 1000], [row(["单位", "电话"]), row(["甲", "1"])]) }), /有 1 个表格，都不像责任分解表/],
  ["旧.wps", Buffer.from("{\\rtf1}"), /另存为 \.docx/],
])("refuses %s with exit 2 and nothing on stdout", (name, bytes, says) => {
  const file = bytes === null ? path.join(folder, name) : written(name, bytes);
  const { code, stdout, stderr } = runReview([file, "--json"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(says);
});
