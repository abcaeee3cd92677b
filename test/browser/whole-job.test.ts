import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { seriousViolations } from "./accessibility/axe";
import { type OpenedPage, PageTest } from "./harness/page-test";

jest.setTimeout(120_000);

const root = path.join(__dirname, "../..");
const sample = path.join(root, "assets/sample-rongjiang-2021.xlsx");
/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

let test: PageTest;
let folder: string;
beforeAll(async () => {
  test = await PageTest.start();
  folder = mkdtempSync(path.join(tmpdir(), "page-"));
});
afterAll(async () => {
  await test.stop();
  rmSync(folder, { recursive: true });
});

async function openedSample(options: Parameters<PageTest["open"]>[0] = {}): Promise<OpenedPage> {
  const opened = await test.open({ fixedTime: now, ...options });
  await opened.page.getByRole("heading", { level: 1, name: "榕江县2021年政务公开工作方案责任分解表" }).waitFor();
  return opened;
}

async function confirm(page: Page, action: RegExp, what: string): Promise<void> {
  await page.getByRole("group", { name: "主要操作" }).getByRole("button", { name: action }).click();
  await page.getByRole("button", { name: `确认${what}` }).click();
  await page.getByText(`已完成：${what}`).waitFor();
}

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).click()]);
  const file = path.join(folder, saved.suggestedFilename());
  await saved.saveAs(file);
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(readFileSync(file)) };
}

function sheetNames(bytes: Uint8Array): readonly string[] {
  return readWorkbook(openPackage(bytes), { sheets: [] }).entries.map(({ name }) => name);
}

