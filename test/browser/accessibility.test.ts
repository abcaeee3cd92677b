import type { Page } from "playwright-core";
import { paneWords as chinese } from "../../src/i18n/zh-CN/pane";
import { paneWords as english } from "../../src/i18n/en/pane";
import { faultsOfStates } from "./accessibility/faults-of-state";
import { type PaneState, state, statesOfWholeJob } from "./accessibility/pane-states";
import { schemes } from "./accessibility/schemes";
import { unmarkedChinese } from "./accessibility/unmarked-chinese";
import { PageTest } from "./harness/page-test";

jest.setTimeout(300_000);

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

describe("the page on the published table passes every rule of the accessibility check, and needs no horizontal scrolling", () => {
  it.each([
    ["light and dark, in all colours and in two", { schemes }, {}, chinese],
    // What a screen of 1366 × 768 shows at 200 %.
    ["at 200 %", {}, { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }, chinese],
    ["320 px wide", {}, { viewport: { width: 320, height: 640 } }, chinese],
    ["in English, with every Chinese word marked as such", {}, { locale: "en-GB" }, english],
  ])("%s", async (_, checks, options, words) => {
    const { page, faults } = await test.open({ fixedTime: now, ...options });
    const states = [...statesOfWholeJob(words), ...(words === chinese ? statesOfPage(page) : [])];
    const found = await faultsOfStates(states.slice(0, 1), page, () => Promise.resolve({ page, frame: page, ...checks }));
    // The sheet is the same in every further state.
    const further = await faultsOfStates(states.slice(1), page, () =>
      Promise.resolve({ page, frame: page, part: "aside, header", ...checks }),
    );
    expect([...found, ...further]).toEqual([]);
    expect(faults).toEqual([]);
  });
});

it("finds Chinese words that are not marked: texts, fields and what only an attribute says", async () => {
  const { page } = await test.open({ fixedTime: now, locale: "en-GB" });
  await page.getByRole("tablist", { name: english.tabs.label }).waitFor();
  expect(await unmarkedChinese(page)).toEqual([]);
  await page.evaluate(() => {
    for (const marked of document.querySelectorAll("[lang='zh-CN']")) marked.removeAttribute("lang");
    for (const field of document.querySelectorAll<HTMLInputElement>("aside input:not([type=file])")) field.value = "十月";
    document.querySelector("aside button")?.setAttribute("aria-label", "跳到 C8");
    document.querySelector("aside [role=group]")?.setAttribute("title", "主要操作");
  });
  const found = (await unmarkedChinese(page)).join("\n");
  expect(found).toMatch(/^text: 榕江县2021年政务公开工作方案责任分解表 in /m);
  expect(found).toMatch(/^text: 中文 in /m);
  expect(found).toMatch(/^value: 十月$/m);
  expect(found).toMatch(/^aria-label: 跳到 C8$/m);
  expect(found).toMatch(/^title: 主要操作$/m);
});

/** What only the page comes to. */
function statesOfPage(page: Page): readonly PaneState[] {
  const file = { name: "说明.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("这不是工作簿") };
  return [
    state("asked about unsaved changes", async () => {
      await page
        .getByRole("group", { name: "主要操作" })
        .getByRole("button", { name: /^标记逾期/ })
        .click();
      await page.getByRole("button", { name: "确认标记逾期" }).click();
      await page.getByText("已完成：标记逾期").waitFor();
      await page.getByLabel("打开表格").first().setInputFiles(file);
      await page.getByRole("button", { name: "不保存，打开新文件" }).waitFor();
    }),
    state("refused a file", async () => {
      await page.getByRole("button", { name: "不保存，打开新文件" }).click();
      await page
        .getByRole("alert")
        .getByText(/不是 Excel 工作簿/)
        .waitFor();
    }),
  ];
}
