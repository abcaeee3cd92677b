import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { by, makeDocument, paragraph, row, run, table } from "../hosts/docx/make-document";
import { makePackage } from "../hosts/xlsx/make-package";
import { AddinTest, type OpenOptions } from "./harness/addin-test";
import { seriousViolations } from "./accessibility/axe";
import { PageTest } from "./harness/page-test";

jest.setTimeout(120_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");
const screenshots = path.join(__dirname, "../../dist/screenshots");
const title = "榕江县2021年政务公开工作方案责任分解表";
const attachment = readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.docx"));
const asFile = (name: string, buffer: Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(buffer),
});

const widths = [600, 5000, 2000, 1600];
const header = row(["序号", "具体任务", "责任单位", "完成时限"]);
/** Two tables of tasks, the first going on after a page, and one of telephone numbers; with a change that nobody has accepted. */
const several = makeDocument({
  body: [
    paragraph("附件1"),
    paragraph("2021年重点工作责任分解表", '<w:jc w:val="center"/>'),
    table(widths, [header, row(["1", "公开专项规划。", "县发展改革局", "2021年9月底前"])]),
    paragraph(""),
    table(widths, [header, row(["2", "公开年度预算。", "县财政局", "2021年底前"])]),
    paragraph(run("附件") + `<w:ins ${by}>${run("2")}</w:ins>`),
    paragraph("2021年民生实事任务分工表", '<w:jc w:val="center"/>'),
    table(widths, [header, row(["1", "改造老旧小区。", "县住房城乡建设局", "2021年底前"])]),
    paragraph("联系方式如下："),
    table([2000, 3000], [row(["单位", "电话"]), row(["县政府办公室", "12345"])]),
  ].join(""),
});

beforeAll(() => mkdirSync(screenshots, { recursive: true }));

describe("the page", () => {
  let test: PageTest;
  beforeAll(async () => {
    test = await PageTest.start();
  });
  afterAll(() => test.stop());

  it("opens a Word attachment as a workbook that can be reviewed, marked and saved", async () => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: now });
    await page.getByLabel("打开表格").first().setInputFiles(asFile("附件.docx", attachment));
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByText(/^读到 32 项任务、15 家单位和 4 个集合名称；17 项持续推进；截至2021年10月15日，6 项已过时限/).waitFor();
    await page.getByText("已从「附件.docx」读出表格").waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.screenshot({ path: path.join(screenshots, "word page.png") });
    await page
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /^标记逾期/ })
      .click();
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为", exact: true }).click()]);
    expect(saved.suggestedFilename()).toBe("附件-已处理.xlsx");
    const { sheets } = readWorkbook(openPackage(new Uint8Array(readFileSync(await saved.path()))), { sheets: "all" });
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([[title, 35]]);
    expect(faults).toEqual([]);
  });

  it.each([
    ["wide", {}],
    ["narrow and dark", { viewport: { width: 320, height: 700 }, colorScheme: "dark" as const }],
  ])("asks which tables are wanted where there are several: %s", async (name, options) => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: now, ...options });
    await page.getByLabel("打开表格").first().setInputFiles(asFile("通知.docx", several));
    const choice = page.getByRole("region", { name: "「通知.docx」里有 3 个表格，请选择要用的：" });
    await choice.getByText("3 行 × 4 列，2 项任务，由分页拆开的 2 段接成").waitFor();
    await choice.getByText("2 行 × 2 列，不像责任分解表").waitFor();
    await choice.getByText("文档里有未接受的修订").waitFor();
    expect(await choice.getByRole("checkbox").evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))).toEqual([
      true,
      true,
      false,
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    expect(await seriousViolations(page)).toEqual([]);
    await page.screenshot({ path: path.join(screenshots, `word choice ${name}.png`) });
    await choice.getByRole("button", { name: "打开所选 2 个表格" }).click();
    await page
      .getByText(/^读到 2 项任务/)
      .first()
      .waitFor();
    await page.getByText("分页拆开的表格已接成一个").waitFor();
    await page.screenshot({ path: path.join(screenshots, `word opened ${name}.png`) });
    expect(faults).toEqual([]);
  });

  it.each([
    ["旧格式.doc", Buffer.from("{\\rtf1}"), "请在 Word 或 WPS 中另存为 .docx"],
    ["半个.docx", attachment.subarray(0, 5000), "文档已损坏"],
    ["没有表格.docx", Buffer.from(makeDocument({ body: paragraph("只有文字。") })), "文档里没有表格"],
  ])("refuses %s and keeps what is open", async (name, buffer, message) => {
    const { page, faults } = await test.open({ fixedTime: now });
    await page.getByText(/^读到 32 项任务/).waitFor();
    await page.getByLabel("打开表格").first().setInputFiles(asFile(name, buffer));
    await page.getByRole("alert").getByText(message).waitFor();
    await page.getByText(/^读到 32 项任务/).waitFor();
    expect(faults).toEqual([]);
  });
});