describe("the whole job on the sample", () => {
  it("checks, jumps, fixes, marks, sums up, takes all back and saves", async () => {
    const { page, faults } = await openedSample();
    await page
      .getByText("读到 32 项任务、15 家单位和 4 个集合名称；17 项持续推进；截至2021年10月15日，6 项已过时限；本表无完成情况列。")
      .waitFor();
    await page
      .getByRole("tab")
      .filter({ hasText: /^问题13$/ })
      .waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    // Jump: the cell is shown and active in the sheet.
    await page.getByRole("button", { name: /C8/ }).first().click();
    await page.getByRole("button", { name: "跳到 C8" }).click();
    await page.locator('[role="gridcell"][aria-selected="true"][data-address="C8"]').waitFor();

    // Fix: before and after are shown, then the cell changes.
    await page.getByRole("button", { name: "改为建议内容 C8" }).click();
    await page.getByRole("region", { name: "修改单元格：将要做的事" }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "确认修改单元格" }).click();
    await page.getByText("已完成：修改单元格").waitFor();
    await page.locator('[data-address="C8"]', { hasText: /依法依规向社会公开。$/ }).waitFor();
    await page
      .getByRole("tab")
      .filter({ hasText: /^问题12$/ })
      .waitFor();

    await confirm(page, /标记逾期/, "标记逾期");
    await confirm(page, /生成汇总/, "生成汇总");
    await page.getByRole("tab", { name: "总览", exact: true }).click();
    await page.getByRole("grid", { name: "工作表「总览」" }).getByText("榕江县2021年政务公开工作方案责任分解表落实情况总览").waitFor();
    expect(await seriousViolations(page)).toEqual([]);

    const saved = await download(page, "另存为");
    expect(saved.name).toBe("sample-rongjiang-2021-已处理.xlsx");
    expect(sheetNames(saved.bytes)).toHaveLength(21);
    const publicCopy = await download(page, "另存公开版");
    expect(sheetNames(publicCopy.bytes)).toEqual(["Sheet1"]);
    expect(readWorkbook(openPackage(publicCopy.bytes), { sheets: [] }).state).toBeNull();

    await page.getByRole("button", { name: "撤销本次全部操作" }).click();
    await page.getByRole("button", { name: "确认撤销" }).click();
    await page.getByText("已完成：撤销").waitFor();
    await page
      .getByRole("tab")
      .filter({ hasText: /^问题13$/ })
      .waitFor();
    const undone = await download(page, "另存为");
    const cells = (bytes: Uint8Array): unknown => readWorkbook(openPackage(bytes), { sheets: "all" }).sheets;
    expect(cells(undone.bytes)).toEqual(cells(new Uint8Array(readFileSync(sample))));
    expect(faults).toEqual([]);
  });

  it("saves the very bytes that the command line writes for the same steps", async () => {
    const { page, faults } = await openedSample();
    // A day that was chosen is a day that marks stay at.
    await confirm(page, /标记逾期/, "标记逾期");
    await confirm(page, /生成汇总/, "生成汇总");
    const { bytes } = await download(page, "另存为");
    const written = path.join(folder, "command-line.xlsx");
    execFileSync(process.execPath, [path.join(root, "dist/cli/review.cjs"), sample, "--out", written], {
      env: { ...process.env, TZ: "Asia/Shanghai", SOURCE_DATE_EPOCH: String(now.getTime() / 1000) },
    });
    expect(Buffer.compare(bytes, readFileSync(written))).toBe(0);
    expect(faults).toEqual([]);
  });

  it("comes back as it was saved: the record is there, and all can be taken back", async () => {
    const first = await openedSample();
    await confirm(first.page, /标记逾期/, "标记逾期");
    const { bytes } = await download(first.page, "另存为");
    const { page, faults } = await test.open({ fixedTime: now, query: "?sample=0" });
    await page
      .getByLabel("打开表格")
      .setInputFiles({ name: "续办.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.getByRole("button", { name: "操作记录 1" }).click();
    await page.getByRole("button", { name: "撤销这次 标记逾期 10月15日 09:30" }).click();
    await page.getByRole("button", { name: "确认撤销" }).click();
    await page.getByText("已完成：撤销").waitFor();
    expect(faults).toEqual([]);
  });
});

describe("a past plan", () => {
  it("asks for the day before it marks or sums up, and offers the end of the year", async () => {
    const { page } = await openedSample({ fixedTime: new Date("2026-11-23T01:30:00Z") });
    await page.getByText("本表为2021年计划，请选择统计截止日期。").waitFor();
    const actions = page.getByRole("group", { name: "主要操作" });
    await expect(actions.getByRole("button", { name: /标记逾期/ }).getAttribute("aria-disabled")).resolves.toBe("true");
    await page.getByRole("button", { name: "年末" }).click();
    await page.getByText(/截至2021年12月31日/).waitFor();
    await expect(actions.getByRole("button", { name: /标记逾期/ }).isEnabled()).resolves.toBe(true);
    await page.getByLabel("统计截止日期").fill("2021.13.1");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").getByText("请写成 2021年10月15日 或 2021-10-15。").waitFor();
    await page.getByLabel("统计截止日期").fill("20211015");
    await page.keyboard.press("Enter");
    await page.getByText(/截至2021年10月15日，6 项已过时限/).waitFor();
  });
});

describe("the keyboard alone", () => {
  it("does the whole job", async () => {
    const { page, faults } = await openedSample();
    const press = async (name: RegExp | string): Promise<void> => {
      for (let presses = 0; presses < 120; presses++) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate(() => {
          const { activeElement } = document;
          return (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "").trim();
        });
        if (typeof name === "string" ? label === name : name.test(label)) {
          await page.keyboard.press("Enter");
          return;
        }
      }
      throw new Error(`no ${String(name)} within reach of the keyboard`);
    };
    await press(/^标记逾期可一键清除/);
    await page.getByRole("region", { name: "标记逾期：将要做的事" }).waitFor();
    await press("确认标记逾期");
    await page.getByText("已完成：标记逾期").waitFor();
    await press("撤销本次全部操作");
    await page.getByRole("region", { name: "撤销：将要做的事" }).waitFor();
    await press("确认撤销");
    await page.getByText("已完成：撤销").waitFor();

    // In the sheet: arrows move cell by cell, a merged area is one cell.
    await page.getByRole("grid").focus();
    for (const key of ["Control+Home", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await page.locator('[aria-selected="true"][data-address="C4"]').waitFor();
    expect(faults).toEqual([]);
  });
});
