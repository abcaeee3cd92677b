import type { Page } from "playwright-core";
import { violations } from "./accessibility/axe";
import { statesOfWholeJob } from "./accessibility/pane-states";
import { schemes, showIn } from "./accessibility/schemes";
import { PageTest } from "./harness/page-test";

jest.setTimeout(300_000);

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

/** All but the sheet. */
const pane = "aside, header";
const first = statesOfWholeJob[0]?.name;

describe("the page", () => {
  it("passes every rule of the accessibility check in every state of the whole job, light and dark, in all colours and in two", async () => {
    const { page, faults } = await test.open({ fixedTime: now });
    const found: string[] = [];
    for (const { name, reach } of [...statesOfWholeJob, ...statesOfPage(page)]) {
      await reach(page);
      for (const [index, scheme] of schemes.entries()) {
        await showIn(page, scheme);
        // What is wrong with an element, but for its colours, is wrong in every scheme; the sheet is the same in every state.
        const seen = index > 0 ? await violations(page, pane, "colors") : await violations(page, name === first ? undefined : pane);
        found.push(...seen.map((each) => `${name}, ${scheme.name}: ${each}`));
      }
      await showIn(page, { name: "", media: { colorScheme: "light", forcedColors: "none" } });
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    // What a screen of 1366 × 768 shows at 200 %.
    ["at 200 %", { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }],
    ["320 px wide", { viewport: { width: 320, height: 640 } }],
  ])("does so %s, and needs no horizontal scrolling", async (_, options) => {
    const { page, faults } = await test.open({ fixedTime: now, ...options });
    const found: string[] = [];
    for (const { name, reach } of [...statesOfWholeJob, ...statesOfPage(page)]) {
      await reach(page);
      found.push(...(await violations(page, name === first ? undefined : pane)).map((each) => `${name}: ${each}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) found.push(`${name}: ${wider} pixels too wide`);
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** What only the page comes to. */
function statesOfPage(page: Page): typeof statesOfWholeJob {
  const file = { name: "说明.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("这不是工作簿") };
  return [
    {
      name: "asked about unsaved changes",
      reach: async () => {
        await page
          .getByRole("group", { name: "主要操作" })
          .getByRole("button", { name: /^标记逾期/ })
          .click();
        await page.getByRole("button", { name: "确认标记逾期" }).click();
        await page.getByText("已完成：标记逾期").waitFor();
        await page.getByLabel("打开表格").first().setInputFiles(file);
        await page.getByRole("button", { name: "不保存，打开新文件" }).waitFor();
      },
    },
    {
      name: "refused a file",
      reach: async () => {
        await page.getByRole("button", { name: "不保存，打开新文件" }).click();
        await page
          .getByRole("alert")
          .getByText(/不是 Excel 工作簿/)
          .waitFor();
      },
    },
  ];
}
