import { paneWords as chinese } from "../../src/i18n/zh-CN/pane";
import { paneWords as english } from "../../src/i18n/en/pane";
import { faultsOfStates } from "./accessibility/faults-of-state";
import { statesOfWholeJob } from "./accessibility/pane-states";
import { schemes } from "./accessibility/schemes";
import { AddinTest, type OpenOptions } from "./harness/addin-test";

jest.setTimeout(300_000);

let test: AddinTest;
beforeAll(async () => {
  test = await AddinTest.start();
});
afterAll(() => test.stop());

/** 15 October 2021, 09:30 in Shanghai. */
const now = new Date("2021-10-15T01:30:00Z");

/** What a screen of 1366 × 768 shows at 200 %, and the narrowest pane. */
const narrow: OpenOptions = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2, paneWidth: 320 };

describe("the pane in Excel on the published table passes every rule of the accessibility check, and needs no horizontal scrolling", () => {
  it.each([
    ["at 200 % and 320 px, light and dark, in all colours and in two", narrow, { schemes }, "打开面板", chinese],
    [
      "in English at 320 px, with every Chinese word marked as such",
      { excelLocale: "en-US", locale: "en-US", paneWidth: 320 },
      {},
      "Open pane",
      english,
    ],
  ])("%s", async (_, options, checks, button, words) => {
    const excel = await test.open({ fixedTime: now, ...options });
    await excel.press(button);
    const found = await faultsOfStates(statesOfWholeJob(words), excel.pane, async () => ({
      page: excel.page,
      frame: await excel.paneFrame(),
      ...checks,
    }));
    expect(found).toEqual([]);
    expect(excel.faults).toEqual([]);
  });
});
