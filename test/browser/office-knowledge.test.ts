import type { Page } from "playwright-core";
import { makePackage } from "../hosts/xlsx/make-package";
import { seriousViolations } from "./accessibility/axe";
import { events } from "./accessibility/tables-of-every-kind";
import { type OpenedPage, PageTest } from "./harness/page-test";

jest.setTimeout(120_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

function workbook(): Uint8Array {
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return makePackage({ sheets: [{ name: "责任表", rows: events.map((row) => `<row>${row.map(cell).join("")}</row>`).join("") }] });
}

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

async function opened(options: Parameters<PageTest["open"]>[0] = {}): Promise<OpenedPage> {
  const page = await test.open({ fixedTime: now, query: "?sample=0", ...options });
  await page.page
    .getByLabel("打开表格")
    .setInputFiles({ name: "责任表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook()) });
  await page.page.getByRole("heading", { level: 1, name: "2021年重点工作责任分解表" }).waitFor();
  return page;
}

/** Presses Tab until the element with the name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const label = await page.evaluate(() => {
      const { activeElement } = document;
      const labelled = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : activeElement?.textContent;
      return (activeElement?.getAttribute("aria-label") ?? labelled ?? "").trim();
    });
    if (label === name) return;
  }
  throw new Error(`no ${name} within reach of the keyboard`);
}

describe("start days", () => {
  it("are given and taken back by the keyboard, and statuses follow", async () => {
    const { page, faults } = await opened();
    await page.getByRole("tab", { name: /^时限/ }).click();
    await page.getByText("3 项还没有起算日").waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await tabTo(page, "全表起算日（如印发日期）");
    await page.keyboard.type("2021.3.1");
    await page.keyboard.press("Enter");
    await page.getByText("印发之日起10个工作日内 → 2021年3月15日").waitFor();
    await page.getByText("会议结束后5个工作日内 → 2021年3月8日").waitFor();
    await page.getByRole("heading", { name: "已过时限 3 项" }).waitFor();

    await tabTo(page, "「会议结束后」　1 项");
    await page.keyboard.type("2026-12-30");
    await page.keyboard.press("Enter");
    await page.getByText("会议结束后5个工作日内：超出 2021—2026 年的工作日安排，推算不出，请人工核对").waitFor();
    await page.getByRole("heading", { name: "已过时限 2 项" }).waitFor();

    await tabTo(page, "撤回起算日：「会议结束后」");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "已过时限 3 项" }).waitFor();
    await page.getByRole("button", { name: "撤回起算日：全表起算日（如印发日期）" }).click();
    await page.getByText("3 项还没有起算日").waitFor();

    await page.getByRole("textbox", { name: "全表起算日（如印发日期）" }).fill("三月一日");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("请写成 2021年10月15日 或 2021-10-15。").waitFor();
    expect(faults).toEqual([]);
  });
});

describe("单位名录", () => {
  it("is offered, made and taken back; decisions about names are shown and taken back", async () => {
    const { page, faults } = await opened();
    await page
      .getByRole("button", { name: /县发展改革局.*县发改局|县发改局.*县发展改革局/ })
      .first()
      .click();
    await page.getByRole("button", { name: "记为同一单位" }).click();
    await page.getByRole("tab", { name: /^单位/ }).click();
    await page.getByText("记为「").waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    await page.getByRole("button", { name: "新建单位名录…" }).click();
    await page.getByRole("region", { name: "新建单位名录：将要做的事" }).waitFor();
    await page.getByRole("button", { name: "确认新建单位名录" }).click();
    await page.getByText("已完成：新建单位名录").waitFor();
    await page.getByText(/已按「单位名录」识别：3 家单位/).waitFor();
    await page.getByRole("button", { name: "打开名录" }).click();
    await page.getByRole("grid", { name: "工作表「单位名录」" }).getByText("所属集合").waitFor();

    await page.getByRole("button", { name: "撤回", exact: true }).click();
    await page.getByRole("button", { name: "撤销本次全部操作" }).click();
    await page.getByRole("button", { name: "确认撤销" }).click();
    await page.getByText("没有名为「单位名录」的工作表").waitFor();
    expect(faults).toEqual([]);
  });
});

describe("a reading on thin evidence", () => {
  it("says how sure it is and which columns are in doubt, and is corrected", async () => {
    const { page, faults } = await opened();
    await page.getByText(/^识别把握：/).waitFor();
    await page.getByText(/存疑：.*B 列「事项」作「任务」/).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("status").getByRole("button", { name: "更正识别" }).click();
    await page.getByRole("button", { name: "按此识别" }).click();
    await page.getByText("按您的更正识别").waitFor();
    await expect(page.getByText(/存疑：/).count()).resolves.toBe(0);
    expect(faults).toEqual([]);
  });
});
