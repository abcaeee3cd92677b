import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { violations } from "./accessibility/axe";
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
  folder = mkdtempSync(path.join(tmpdir(), "edit-"));
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

async function goTo(page: Page, address: string): Promise<void> {
  await page.locator(`[data-address="${address}"]`).click();
  await page.locator(`textarea[data-cell="${address}"]`).waitFor({ state: "attached" });
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为", exact: true }).click()]);
  const file = path.join(folder, "saved.xlsx");
  await download.saveAs(file);
  return new Uint8Array(readFileSync(file));
}

function commandLine(edits: unknown, ...options: string[]): Uint8Array {
  const [list, written] = [path.join(folder, "edits.json"), path.join(folder, "command-line.xlsx")];
  writeFileSync(list, JSON.stringify(edits));
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "dist/cli/review.cjs"), sample, "--edit", list, "--out", written, ...options],
    { encoding: "utf8", env: { ...process.env, TZ: "Asia/Shanghai", SOURCE_DATE_EPOCH: String(now.getTime() / 1000) } },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return new Uint8Array(readFileSync(written));
}

describe("editing in the sheet", () => {
  it("keeps what is typed, judges it, takes it back, and saves what the command line writes for the same edits", async () => {
    const { page, faults } = await openedSample();
    const said = page.locator('[role="status"]');

    // Typing takes the place of what stood there; Enter goes down, Tab right.
    await goTo(page, "F5");
    await page.keyboard.type("2021年9月底前");
    await page.keyboard.press("Enter");
    await said.getByText("F5 已改为「2021年9月底前」。").waitFor();
    await page.locator('[aria-selected="true"][data-address="F6"]').waitFor();
    await page.getByText(/截至2021年10月15日，7 项已过时限/).waitFor();

    // F2 goes on with what stands there; Alt+Enter breaks the line.
    await goTo(page, "C8");
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "编辑 C8" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("（二）=1+1");
    await page.keyboard.press("Tab");
    await page.locator('[data-address="C8"]', { hasText: "（二）=1+1" }).waitFor();
    await page.locator('[aria-selected="true"][data-address="D8"]').waitFor();

    // Escape leaves the cell as it was.
    await page.keyboard.type("不要");
    await page.keyboard.press("Escape");

    // Delete clears; Ctrl+Z and Ctrl+Y go back and forth.
    await goTo(page, "D9");
    const before = await page.locator('[data-address="D9"]').textContent();
    await page.keyboard.press("Delete");
    await said.getByText("已清空 D9。").waitFor();
    await page.keyboard.press("Control+z");
    await said.getByText(/^已撤销：D9 恢复为/).waitFor();
    await expect(page.locator('[data-address="D9"]').textContent()).resolves.toBe(before);
    await page.keyboard.press("Control+y");
    await said.getByText("已恢复编辑：D9 为空白。").waitFor();

    // The label of a column is asked about.
    await goTo(page, "F3");
    await page.keyboard.type("办结时限");
    await page.keyboard.press("Enter");
    await page
      .getByRole("alertdialog")
      .getByText(/是表头，改动后各列会重新识别/)
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "确定修改" }).click();
    await said.getByText("F3 已改为「办结时限」。").waitFor();
    await page.getByRole("button", { name: "操作记录 1" }).waitFor();

    const clause = await page.locator('[data-address="C8"]').textContent();
    const edits = [
      { cell: "F5", text: "2021年9月底前" },
      { cell: "C8", text: clause },
      { cell: "D9", text: "" },
      { cell: "F3", text: "办结时限", confirmed: true },
    ];
    expect(Buffer.compare(await saved(page), commandLine(edits, "--edit-only"))).toBe(0);
    expect(faults).toEqual([]);
  });

  it("offers the words of the progress column, keeps days real, and lets marks follow", async () => {
    const { page, faults } = await openedSample();
    const said = page.locator('[role="status"]');
    await page.getByRole("button", { name: "增加完成情况列", exact: true }).click();
    await page.getByRole("button", { name: "确认增加完成情况列" }).click();
    await page.getByText(/^已完成：增加/).waitFor();
    const actions = page.getByRole("group", { name: "主要操作" });
    await actions.getByRole("button", { name: /标记逾期/ }).click();
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    await page.locator('[data-address="F9"]', { hasText: /^◇/ }).waitFor();

    // By keyboard from the list; Enter goes on below.
    await goTo(page, "G9");
    await page.keyboard.press("F2");
    await page.getByRole("listbox", { name: /^G9 可选的内容/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Tab"]) await page.keyboard.press(key);
    await said.getByText(/^G9 已改为「已完成」/).waitFor();
    // A day without a year is taken in the plan's; one that does not exist is asked about.
    await page.keyboard.type("9月30日");
    await page.keyboard.press("Enter");
    await said.getByText(/H9 没有写年份，按计划年度记为2021年9月30日/).waitFor();
    await page.locator('[data-address="H9"]', { hasText: "2021年9月30日" }).waitFor();
    await page.locator('[aria-selected="true"][data-address="G10"]').waitFor();
    await goTo(page, "H9");
    await page.keyboard.type("2021-9-31");
    await page.keyboard.press("Enter");
    await page
      .getByRole("alertdialog")
      .getByText(/「2021-9-31」不是存在的日期/)
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("textbox", { name: "编辑 H9" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator('[data-address="H9"]', { hasText: "2021年9月30日" }).waitFor();
    // The mark goes with the task that is done.
    await page.locator('[data-address="F9"]', { hasNotText: "◇" }).waitFor();
    await page.getByText(/1 项已办结；截至2021年10月15日，6 项已过时限。/).waitFor();

    // A mouse chooses too; a new limit gets its own mark at once.
    await page.locator('[data-address="G7"]').dblclick();
    await page.getByRole("option", { name: "正在推进" }).click();
    await said.getByText(/^G7 已改为「正在推进」/).waitFor();
    await goTo(page, "F7");
    await page.keyboard.type("2021年9月20日前");
    await page.keyboard.press("Enter");
    await said.getByText("F7 已改为「2021年9月20日前」。标记已随之更新。").waitFor();
    await page.locator('[data-address="F7"]', { hasText: "▲逾期 2021年9月20日前" }).waitFor();
    expect(faults).toEqual([]);
  });

  it("lets an input method compose, and asks before unsaved edits are lost", async () => {
    const { page, faults } = await openedSample();
    await goTo(page, "D9");
    const client = await page.context().newCDPSession(page);
    const compose = (text: string): Promise<unknown> =>
      client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await compose("x");
    await compose("xian");
    // Enter belongs to the input method as long as it composes.
    await page.evaluate(() => {
      const init = { key: "Enter", isComposing: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
    });
    await page.getByRole("textbox", { name: "编辑 D9" }).waitFor();
    await client.send("Input.insertText", { text: "县统计局" });
    await expect(page.getByRole("textbox", { name: "编辑 D9" }).inputValue()).resolves.toBe("县统计局");
    await page.keyboard.press("Enter");
    await page.locator('[data-address="D9"]', { hasText: /^县统计局$/ }).waitFor();
    await page.getByText("D9 已改为「县统计局」。").waitFor();

    await page
      .getByLabel("打开表格")
      .setInputFiles({ name: "另一张.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(sample) });
    await page.getByText("「sample-rongjiang-2021.xlsx」有改动还没有另存。").waitFor();
    expect(faults).toEqual([]);
  });

  it("pastes a block whole or not at all, and copies", async () => {
    const { page, faults } = await openedSample({ permissions: ["clipboard-read", "clipboard-write"] });
    const said = page.locator('[role="status"]');
    const paste = (text: string): Promise<void> =>
      page.evaluate((given) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", given);
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      }, text);
    await goTo(page, "E9");
    await paste("县教育局\t2021年11月底前\n县民政局\t2021年12月底前\n");
    await said.getByText("E9、F9、E10、F10，共 4 个单元格。").waitFor();
    await page.locator('[data-address="F10"]', { hasText: "2021年12月底前" }).waitFor();
    await page.keyboard.press("Control+z");
    await said.getByText(/^已撤销/).waitFor();
    await goTo(page, "A4");
    await paste("甲\t乙");
    await page
      .getByRole("alert")
      .getByText(/碰到合并单元格（A4），什么也没有粘贴/)
      .waitFor();
    expect(faults).toEqual([]);
  });
});
