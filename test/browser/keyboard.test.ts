import { readFileSync } from "node:fs";
import path from "node:path";
import { KeyboardUser } from "./accessibility/keyboard-user";
import { AddinTest } from "./harness/addin-test";
import { PageTest } from "./harness/page-test";

jest.setTimeout(180_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

/** The whole job without a mouse, from the reviewed table to everything cleared. Each step says where the keyboard is after it. @param shown waits until the sheet shows a cell */
async function doWholeJob(user: KeyboardUser, shown: (address: string) => Promise<void>): Promise<void> {
  await user.press(/^校验/);
  await user.hears(/^校验完成：13 个问题，6 项已过时限$/);
  await user.isAt(/^校验/);

  await user.press(/^更正识别$/);
  await user.isAt(/^更正识别$/, "group");
  await user.press(/^按此识别$/);
  await user.sees("按您的更正识别");
  await user.isAt(/^更正识别$/, "button");

  await user.press(/全面推行行政执法|C8/);
  await user.press(/^跳到 C8$/);
  await shown("C8");
  await user.isAt(/^跳到 C8$/);
  await user.press(/^改为建议内容 C8$/);
  await user.isAt(/^修改单元格：将要做的事$/);
  await user.press(/^取消$/);
  await user.isAt(/^改为建议内容 C8$/);
  await user.press(/^改为建议内容 C8$/, "here");
  await confirm(user, "修改单元格");

  await user.press(/县发展改革委/);
  await user.press(/^忽略…$/);
  await user.types("原文如此");
  await user.sees("已忽略 1 条");
  await user.isSomewhere();

  await user.press(/^标记逾期/);
  await confirm(user, "标记逾期");
  await user.press(/^生成汇总/);
  await confirm(user, "生成汇总");
  await user.press(/^知道了$/);
  await user.isSomewhere();
  await user.press(/^撤销本次全部操作$/);
  await confirm(user, "撤销");
  await user.press(/^操作记录/);
  await user.press(/^清除全部痕迹…$/);
  await confirm(user, "清除全部痕迹");
}

async function confirm(user: KeyboardUser, what: string): Promise<void> {
  await user.isAt(new RegExp(`^${what}：将要做的事$`));
  await user.press(new RegExp(`^确认${what}$`));
  await user.hears(new RegExp(`^${what}：已做完$`));
  await user.isAt(new RegExp(`^已完成：${what}`));
}

describe("the page by keyboard alone", () => {
  let test: PageTest;
  beforeAll(async () => {
    test = await PageTest.start();
  });
  afterAll(() => test.stop());

  it("opens, reviews, corrects, fixes, marks, sums up, takes back, clears and saves; the focus is never lost and always seen", async () => {
    const { page, faults } = await test.open({ fixedTime: now, query: "?sample=0" });
    const user = new KeyboardUser(page, page.mainFrame());
    await page.getByRole("heading", { name: "打开责任分解表" }).waitFor();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), user.press(/^打开表格$/)]);
    await chooser.setFiles({
      name: "榕江县.xlsx",
      mimeType: "application/octet-stream",
      buffer: readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.xlsx")),
    });
    await page.getByRole("heading", { level: 1, name: "榕江县2021年政务公开工作方案责任分解表" }).waitFor();
    await doWholeJob(user, (address) => page.locator(`[role="gridcell"][aria-selected="true"][data-address="${address}"]`).waitFor());
    const [saved] = await Promise.all([page.waitForEvent("download"), user.press(/^另存为$/)]);
    expect(saved.suggestedFilename()).toBe("榕江县-已处理.xlsx");
    await user.isAt(/^另存为$/);
    await user.goesRound();
    expect(faults).toEqual([]);
  });

  it("leads from a narrow pane to the cell in the sheet, and back", async () => {
    const { page, faults } = await test.open({ fixedTime: now, viewport: { width: 320, height: 640 } });
    const user = new KeyboardUser(page, page.mainFrame());
    await page.getByRole("heading", { level: 1, name: "榕江县2021年政务公开工作方案责任分解表" }).waitFor();
    await user.press(/C8/);
    await user.press(/^跳到 C8$/);
    await page.locator('[role="gridcell"][aria-selected="true"][data-address="C8"]').waitFor();
    // The cell is open to typing at once: the focus is where its text would go.
    await user.isAt(/^C8 /);
    await user.press(/^校验结果$/);
    await user.isAt(/^校验结果$/);
    expect(faults).toEqual([]);
  });
});

describe("the pane in Excel by keyboard alone", () => {
  let test: AddinTest;
  beforeAll(async () => {
    test = await AddinTest.start();
  });
  afterAll(() => test.stop());

  it("does the whole job; the focus is never lost and always seen", async () => {
    const excel = await test.open({ fixedTime: now });
    await excel.page.getByRole("toolbar").getByRole("button", { name: "打开面板", exact: true }).press("Enter");
    await excel.pane.getByText(/^读到 32 项任务/).waitFor();
    const user = new KeyboardUser(excel.page, await excel.paneFrame());
    await doWholeJob(user, (address) => excel.page.locator(`td[aria-selected="true"][data-address="${address}"]`).waitFor());
    expect(excel.faults).toEqual([]);
  });
});
