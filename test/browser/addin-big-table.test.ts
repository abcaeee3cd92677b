import { makeTable } from "../bench/make-table";
import { AddinTest, type OpenedExcel } from "./harness/addin-test";

jest.setTimeout(180_000);

const now = new Date("2021-10-15T01:30:00Z");
const patience = { timeout: 120_000 };

/** What one message between window and worker may weigh, in UTF-16 units of its JSON: blocks are of about a million bytes. */
const mostInMessage = 1_500_000;

let test: AddinTest;
beforeAll(async () => {
  test = await AddinTest.start();
});
afterAll(() => test.stop());

interface Watched {
  readonly messages: number[];
  readonly workers: string[];
}

/** Runs in every frame before anything else: notes each worker, and what every message to one weighs. */
function watch(): void {
  const seen: Watched = Object.assign(window, { messages: [], workers: [] });
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      seen.workers.push(String(address));
    }
  };
  const weigh = (message: unknown): void => void seen.messages.push(JSON.stringify(message).length);
  for (const prototype of [Original.prototype, MessagePort.prototype]) {
    const post = Reflect.get(prototype, "postMessage") as (...given: readonly unknown[]) => void;
    Reflect.set(prototype, "postMessage", function (this: unknown, ...given: unknown[]) {
      weigh(given[0]);
      Reflect.apply(post, this, given);
    });
  }
}

/** Excel and the pane on different sites, as in the real thing. @param held the answer to this request comes when `release` is called */
async function opened(rows: number, held: number | null): Promise<OpenedExcel> {
  const excel = await test.open({ at: "two", fixedTime: now, workbook: makeTable(rows) });
  await excel.page.context().addInitScript(watch);
  if (held !== null) await hold(excel, held);
  await excel.press("打开面板");
  return excel;
}

/** The answer to the request after so many more is held back. */
async function hold(excel: OpenedExcel, later: number): Promise<void> {
  await excel.excel(({ excel: simulated }, after) => {
    Object.assign(window, { release: simulated.faults.holdAnswer(simulated.requests.work.length + after) });
  }, later);
}

function release(excel: OpenedExcel): Promise<void> {
  return excel.page.evaluate(() => (window as unknown as { readonly release: () => void }).release());
}

function requests(excel: OpenedExcel): Promise<number> {
  return excel.excel((web) => web.excel.requests.work.length);
}

describe("a table of many rows", () => {
  it("is read in blocks that go to the worker one by one", async () => {
    const excel = await opened(6_000, null);
    await excel.pane.getByRole("tab").first().waitFor(patience);
    const frame = await excel.paneFrame();
    const { messages, workers } = await frame.evaluate(() => {
      const seen = window as unknown as Watched;
      return { messages: seen.messages, workers: seen.workers };
    });
    expect(workers).toEqual([expect.stringMatching(/session/)]);
    // The whole table is several times as much as any message.
    expect(messages.filter((weight) => weight > 100_000).length).toBeGreaterThan(2);
    expect(Math.max(...messages)).toBeLessThan(mostInMessage);
    const largest = await excel.excel((web) => Math.max(...web.excel.requests.work.map(({ bytesAnswered }) => bytesAnswered)));
    expect(largest).toBeLessThan(2_000_000);
    await excel.close();
  });

  it("shows how many rows are read, and stops reading at once without having written anything", async () => {
    const excel = await opened(6_000, 3);
    const before = await excel.excel((web) => web.picture());
    await excel.pane.getByText(/^\d+／6002 行$/).waitFor(patience);
    await excel.pane.getByRole("status").getByText("正在读取表格…").first().waitFor();
    await excel.pane.getByRole("button", { name: "停止" }).click();
    const asked = await requests(excel);
    await release(excel);
    await excel.pane.getByText(/^已按您的要求停下，没有改动任何内容/).waitFor(patience);
    expect(await requests(excel)).toBeLessThanOrEqual(asked + 1);
    expect(await excel.excel((web) => web.picture())).toBe(before);
    await excel.pane.getByRole("button", { name: "重新校验" }).click();
    await excel.pane.getByRole("tab").first().waitFor(patience);
    await excel.close();
  });

  it("shows how many steps are written; what a stop leaves is said and taken back by one click", async () => {
    const excel = await opened(400, null);
    const { pane } = excel;
    await pane.getByRole("tab").first().waitFor(patience);
    const before = await excel.excel((web) => web.picture());
    await pane
      .getByRole("group", { name: "主要操作" })
      .getByRole("button", { name: /^生成汇总/ })
      .click();
    await pane.getByRole("button", { name: "确认生成汇总" }).waitFor(patience);
    await hold(excel, 4);
    await pane.getByRole("button", { name: "确认生成汇总" }).click();
    await pane.getByText(/^\d+／\d+ 步$/).waitFor(patience);
    await pane.getByRole("button", { name: "停止" }).click();
    await release(excel);
    await pane.getByText(/^已在中途停止：已写的部分记录在案/).waitFor(patience);
    expect(await excel.excel((web) => web.picture())).not.toBe(before);
    await pane.getByText("上次「生成汇总」没有做完，可以撤销已做的部分。").waitFor();
    await pane.getByRole("button", { name: "撤销这次" }).first().click();
    await pane.getByRole("button", { name: "确认撤销" }).click(patience);
    await pane.getByText("已完成：撤销").waitFor(patience);
    expect(await excel.excel((web) => web.picture())).toBe(before);
    await excel.close();
  });
});
