import { type OpenedPage, PageTest } from "./harness/page-test";
import { hostileMessage, hostileWorkbook } from "./harness/hostile-workbook";

jest.setTimeout(120_000);

let test: PageTest;
beforeAll(async () => {
  test = await PageTest.start();
});
afterAll(() => test.stop());

const now = new Date("2021-10-15T01:30:00Z");
const fileName = `<img src=x onerror=${hostileMessage}>.xlsx`;

interface OpenedHostile extends OpenedPage {
  readonly said: string[];
  readonly dialogs: string[];
  /** Until the page holds the other language too: the last of what it fetches before anybody asks for it. */
  readonly fetchedAhead: Promise<void>;
}

async function openedHostile(): Promise<OpenedHostile> {
  const { page, faults } = await test.open({ fixedTime: now, query: "?sample=0" });
  const fetchedAhead = new Promise<void>((resolve) => {
    page.on("requestfinished", (request) => {
      if (request.url().includes("/english.")) resolve();
    });
  });
  const [said, dialogs]: [string[], string[]] = [[], []];
  page.on("console", (message) => said.push(message.text()));
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page
    .getByLabel("打开表格")
    .first()
    .setInputFiles({ name: fileName, mimeType: "application/octet-stream", buffer: Buffer.from(hostileWorkbook()) });
  await page.getByText(/^读到 \d+ 项任务/).waitFor();
  return { page, faults, said, dialogs, fetchedAhead };
}

/** Elements that only the texts of the workbook could have brought in. */
const foreign = "img, iframe, object, embed, form, svg [onload], [onerror], [onclick], script:not([src]), a[href^='javascript'], b.hostile";

describe("a workbook whose every text is an attack", () => {
  it("stays text, through the whole job: nothing injected, no dialog, no breach of the policy, no word of it on the console", async () => {
    const { page, faults, said, dialogs } = await openedHostile();
    for (const tab of [/^问题/, /^时限/, /^单位/]) {
      await page.getByRole("tab", { name: tab }).click();
      for (const closed of await page.locator("aside button[aria-expanded=false]").all())
        if (await closed.isVisible()) await closed.click();
      expect(await page.locator(foreign).count()).toBe(0);
    }
    await page.getByText(hostileMessage).first().waitFor();
    for (const [action, what] of [
      [/标记逾期/, "标记逾期"],
      [/生成汇总/, "生成汇总"],
    ] as const) {
      await page.getByRole("group", { name: "主要操作" }).getByRole("button", { name: action }).click();
      await page.getByRole("button", { name: `确认${what}` }).click();
      await page.getByText(`已完成：${what}`).waitFor();
      expect(await page.locator(foreign).count()).toBe(0);
    }
    await page.getByRole("tab", { name: "总览", exact: true }).click();
    await page.getByRole("grid", { name: "工作表「总览」" }).getByText(hostileMessage).first().waitFor();
    expect(await page.locator(foreign).count()).toBe(0);
    expect(await page.evaluate(() => "hostileCodeRan" in window)).toBe(false);
    expect([dialogs, said, faults]).toEqual([[], [], []]);
  });

  it("does it all with the network gone, and leaves nothing in the browser", async () => {
    const { page, faults, fetchedAhead } = await openedHostile();
    await fetchedAhead;
    await page.context().setOffline(true);
    await page
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /标记逾期/ })
      .click();
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "另存为", exact: true }).click()]);
    expect(saved.suggestedFilename()).toMatch(/-已处理\.xlsx$/);
    const left = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(left).toEqual([0, 0, "", 0, 0, 0]);
    expect(faults).toEqual([]);
  });
});

describe("a file that cannot be saved", () => {
  it.each([
    ["QuotaExceededError", /磁盘空间不足/],
    ["NotAllowedError", /没有权限/],
    ["InvalidStateError", /正被别的程序使用/],
  ])("says why (%s), takes away the empty file, and keeps the changes as not saved", async (name, says) => {
    const { page } = await test.open({ fixedTime: now });
    await page.getByText(/^读到 32 项任务/).waitFor();
    await page.evaluate((failure) => {
      const calls: string[] = [];
      const writable = {
        write: () => Promise.reject(new DOMException("no", failure)),
        close: () => Promise.resolve(void calls.push("close")),
        abort: () => Promise.resolve(void calls.push("abort")),
      };
      const handle = {
        name: "结果.xlsx",
        getFile: () => Promise.resolve(new File([], "结果.xlsx")),
        createWritable: () => Promise.resolve(writable),
        remove: () => Promise.resolve(void calls.push("remove")),
      };
      Object.assign(window, { savingCalls: calls, showSaveFilePicker: () => Promise.resolve(handle) });
    }, name);
    await page
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /标记逾期/ })
      .click();
    await page.getByRole("button", { name: "确认标记逾期" }).click();
    await page.getByText("已完成：标记逾期").waitFor();
    await page.getByRole("button", { name: "另存为", exact: true }).click();
    await page.getByRole("alert").getByText(says).waitFor();
    expect(await page.evaluate(() => (window as unknown as { savingCalls: string[] }).savingCalls)).toEqual(["abort", "remove"]);
    await page
      .getByLabel("打开表格")
      .first()
      .setInputFiles({ name: "别的.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("") });
    await page.getByText(/有改动还没有另存/).waitFor();
  });
});
