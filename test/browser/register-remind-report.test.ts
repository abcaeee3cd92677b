import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import type { Download, Page } from "playwright-core";
import { seriousViolations } from "./accessibility/axe";
import { type OpenedPage, PageTest } from "./harness/page-test";

jest.setTimeout(120_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

async function openedSample(width: number): Promise<OpenedPage> {
  const opened = await test.open({ fixedTime: now, viewport: { width, height: 900 } });
  await opened.page.getByRole("heading", { level: 1, name: "榕江县2021年政务公开工作方案责任分解表" }).waitFor();
  return opened;
}

/** Presses a button by keyboard alone. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

describe("registering, reminding and reporting", () => {
  it("adds the columns for progress and takes them back, by keyboard", async () => {
    const { page, faults } = await openedSample(1366);
    await press(page, "增加完成情况列");
    await page.getByRole("region", { name: "增加完成情况列：将要做的事" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await press(page, "确认增加完成情况列");
    await page.getByText("已完成：增加完成情况列").waitFor();
    await page.locator('[data-address="G3"]', { hasText: "完成情况" }).waitFor();
    await page.getByLabel("登记截止日").waitFor();
    await press(page, "撤销本次全部操作");
    await press(page, "确认撤销");
    await page.getByRole("button", { name: "增加完成情况列", exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  it("makes reminders for the chosen tasks in a narrow pane", async () => {
    const { page, faults } = await openedSample(320);
    await press(page, "催办单");
    await page.getByText("已选 6／7 项").waitFor();
    await page.getByRole("checkbox", { name: /17\. 全面推进规章/ }).focus();
    await page.keyboard.press("Space");
    await page.getByText("已选 5／7 项").waitFor();
    await page.getByLabel("反馈截止日").fill("2021-10-25");
    await page.getByLabel("落款单位").fill("县政府办公室");
    expect(await seriousViolations(page)).toEqual([]);
    await press(page, "预览催办单");
    // Task 29 is the office's own, the other four are of two collective names.
    await page.getByText("新建 3 张工作表：「催办-县政府办公室」「催办-县直各部门」「催办-各乡镇人民政府」").waitFor();
    await press(page, "确认生成催办单");
    await page.getByText("已完成：生成催办单").waitFor();
    expect(faults).toEqual([]);
  });

  it("writes the notice as text and as a Word document, and the summaries as a workbook of their own", async () => {
    const { page, faults } = await openedSample(450);
    await press(page, "通报");
    const draft = page.getByRole("textbox", { name: "通报：供编辑的文稿" });
    await draft.waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("textarea")].some(({ value }) => value.includes("共 6 项。未登记不等于逾期")),
    );
    const [word] = await Promise.all([page.waitForEvent("download"), press(page, "存为 Word 文档")]);
    expect(word.suggestedFilename()).toBe("sample-rongjiang-2021-通报.docx");
    expect(strFromU8(unzipSync(await bytesOf(word))["word/document.xml"] ?? new Uint8Array())).toContain("共 6 项。未登记不等于逾期");
    await page
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /生成汇总/ })
      .click();
    await page.getByRole("region", { name: "生成汇总：将要做的事" }).waitFor();
    const [workbook] = await Promise.all([page.waitForEvent("download"), press(page, "另存为新工作簿…")]);
    expect(workbook.suggestedFilename()).toBe("sample-rongjiang-2021-汇总.xlsx");
    const { entries } = readWorkbook(openPackage(await bytesOf(workbook)), { sheets: [] });
    expect([entries[0]?.name, entries.length]).toEqual(["总览", 20]);
    expect(await seriousViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
