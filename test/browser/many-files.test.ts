import path from "node:path";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { violations } from "./accessibility/axe";
import { holdReadingUntilClick } from "./harness/hold-reading";
import { PageTest } from "./harness/page-test";
import { makeTable } from "../bench/make-table";
import { countyFiles } from "../entry/cli/county-files";

jest.setTimeout(120_000);

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

const when = new Date("2021-10-15T10:00:00+08:00");
const office = (name: string, buffer: Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(buffer),
});

/** Opens three files at once: a county with progress, one without, and a damaged one. */
async function openThree(page: Page): Promise<void> {
  const { withProgress, withoutProgress, damaged } = await countyFiles();
  await page
    .locator("input[type=file]")
    .setInputFiles([office("榕江县.xlsx", withProgress), office("坏.xlsx", damaged), office("从江县.xlsx", withoutProgress)]);
}

describe("several files opened at once", () => {
  it("are listed with what was read of each, and saved as one overview", async () => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: when });
    await openThree(page);
    await page.getByText("3 个文件：计入 2 个，未计入 1 个；2 张责任分解表、6 项任务。").waitFor();
    const items = page.getByRole("list", { name: "文件列表" }).getByRole("listitem");
    expect(await items.count()).toBe(3);
    expect(await items.nth(0).innerText()).toMatch(/榕江县（工作表「表」）[\s\S]*读到 4 项任务[\s\S]*错误 0[\s\S]*▲逾期 1/);
    expect(await items.nth(1).innerText()).toMatch(/无法读取「坏.xlsx」：文件已损坏/);
    expect(await items.nth(2).innerText()).toMatch(/读到 2 项任务[\s\S]*本表无完成情况列/);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存汇总总览" }).click()]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await download.path());
    expect(book.worksheets.map(({ name }) => name)).toEqual(["总览", "部门汇总", "各县单位", "来源", "明细"]);
    expect(JSON.stringify(book.getWorksheet("总览")?.getSheetValues())).toContain("无法读取「坏.xlsx」");
    await page.getByText("已另存为「各县（市、区）汇总.xlsx」，原文件没有变化。").waitFor();
    expect(faults).toEqual([]);
  });

  it("are judged anew on another day, opened one by one, and found again", async () => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: when });
    await openThree(page);
    await page.getByText(/^3 个文件：/).waitFor();
    await page.getByLabel("统计截止日期").fill("2021-09-01");
    await page.getByLabel("统计截止日期").press("Enter");
    // On 1 September neither of the tasks due on 30 September is past its limit.
    await page.getByText("截至2021年9月1日，没有任务过时限", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "打开「从江县.xlsx」" }).press("Enter");
    // On the day that was chosen for the list.
    const pane = page.getByRole("complementary", { name: "任务窗格" });
    await pane.getByText("读到 2 项任务、1 家单位；截至2021年9月1日，没有任务过时限；本表无完成情况列。").waitFor();
    expect(await pane.getByLabel("统计截止日期").inputValue()).toBe("2021年9月1日");
    await pane.getByRole("tab", { name: /^时限/ }).waitFor();
    await page.getByRole("button", { name: "文件列表（3）" }).click();
    await page.getByText(/^3 个文件：/).waitFor();
    expect(await page.getByRole("main").getByLabel("统计截止日期").inputValue()).toBe("2021年9月1日");
    expect(faults).toEqual([]);
  });

  it("stop when asked to, and go on without counting a file twice", async () => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: when });
    const { withProgress, withoutProgress } = await countyFiles();
    const files = [office("一.xlsx", makeTable(6000)), office("二.xlsx", withProgress), office("三.xlsx", withoutProgress)];
    // Until 停止 was pressed.
    const held = await holdReadingUntilClick(page);
    await page.locator("input[type=file]").setInputFiles(files);
    await held();
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText("已停止：读了 1/3 个文件。").waitFor();
    await page.getByRole("button", { name: "继续读取" }).click();
    await page.getByText("3 个文件：计入 3 个，未计入 0 个；3 张责任分解表、6006 项任务。").waitFor();
    expect(faults).toEqual([]);
  });
});

describe("several files opened while the network is down", () => {
  // The first is the list itself, in the page; the second what reads the files, in its worker.
  it.each([
    ["the list", /\/many-files\.[^/]*\.js$/, "文件列表没有载入，可能是网络或服务器中断。"],
    ["what reads them", /\/many-files-desk\.[^/]*\.js$/, "读取文件的部分没有载入，可能是网络或服务器中断。"],
  ])("%s says so, and comes once it is back", async (_, address, said) => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: when });
    let refused = 0;
    await page.context().route(address, (route) => {
      refused++;
      return route.abort();
    });
    await openThree(page);
    const alert = page.getByRole("alert").filter({ hasText: said });
    await alert.waitFor();
    expect(refused).toBe(1);
    expect(await page.getByText("正在读取", { exact: false }).count()).toBe(0);
    expect(await page.getByText("已停止", { exact: false }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    const folder = process.env.SCREENSHOTS;
    if (folder !== undefined)
      await page.screenshot({ path: path.join(folder, `many-files-not-loaded-${refused}-${said.slice(0, 4)}.png`) });
    await alert.getByRole("button", { name: "再试一次" }).click();
    // Still down.
    await alert.waitFor();
    await page.context().unroute(address);
    await alert.getByRole("button", { name: "再试一次" }).press("Enter");
    await page.getByText("3 个文件：计入 2 个，未计入 1 个；2 张责任分解表、6 项任务。").waitFor();
    expect(await alert.count()).toBe(0);
    expect(faults.filter((fault) => !fault.includes("net::ERR_FAILED"))).toEqual([]);
  });
});

describe("a file opened while the network is down", () => {
  it("says that what reads it did not load, and opens once it is back", async () => {
    const address = /\/desk\.[^/]*\.js$/;
    const { page } = await test.open({
      query: "?sample=0",
      fixedTime: when,
      before: (context) => context.route(address, (route) => route.abort()),
    });
    const { withProgress } = await countyFiles();
    const open = (): Promise<void> => page.locator("input[type=file]").setInputFiles([office("榕江县.xlsx", withProgress)]);
    await open();
    await page
      .getByRole("alert")
      .getByText(/^本工具的一部分没有载入，可能是网络或服务器中断。没有任何改动。/)
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().unroute(address);
    await open();
    await page.getByText(/^读到 \d+ 项任务/).waitFor();
  });
});

describe.each([
  ["320 px wide", { viewport: { width: 320, height: 700 } }],
  ["450 px wide", { viewport: { width: 450, height: 800 } }],
  ["dark", { colorScheme: "dark" as const }],
  ["in English", { locale: "en-GB" }],
])("the list %s", (name, options) => {
  it("needs no horizontal scrolling, and passes the accessibility check", async () => {
    const { page, faults } = await test.open({ query: "?sample=0", fixedTime: when, ...options });
    await openThree(page);
    await page.getByText(/^3 个文件：|^3 files:/).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    expect(await violations(page)).toEqual([]);
    const folder = process.env.SCREENSHOTS;
    if (folder !== undefined) await page.screenshot({ path: path.join(folder, `many-files-${name.replaceAll(" ", "-")}.png`) });
    expect(faults).toEqual([]);
  });
});
