import { manyFilesWords as chineseFiles } from "../../src/i18n/zh-CN/many-files-page";
import { pageWords as chinesePage } from "../../src/i18n/zh-CN/page";
import { paneWords as chinese } from "../../src/i18n/zh-CN/pane";
import { sheetViewWords as chineseSheet } from "../../src/i18n/zh-CN/sheet-view";
import { manyFilesWords as englishFiles } from "../../src/i18n/en/many-files-page";
import { pageWords as englishPage } from "../../src/i18n/en/page";
import { paneWords as english } from "../../src/i18n/en/pane";
import { sheetViewWords as englishSheet } from "../../src/i18n/en/sheet-view";
import { type StateChecks, faultsOfStates } from "./accessibility/faults-of-state";
import { looksOfPane } from "./accessibility/pane-looks";
import { schemes } from "./accessibility/schemes";
import { type WordsOfPage, statesOfEditing, statesOfFiles } from "./accessibility/states-of-page";
import type { PaneState } from "./accessibility/pane-states";
import { workbookWithoutTable } from "./accessibility/tables-of-every-kind";
import { statesOfTroubleInExcel } from "./accessibility/trouble-in-excel";
import { statesOfWordImport } from "./accessibility/word-import-states";
import { AddinTest, type OpenedExcel } from "./harness/addin-test";
import { PageTest } from "./harness/page-test";

jest.setTimeout(300_000);

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

const inChinese: WordsOfPage = { pane: chinese, page: chinesePage, sheet: chineseSheet, files: chineseFiles };
const inEnglish: WordsOfPage = { pane: english, page: englishPage, sheet: englishSheet, files: englishFiles };

describe("the page, whatever is opened and edited in it, passes every rule of the accessibility check", () => {
  let test: PageTest;
  beforeAll(async () => {
    test = await PageTest.start();
  });
  afterAll(() => test.stop());

  it.each([
    ["320 px wide, light and dark, in all colours and in two", { viewport: { width: 320, height: 640 } }, { schemes }, inChinese],
    [
      "in English at 320 px, with every Chinese word marked as such",
      { locale: "en-GB", viewport: { width: 320, height: 640 } },
      {},
      inEnglish,
    ],
  ])("%s", async (_, options, checks, words) => {
    const found: string[] = [];
    for (const query of ["?sample=0", ""]) {
      const { page, faults } = await test.open({ fixedTime: now, query, ...options });
      const states = query === "" ? statesOfEditing(words, page) : await statesOfFiles(words, page);
      found.push(...(await faultsOfStates(states, page, () => Promise.resolve({ page, frame: page, ...checks }))), ...faults);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

describe("the pane in Excel, whatever comes between, passes every rule of the accessibility check", () => {
  let test: AddinTest;
  beforeAll(async () => {
    test = await AddinTest.start();
  });
  afterAll(() => test.stop());

  it.each(looksOfPane)("%s", async (_, options, checks, button, words) => {
    const found: string[] = [];
    const check = async (excel: OpenedExcel, states: readonly PaneState[]): Promise<void> => {
      const inPane = async (): Promise<StateChecks> => ({ page: excel.page, frame: await excel.paneFrame(), ...checks });
      found.push(...(await faultsOfStates(states, excel.pane, inPane)));
      await excel.close();
    };
    const excel = await test.open({ fixedTime: now, ...options });
    await check(
      excel,
      statesOfTroubleInExcel(words, excel, () => excel.press(button)),
    );
    const withoutTable = await test.open({ fixedTime: now, workbook: workbookWithoutTable(), ...options });
    await withoutTable.press(button);
    await check(withoutTable, statesOfWordImport(words));
    expect(found).toEqual([]);
  });
});
