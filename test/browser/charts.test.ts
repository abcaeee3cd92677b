import type { Locator, Page } from "playwright-core";
import { AddinTest } from "./harness/addin-test";
import { type OpenedPage, PageTest } from "./harness/page-test";

jest.setTimeout(120_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

describe("the charts of the page", () => {
  let test: PageTest;
  beforeAll(async () => {
    test = await PageTest.start();
  });
  afterAll(() => test.stop());

  async function opened(options: Parameters<PageTest["open"]>[0] = {}): Promise<OpenedPage> {
    const opening = await test.open({ fixedTime: now, ...options });
    await opening.page.getByText(/^读到 32 项任务/).waitFor();
    await opening.page.getByRole("tab", { name: "图表" }).click();
    await unitCard(opening.page).waitFor();
    return opening;
  }
  const unitCard = (page: Page): Locator => page.getByRole("region", { name: "各单位任务状态", exact: true });
  const timeLineCard = (page: Page): Locator => page.getByRole("region", { name: "2021年时限分布", exact: true });
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim());

  it("say the same numbers as the table behind each, worst unit first, without 逾期 where nothing is registered", async () => {
    const { page, faults } = await opened();
    const units = unitCard(page);
    const bars = await units.getByRole("listitem").getByRole("button").evaluateAll(labelsOf);
    expect(bars).toHaveLength(19);
    expect(bars[0]).toBe("县政府办公室 6 项：△ 已过时限、未登记 2，未到期 1，持续推进 3");
    expect(bars[18]).toBe("各乡镇人民政府 11 项：△ 已过时限、未登记 4，未到期 2，持续推进 5");
    await expect(units.getByRole("list", { name: "图例" }).getByRole("listitem").allTextContents()).resolves.toEqual([
      "△ 已过时限、未登记",
      "◇ 临期",
      "未到期",
      "持续推进",
    ]);
    await units.getByRole("button", { name: "表", exact: true }).click();
    const rows = await rowsOf(units);
    expect(rows[0]).toEqual(["单位", "任务数", "▲ 逾期", "△ 已过时限、未登记", "◇ 临期", "未到期", "持续推进", "● 已办结"]);
    expect(rows[1]).toEqual(["县政府办公室", "6", "0", "2", "0", "1", "3", "—"]);
    expect(rows.at(-2)).toEqual(["各乡镇人民政府", "11", "0", "4", "0", "2", "5", "—"]);
    // 56 task–unit pairs, as on the overview: see the core's tests for the hand-made count.
    expect(rows.at(-1)).toEqual(["合计", "56", "0", "11", "1", "19", "25", "—"]);

    await units.getByLabel("排序").selectOption("按表中顺序");
    expect((await rowsOf(units))[1]?.[0]).toBe("县发展改革局");

    const timeLine = timeLineCard(page);
    await expect(timeLine.getByRole("button", { name: /到期/ }).evaluateAll(labelsOf)).resolves.toEqual([
      "6月30日到期 2 项：△ 已过时限、未登记 2",
      "9月30日到期 4 项：△ 已过时限、未登记 4",
      "10月30日到期 1 项：◇ 临期 1",
      "12月31日到期 8 项：未到期 8",
    ]);
    await timeLine.getByText("统计截止 10月15日").waitFor();
    await timeLine.getByRole("button", { name: "表", exact: true }).click();
    const dues = await rowsOf(timeLine);
    expect(dues.slice(1).map(([when, tasks]) => [when, tasks])).toEqual([
      ["6月30日", "2"],
      ["9月30日", "4"],
      ["10月30日", "1"],
      ["12月31日", "8"],
      ["没有具体日期", "17"],
      ["合计", "32"],
    ]);
    expect(faults).toEqual([]);
  });

  it("are gone through with the keyboard: from a bar to its tasks, from a task to its cell, and back", async () => {
    const { page, faults } = await opened();
    await page.getByRole("tab", { name: "图表" }).focus();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press("Tab");
        if (name.test(await focused(page))) return;
      }
      throw new Error(`no ${String(name)} within reach`);
    };
    await tabTo(/^县政府办公室 /);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^县司法局 /);
    await page.keyboard.press("End");
    expect(await focused(page)).toMatch(/^各乡镇人民政府 /);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const tasks = page.getByRole("group", { name: "县政府办公室的任务 6 项" });
    await tasks.getByRole("button", { name: /已过/ }).first().waitFor();
    expect(await tasks.getByRole("button").count()).toBe(7);
    await tabTo(/^收起$/);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toMatch(/^县政府办公室 /);
    expect(await tasks.count()).toBe(0);

    // One stop of the tabulator key for all bars, one for those of the time line.
    await tabTo(/^6月30日到期/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const due = page.getByRole("group", { name: "2021年9月30日到期 4 项" });
    await due.getByRole("button", { name: /^17/ }).waitFor();
    await tabTo(/^17/);
    await page.keyboard.press("Enter");
    await page.locator('[role="gridcell"][aria-selected="true"][data-address="F20"]').waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ["320 px wide", { viewport: { width: 320, height: 640 } }],
    ["in English, dark", { locale: "en-US", colorScheme: "dark" as const, viewport: { width: 320, height: 640 } }],
  ])("need no horizontal scrolling %s", async (_, options) => {
    const { page, faults } = await test.open({ fixedTime: now, ...options });
    await page.getByRole("tab").last().click();
    await page.getByRole("region", { name: /^(2021年时限分布|Time limits in 2021)$/ }).waitFor();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("aside *")]
        .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === "auto")
        .map((each) => each.outerHTML.slice(0, 200)),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe("the charts in Excel", () => {
  let test: AddinTest;
  beforeAll(async () => {
    test = await AddinTest.start();
  });
  afterAll(() => test.stop());

  it("load when somebody looks at them, say so where they do not, and load when tried again", async () => {
    let refused = true;
    const excel = await test.open({ fixedTime: now, answer: (file) => (refused && file.startsWith("charts.") ? null : undefined) });
    await excel.press("打开面板");
    await excel.pane.getByText(/^读到 32 项任务/).waitFor();
    const askedForCharts = (): number => excel.asked.filter((file) => file.startsWith("charts.")).length;
    expect(askedForCharts()).toBe(0);
    await excel.pane.getByRole("tab", { name: "图表" }).click();
    await excel.pane.getByRole("alert").getByText("图表没有载入").waitFor();
    refused = false;
    await excel.pane.getByRole("button", { name: "再试一次" }).click();
    await excel.pane.getByRole("button", { name: /^9月30日到期 4 项/ }).click();
    await excel.pane.getByRole("group", { name: "2021年9月30日到期 4 项" }).getByRole("button", { name: /^17/ }).click();
    await excel.page.locator('td[aria-selected="true"][data-address="F20"]').waitFor();
    expect(askedForCharts()).toBe(2);
    expect(excel.faults.filter((fault) => !fault.includes("ERR_FAILED"))).toEqual([]);
  });
});

function labelsOf(elements: readonly Element[]): (string | null)[] {
  // Names as they are said: a drawing is not.
  return elements.map((each) => {
    const said = each.cloneNode(true) as Element;
    for (const drawing of said.querySelectorAll("svg")) drawing.remove();
    return each.getAttribute("aria-label") ?? said.textContent;
  });
}

async function rowsOf(card: Locator): Promise<string[][]> {
  return card
    .getByRole("table")
    .locator("tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)));
}
