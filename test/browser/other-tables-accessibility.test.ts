import { paneWords as chinese } from "../../src/i18n/zh-CN/pane";
import { paneWords as english } from "../../src/i18n/en/pane";
import { faultsOfStates } from "./accessibility/faults-of-state";
import { statesOfOtherTables, statesOfSoundTable } from "./accessibility/other-table-states";
import { looksOfPane } from "./accessibility/pane-looks";
import { soundTableOfAnotherYear, tablesOfEveryKind } from "./accessibility/tables-of-every-kind";
import { AddinTest } from "./harness/addin-test";
import { PageTest } from "./harness/page-test";

jest.setTimeout(300_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

const workbooks = [
  { bytes: tablesOfEveryKind(), statesOf: statesOfOtherTables },
  { bytes: soundTableOfAnotherYear(), statesOf: statesOfSoundTable },
];

describe("the page on other tables", () => {
  let test: PageTest;
  beforeAll(async () => {
    test = await PageTest.start();
  });
  afterAll(() => test.stop());

  it.each([
    ["320 px wide", { viewport: { width: 320, height: 640 } }, chinese],
    ["in English at 320 px, with every Chinese word marked as such", { locale: "en-GB", viewport: { width: 320, height: 640 } }, english],
  ])("passes every rule of the accessibility check in every state, %s", async (_, options, words) => {
    const found: string[] = [];
    for (const { bytes, statesOf } of workbooks) {
      const { page, faults } = await test.open({ fixedTime: now, query: "?sample=0", ...options });
      const file = { name: "责任表.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
      await page.locator("input[type=file]").first().setInputFiles(file);
      found.push(...(await faultsOfStates(statesOf(words), page, () => Promise.resolve({ page, frame: page }))), ...faults);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

describe("the pane in Excel on other tables", () => {
  let test: AddinTest;
  beforeAll(async () => {
    test = await AddinTest.start();
  });
  afterAll(() => test.stop());

  it.each(looksOfPane)("passes every rule of the accessibility check in every state, %s", async (_, options, checks, button, words) => {
    const found: string[] = [];
    for (const { bytes, statesOf } of workbooks) {
      const excel = await test.open({ fixedTime: now, workbook: bytes, ...options });
      await excel.press(button);
      const checked = faultsOfStates(statesOf(words), excel.pane, async () => ({
        page: excel.page,
        frame: await excel.paneFrame(),
        ...checks,
      }));
      found.push(...(await checked), ...excel.faults);
      await excel.close();
    }
    expect(found).toEqual([]);
  });
});
