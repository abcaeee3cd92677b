import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { address } from "../release/made-package";
import { AddinTest } from "./harness/addin-test";
import { findBrowser } from "./harness/find-browser";
import { ServedPackage } from "./harness/served-package";

jest.setTimeout(180_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");
const headline = "读到 32 项任务、15 家单位和 4 个集合名称；17 项持续推进；截至2021年10月15日，6 项已过时限；本表无完成情况列。";
const table = path.join(__dirname, "../fixtures/rongjiang-2021.xlsx");

let served: ServedPackage;
let browser: Browser;
let inExcel: AddinTest;
beforeAll(async () => {
  served = await ServedPackage.start();
  const { executablePath, args } = findBrowser();
  [browser, inExcel] = await Promise.all([chromium.launch({ executablePath, args: [...args] }), AddinTest.start()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), inExcel.stop()]);
  await served.stop();
});

/** A page of the package, where the office's address is all of the network there is. `faults`: whatever must not happen. */
async function open(file: string): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: { width: 1366, height: 768 } });
  const faults: string[] = [];
  await context.route("**/*", (route) => {
    const asked = route.request().url();
    if (asked.startsWith(`${address}/`)) return served.answer(route, asked.slice(address.length + 1));
    faults.push(`request to ${asked}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, "showSaveFilePicker");
  });
  await page.clock.setFixedTime(now);
  await page.goto(`${address}/${file}`);
  return { page, faults };
}

describe("the package alone, with all other network refused", () => {
  it("does the whole job in the page: sample, own file, check, marks, summaries, saved, opened again, taken back", async () => {
    const { page, faults } = await open("");
    await page.getByText(headline).waitFor();
    await page.getByLabel("打开表格").first().setInputFiles(table);
    await page.getByText("rongjiang-2021.xlsx").first().waitFor();
    await page.getByText(headline).waitFor();
    for (const what of ["标记逾期", "生成汇总"]) {
      await page
        .getByRole("group", { name: "主要操作" })
        .getByRole("button", { name: new RegExp(`^${what}`) })
        .click();
      await page.getByRole("button", { name: `确认${what}` }).click();
      await page.getByText(`已完成：${what}`).waitFor();
    }
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为", exact: true }).click()]);
    const bytes = readFileSync(await saved.path());
    await page.getByLabel("打开表格").first().setInputFiles({ name: "再打开.xlsx", mimeType: "application/octet-stream", buffer: bytes });
    await page.getByText("再打开.xlsx").first().waitFor();
    await page.getByRole("tab", { name: "总览", exact: true }).waitFor();
    await page.getByRole("button", { name: "撤销本次全部操作" }).click();
    await page.getByRole("button", { name: "确认撤销" }).click();
    await page.getByText("已完成：撤销").waitFor();
    expect(await page.getByRole("tab", { name: "总览", exact: true }).count()).toBe(0);
    expect([faults, served.missing]).toEqual([[], []]);
  });

  it("makes the Word document, whose program is loaded when it is asked for", async () => {
    const { page, faults } = await open("index.html");
    await page.getByText(headline).waitFor();
    await page.getByRole("button", { name: "通报", exact: true }).click();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "存为 Word 文档" }).click()]);
    expect(
      readFileSync(await saved.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect([faults, served.missing]).toEqual([[], []]);
  });

  it("checks, marks and sums up in Excel on the web, with Office.js from its own folder", async () => {
    const excel = await inExcel.open({ fixedTime: now, served: served.forExcel });
    const { pane, faults, asked } = excel;
    await excel.press("校验");
    await pane.getByText(headline).waitFor();
    for (const what of ["标记逾期", "生成汇总"]) {
      await pane
        .getByRole("group", { name: "主要操作" })
        .getByRole("button", { name: new RegExp(`^${what}`) })
        .click();
      await pane.getByRole("button", { name: `确认${what}` }).click();
      await pane.getByText(`已完成：${what}`).waitFor({ timeout: 60_000 });
    }
    // The overview and one sheet for each of 15 units and 4 collectives, after the table.
    expect(await excel.excel((web) => web.excel.workbook.sheets.map(({ name }) => name))).toHaveLength(21);
    expect(await excel.excel((web) => web.excel.workbook.sheet("Sheet1").conditionalFormats.length)).toBeGreaterThan(0);
    await excel.press("清除标记");
    await excel.commandEnded();
    expect(await excel.excel((web) => web.excel.workbook.sheet("Sheet1").conditionalFormats.length)).toBe(0);
    expect(asked).toEqual(
      expect.arrayContaining(["office-js/office.js", "office-js/excel-web-16.00.js", "office-js/zh-cn/office_strings.js"]),
    );
    expect([faults, served.missing]).toEqual([[], []]);
  });

  it("carries out the ribbon's command also where its script comes late and Office.js at once", async () => {
    const { answer, ...places } = served.forExcel;
    const late: typeof answer = async (route, file) => {
      if (/^commands\.\w+\.js$/.test(file)) await new Promise((resolve) => setTimeout(resolve, 2_000));
      return answer(route, file);
    };
    const excel = await inExcel.open({ fixedTime: now, served: { ...places, answer: late } });
    await excel.press("清除标记");
    await excel.page.frameLocator("#dialog iframe").getByText("这个工作簿里没有本工具加的标记，不需要清除。").waitFor();
    await excel.commandEnded();
    expect(excel.faults).toEqual([]);
  });

  it("shows its guide for clerks with every picture, and the help that the manifest names", async () => {
    const { page, faults } = await open("guide.html");
    await page.getByRole("heading", { name: "责任表助手：使用说明" }).waitFor();
    const pictures = await page.locator("img").evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
    expect(pictures).toEqual([32, 32, 32, 32, 32]);
    await page.goto(`${address}/addin/help.html`);
    await page.getByRole("heading", { name: "责任表助手" }).waitFor();
    expect([faults, served.missing]).toEqual([[], []]);
  });
});