describe("the pane in Excel", () => {
  let test: AddinTest;
  beforeAll(async () => {
    test = await AddinTest.start();
  });
  afterAll(() => test.stop());

  it.each<[string, OpenOptions]>([
    ["320 px wide", { paneWidth: 320 }],
    ["450 px wide, dark", { paneWidth: 450, colorScheme: "dark" }],
  ])("imports a table into the open workbook and takes it back: %s", async (name, options) => {
    const excel = await test.open({ fixedTime: now, ...options });
    await excel.press("打开面板");
    const { pane } = excel;
    await pane.getByText(/^读到 32 项任务/).waitFor();
    await pane.getByLabel("从 Word 导入…").first().setInputFiles(asFile("通知.docx", several));
    const choice = pane.getByRole("region", { name: "「通知.docx」里有 3 个表格，请选择要用的：" });
    await choice.getByRole("checkbox").nth(1).uncheck();
    const frame = await excel.paneFrame();
    expect(await seriousViolations(frame)).toEqual([]);
    await excel.page.screenshot({ path: path.join(screenshots, `word pane choice ${name}.png`) });
    await choice.getByRole("button", { name: "预览导入" }).click();
    const preview = pane.getByRole("region", { name: "从 Word 导入：将要做的事" });
    await preview.getByText("新工作表「2021年重点工作责任分解表」：3 行 × 4 列，读到 2 项任务").waitFor();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    expect(await seriousViolations(frame)).toEqual([]);
    await excel.page.screenshot({ path: path.join(screenshots, `word pane preview ${name}.png`) });
    await preview.getByRole("button", { name: "确认从 Word 导入" }).click();
    await pane.getByText("已完成：从 Word 导入").waitFor();
    const names = (): Promise<string[]> => excel.excel((web) => web.excel.workbook.sheets.map(({ name: sheet }) => sheet));
    expect(await names()).toEqual(["Sheet1", "2021年重点工作责任分解表"]);
    await excel.page.screenshot({ path: path.join(screenshots, `word pane done ${name}.png`) });
    await pane.getByText(/^操作记录 1/).click();
    await pane.getByRole("button", { name: "撤销这次" }).click();
    await pane.getByRole("button", { name: "确认撤销" }).click();
    await pane.getByText("已完成：撤销").waitFor();
    expect(await names()).toEqual(["Sheet1"]);
    expect(excel.faults).toEqual([]);
  });

  it("offers the import in a workbook without a table", async () => {
    const excel = await test.open({ fixedTime: now, workbook: makePackage({ sheets: [{ name: "Sheet1" }] }) });
    await excel.press("打开面板");
    const { pane } = excel;
    await pane.getByRole("alert").getByText("没有找到责任分解表").waitFor();
    await pane.getByLabel("从 Word 导入…").first().setInputFiles(asFile("附件.docx", attachment));
    const preview = pane.getByRole("region", { name: "从 Word 导入：将要做的事" });
    await preview.getByText(/35 行 × 6 列，读到 32 项任务/).waitFor();
    await excel.page.screenshot({ path: path.join(screenshots, "word pane without table.png") });
    await preview.getByRole("button", { name: "取消" }).click();
    await pane.getByRole("alert").getByText("没有找到责任分解表").waitFor();
    await pane.getByLabel("从 Word 导入…").first().setInputFiles(asFile("附件.docx", attachment));
    await preview.getByRole("button", { name: "确认从 Word 导入" }).click();
    await pane.getByText(/^读到 32 项任务、15 家单位和 4 个集合名称；17 项持续推进；截至2021年10月15日，6 项已过时限/).waitFor();
    expect(excel.faults).toEqual([]);
  });

  it("offers to rebuild a table that a paste from Word tore apart, with what is only supposed to be confirmed", async () => {
    const cellOf = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const line = (number: number, texts: readonly string[]): string =>
      `<row r="${number}">${texts.map((words, index) => (words === "" ? "" : cellOf(`${"ABCD"[index] ?? ""}${number}`, words))).join("")}</row>`;
    const rows = [
      line(1, ["序号", "具体任务", "责任单位", "完成时限"]),
      line(2, ["1", "公开专项规划，", "县发展改革局", "2021年9月底前"]),
      line(3, ["", "做好归集。", "", ""]),
      line(4, ["2", "公开年度预算", "县财政局", "2021年底前"]),
      line(5, ["", "执行情况。", "", ""]),
    ].join("");
    const after = '<mergeCells count="3"><mergeCell ref="A4:A5"/><mergeCell ref="C4:C5"/><mergeCell ref="D4:D5"/></mergeCells>';
    const excel = await test.open({ fixedTime: now, paneWidth: 320, workbook: makePackage({ sheets: [{ name: "表", rows, after }] }) });
    await excel.press("打开面板");
    const { pane } = excel;
    await pane.getByText(/^读到 3 项任务/).waitFor();
    await pane.getByText("有 2 项任务各占了几行").waitFor();
    await excel.page.screenshot({ path: path.join(screenshots, "word pane damaged.png") });
    await pane.getByRole("button", { name: "重建受损表格…" }).click();
    const preview = pane.getByRole("region", { name: "重建受损表格：将要做的事" });
    await preview.getByText("「表」第 2—3 行各合为一项任务").waitFor();
    await preview.getByRole("checkbox", { name: "其中 1 处只是推测，也合为一项" }).check();
    await preview.getByText("「表」第 2—3、4—5 行各合为一项任务").waitFor();
    expect(await seriousViolations(await excel.paneFrame())).toEqual([]);
    await excel.page.screenshot({ path: path.join(screenshots, "word pane rebuild.png") });
    await preview.getByRole("button", { name: "确认重建受损表格" }).click();
    await pane.getByText("已完成：重建受损表格").waitFor();
    await pane.getByText(/^读到 2 项任务/).waitFor();
    expect(excel.faults).toEqual([]);
  });
});
