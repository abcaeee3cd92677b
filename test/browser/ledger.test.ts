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

async function fixedSample(): Promise<OpenedPage> {
  const opened = await test.open({ fixedTime: now });
  const { page } = opened;
  await page.getByRole("button", { name: /C8/ }).first().click();
  await page.getByRole("button", { name: "改为建议内容 C8" }).click();
  await page.getByRole("button", { name: "确认修改单元格" }).click();
  await page.getByText("已完成：修改单元格").waitFor();
  return opened;
}

describe("the record of runs", () => {
  it("opens run by run: cells with old and new, each with a way to where it stands", async () => {
    const { page, faults } = await fixedSample();
    await page.getByRole("button", { name: "操作记录 1" }).click();
    await page.getByRole("button", { name: /^修改单元格 10月15日 09:30/ }).click();
    await page.getByText("写过 1 个单元格（原文划去，新文加粗）：").waitFor();
    const change = page.locator("footer").getByRole("group", { name: /C8/ });
    await expect(change.locator("ins").textContent()).resolves.toBe("。");
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "跳到「Sheet1」C8" }).click();
    await page.locator('[role="gridcell"][aria-selected="true"][data-address="C8"]').waitFor();
    await page.getByRole("button", { name: "撤销这次 修改单元格 10月15日 09:30" }).click();
    await page.getByRole("button", { name: "确认撤销" }).click();
    await page.getByText("已完成：撤销").waitFor();
    await page.locator('[data-address="C8"]', { hasText: /依法依规向社会公开$/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it("lists five runs at first, and all on request", async () => {
    const { page, faults } = await test.open({ fixedTime: now });
    for (let count = 1; count <= 6; count++) {
      await page
        .getByRole("group", { name: "主要操作" })
        .getByRole("button", { name: /标记逾期/ })
        .click();
      await page.getByRole("button", { name: "确认标记逾期" }).click();
      await page.getByText("已完成：标记逾期").waitFor();
      await page.getByRole("button", { name: "知道了" }).click();
    }
    await page.getByRole("button", { name: "操作记录 6" }).click();
    const undoing = page.getByRole("button", { name: /^撤销这次/ });
    await undoing.nth(4).waitFor();
    expect(await undoing.count()).toBe(5);
    await page.getByRole("button", { name: "显示全部 6 次" }).click();
    await undoing.nth(5).waitFor();
    expect(await undoing.count()).toBe(6);
    expect(faults).toEqual([]);
  });
});
