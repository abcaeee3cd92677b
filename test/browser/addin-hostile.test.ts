import { AddinTest, type OpenedExcel } from "./harness/addin-test";
import { hostileMessage, hostileWorkbook } from "./harness/hostile-workbook";

jest.setTimeout(180_000);

let test: AddinTest;
beforeAll(async () => {
  test = await AddinTest.start();
});
afterAll(() => test.stop());

const now = new Date("2021-10-15T01:30:00Z");
/** Elements that only the texts of the workbook could have brought in. */
const foreign = "img, iframe, object, embed, form, svg [onload], [onerror], [onclick], script:not([src]), a[href^='javascript'], b.hostile";
/** Words that stand in the workbook and nowhere else. */
const wordsOfTheirs = /hostile|县财政局|公开年度规划|责任分解表/;

/** Excel with a workbook whose every text is an attack; `said` is all that the console ever showed until then, whatever its kind. */
async function opened(): Promise<{
  readonly excel: OpenedExcel;
  readonly said: () => Promise<readonly string[]>;
  readonly dialogs: readonly string[];
}> {
  const excel = await test.open({ fixedTime: now, workbook: hostileWorkbook() });
  const shown: Promise<string>[] = [];
  const dialogs: string[] = [];
  excel.page.on("console", (message) => {
    shown.push(Promise.resolve(message.text()));
    // An object is shown whole.
    for (const object of message.args()) shown.push(object.evaluate((value: unknown) => JSON.stringify(value)));
  });
  excel.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await excel.press("打开面板");
  await excel.pane.getByText(/^读到 \d+ 项任务/).waitFor();
  return { excel, said: () => Promise.all(shown), dialogs };
}

async function confirm({ pane }: OpenedExcel, what: string): Promise<void> {
  await pane
    .getByRole("group", { name: "主要操作" })
    .getByRole("button", { name: new RegExp(`^${what}`) })
    .click();
  await pane.getByRole("button", { name: `确认${what}` }).click();
}

describe("a workbook whose every text is an attack, in Excel", () => {
  it("stays text through the whole job: nothing injected, no formula, no request elsewhere, no word of it on the console or kept in the browser", async () => {
    const { excel, said, dialogs } = await opened();
    const { pane } = excel;
    for (const tab of [/^问题/, /^时限/, /^单位/]) {
      await pane.getByRole("tab", { name: tab }).click();
      expect(await pane.locator(foreign).count()).toBe(0);
    }
    await pane.getByText(hostileMessage).first().waitFor();
    for (const what of ["标记逾期", "生成汇总"]) {
      await confirm(excel, what);
      await pane.getByText(`已完成：${what}`).waitFor({ timeout: 60_000 });
      expect(await pane.locator(foreign).count()).toBe(0);
    }
    const formulas = await excel.excel((web) => {
      const found: string[] = [];
      for (const { grid } of web.excel.workbook.sheets)
        grid.eachCell({ top: 0, left: 0, rows: 1_000, columns: 100 }, ({ formula }) => {
          if (formula !== null) found.push(formula);
        });
      return found;
    });
    expect(formulas).toEqual([]);
    const ran = await Promise.all(excel.page.frames().map((each) => each.evaluate(() => "hostileCodeRan" in window)));
    expect(ran.filter(Boolean)).toEqual([]);
    const frame = await excel.paneFrame();
    const kept = await frame.evaluate(async () => [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      JSON.stringify(await indexedDB.databases()),
    ]);
    expect(kept.filter((text) => wordsOfTheirs.test(text))).toEqual([]);
    expect((await said()).filter((text) => wordsOfTheirs.test(text))).toEqual([]);
    expect([dialogs, excel.faults]).toEqual([[], []]);
  });

  it("leaves no word of it in the error that is written to the console when Excel refuses", async () => {
    const { excel, said } = await opened();
    await excel.pane
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /^生成汇总/ })
      .click();
    await excel.pane.getByRole("button", { name: "确认生成汇总" }).waitFor();
    await excel.excel((web) => web.excel.faults.fail({ request: web.excel.requests.work.length + 1, code: "GeneralException" }));
    const logged = excel.page.waitForEvent("console", (message) => message.text().includes("GeneralException"));
    await excel.pane.getByRole("button", { name: "确认生成汇总" }).click();
    await excel.pane.getByRole("alert").first().waitFor();
    await logged;
    expect((await said()).filter((text) => wordsOfTheirs.test(text))).toEqual([]);
  });
});
