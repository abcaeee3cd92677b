import type { Page } from "playwright-core";
import { PageTest, allViolations } from "./harness/page-test";

jest.setTimeout(180_000);

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

/** What a screen of 1366 × 768 shows at 200 %. */
const zoomed = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 };

describe.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" as const }],
  ["in forced colours", { forcedColors: "active" as const }],
  ["in forced colours, dark", { forcedColors: "active" as const, colorScheme: "dark" as const }],
  ["at 200 %", zoomed],
  ["320 px wide, dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" as const }],
])("the page %s", (_, options) => {
  it("passes every rule of the accessibility check and needs no horizontal scrolling in every state of the whole job", async () => {
    const { page, faults } = await test.open({ fixedTime: now, ...options });
    await page.getByText(/^读到 32 项任务/).waitFor();
    const states: [string, () => Promise<unknown>][] = [
      ["opened", () => Promise.resolve()],
      ["everything unfolded under 问题", () => unfold(page)],
      ["a finding to be ignored", () => page.getByRole("button", { name: "忽略…", exact: true }).first().click()],
      ["under 时限", () => page.getByRole("tab", { name: /^时限/ }).click()],
      ["everything unfolded under 时限", () => unfold(page)],
      ["under 单位", () => page.getByRole("tab", { name: /^单位/ }).click()],
      ["everything unfolded under 单位", () => unfold(page)],
      ["a day that is none", () => enterDay(page, "2021.13.1")],
      ["the day again", () => enterDay(page, "20211015")],
      ["asked to mark", () => ask(page, /标记逾期/, "确认标记逾期")],
      ["marked", () => confirm(page, "标记逾期")],
      ["asked to sum up", () => ask(page, /生成汇总/, "确认生成汇总")],
      ["summed up", () => confirm(page, "生成汇总")],
      ["the runs listed", () => page.getByRole("button", { name: /^操作记录/ }).click()],
      ["refused a file", () => openNoWorkbook(page)],
    ];
    for (const [state, reach] of states) {
      await reach();
      expect([state, await allViolations(page)]).toEqual([state, []]);
      expect([state, await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([
        state,
        0,
      ]);
    }
    expect(faults).toEqual([]);
  });
});

/** Asks for a proposal, and waits until it is there and no colour is on its way to another. */
async function ask(page: Page, action: RegExp, confirmation: string): Promise<void> {
  await page.getByRole("group", { name: "主要操作" }).getByRole("button", { name: action }).click();
  await page.getByRole("button", { name: confirmation }).waitFor();
  await settled(page);
}

async function confirm(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: `确认${what}` }).click();
  await page.getByText(`已完成：${what}`).waitFor();
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll<HTMLElement>("aside [role=tabpanel] button[aria-expanded=false]")) closed.click();
  });
}

async function enterDay(page: Page, text: string): Promise<void> {
  await page.getByLabel("统计截止日期").fill(text);
  await page.keyboard.press("Enter");
  if (text.includes(".")) await page.getByRole("alert").first().waitFor();
  else
    await page
      .getByText(/截至2021年10月15日/)
      .first()
      .waitFor();
}

async function openNoWorkbook(page: Page): Promise<void> {
  const file = { name: "说明.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("这不是工作簿") };
  await page.getByLabel("打开表格").first().setInputFiles(file);
  // What is on the desk is not saved yet: that comes first.
  await page.getByRole("button", { name: "不保存，打开新文件" }).click();
  await page
    .getByRole("alert")
    .getByText(/不是 Excel 工作簿/)
    .waitFor();
}
