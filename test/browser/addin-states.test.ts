import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { AddinTest, type OpenOptions, type OpenedExcel, sites } from "./harness/addin-test";
import { violations } from "./accessibility/axe";

jest.setTimeout(180_000);

const now = new Date("2021-10-15T01:30:00Z");
const screenshots = path.join(__dirname, "../../dist/screenshots");

let test: AddinTest;
beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  test = await AddinTest.start();
});
afterAll(() => test.stop());

async function opened(options: OpenOptions = {}): Promise<OpenedExcel> {
  const excel = await test.open({ fixedTime: now, reducedMotion: "reduce", ...options });
  await excel.press(options.excelLocale === "en-US" ? "Open pane" : "打开面板");
  await excel.pane.getByRole("tab").first().waitFor();
  return excel;
}

describe.each<[string, OpenOptions]>([
  ["320 px wide", { paneWidth: 320, viewport: { width: 1100, height: 640 } }],
  ["450 px wide", { paneWidth: 450 }],
  ["dark", { colorScheme: "dark" }],
  ["in high contrast", { forcedColors: "active" }],
])("the pane %s", (name, options) => {
  it("needs no horizontal scrolling, and passes the accessibility check on every tab", async () => {
    const excel = await opened(options);
    const frame = await excel.paneFrame();
    for (const tab of [/^问题/, /^时限/, /^单位/, /^图表/]) {
      await excel.pane.getByRole("tab", { name: tab }).click();
      expect(await frame.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
      expect(await violations(frame)).toEqual([]);
      await excel.page.screenshot({ path: path.join(screenshots, `addin ${name} ${tab.source.slice(1)}.png`) });
    }
    await excel.pane
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /^生成汇总/ })
      .click();
    await excel.pane.getByRole("region", { name: "生成汇总：将要做的事" }).waitFor();
    expect(await violations(frame)).toEqual([]);
    await excel.page.screenshot({ path: path.join(screenshots, `addin ${name} 生成汇总.png`) });
    expect(excel.faults).toEqual([]);
  });
});

describe("in English", () => {
  it("speaks English wherever the table does not, on the ribbon too", async () => {
    const excel = await opened({ excelLocale: "en-US", locale: "en-US" });
    await excel.pane.getByText(/^Read 32 tasks, 15 units and 4 collective names/).waitFor();
    const frame = await excel.paneFrame();
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("en");
    const labels = await frame.evaluate(() =>
      [...document.querySelectorAll("[role=group], [role=tablist], footer, label")].map((each) => each.textContent),
    );
    expect(labels.join(" ")).not.toMatch(/\p{Script=Han}/u);
    await expect(excel.page.getByRole("toolbar").getByRole("button").allTextContents()).resolves.toEqual([
      "Check",
      "Mark overdue",
      "Make summaries",
      "Open pane",
      "Clear marks",
    ]);
    await excel.press("Mark overdue");
    await excel.pane.getByRole("region", { name: "Mark overdue tasks: what will be done" }).waitFor();
    expect(await violations(await excel.paneFrame())).toEqual([]);
    await excel.page.screenshot({ path: path.join(screenshots, "addin English.png") });
    await excel.press("Clear marks");
    await excel.page
      .frameLocator("#dialog iframe")
      .getByText("This workbook has no marks of this tool; there is nothing to clear.")
      .waitFor();
    expect(excel.faults).toEqual([]);
  });
});

describe("where the pane cannot work", () => {
  it("says which Excel it needs where Excel is too old", async () => {
    const excel = await test.open({ level: "1.12" });
    await excel.press("打开面板");
    await excel.pane.getByRole("heading", { name: "这个版本的 Excel 不能运行责任表助手" }).waitFor();
    await excel.pane.getByText("Excel 2021、2024 或更新的版本（Windows、Mac）").waitFor();
    expect(await violations(await excel.paneFrame())).toEqual([]);
    expect(excel.faults).toEqual([]);
  });

  it("says so in a browser that is too old to read the rest", async () => {
    const excel = await test.open();
    // What Internet Explorer lacks.
    await excel.page.context().addInitScript(() => void Reflect.deleteProperty(Array.prototype, "at"));
    await excel.press("打开面板");
    await excel.pane.getByRole("heading", { name: "这个版本的 Excel 不能运行责任表助手" }).waitFor();
  });

  it("says that it opens in Excel only", async () => {
    const excel = await test.open();
    await excel.page.goto(`${sites.one.addin}/taskpane.html`);
    await excel.page
      .getByRole("alert")
      .getByText(/^这一页只能在 Excel 里打开/)
      .waitFor();
    expect(await violations(excel.page)).toEqual([]);
  });

  it("says that Office.js did not load, and is never blank before", async () => {
    const excel = await test.open({ answer: (file) => (file === "office-js/office.js" ? null : undefined) });
    await excel.press("打开面板");
    await excel.pane
      .getByRole("alert")
      .getByText(/Office\.js 没有载入/)
      .waitFor();
    const words = readFileSync(path.join(__dirname, "../../dist/addin/taskpane.html"), "utf8").split("<script")[0];
    expect(words).toContain("责任表助手正在打开…");
  });

  it("says that the charts did not load, and loads them on request", async () => {
    let isServed = false;
    const excel = await opened({ answer: (file) => (/^charts\b/.test(file) && !isServed ? null : undefined) });
    await excel.pane.getByRole("tab", { name: "图表" }).click();
    await excel.pane
      .getByRole("alert")
      .getByText(/^图表没有载入/)
      .waitFor();
    expect(await violations(await excel.paneFrame())).toEqual([]);
    isServed = true;
    await excel.pane.getByRole("button", { name: "再试一次" }).click();
    await excel.pane.getByRole("heading", { name: "各单位任务状态" }).waitFor();
  });
});

describe("help", () => {
  it("reads well", async () => {
    const excel = await test.open();
    await excel.page.goto(`${sites.one.addin}/help.html`);
    await excel.page.getByRole("heading", { name: "常见情况" }).waitFor();
    expect(await violations(excel.page)).toEqual([]);
    await excel.page.screenshot({ path: path.join(screenshots, "addin help.png"), fullPage: true });
  });
});
