import { AddinTest, type OpenOptions, type OpenedExcel } from "../../browser/harness/addin-test";
import { makeTable } from "../make-table";
import { longestTask, traceCategories } from "./pane-tasks";
import { WorkerMemory } from "./worker-memory";

/**
 * What the pane costs inside Excel on the web, with Excel and the pane on different sites, so that each has a process of its own: the time from
 * Office.onReady to the first line that says something, and the longest gap between two ticks of a timer in the pane while it works. Excel is
 * simulated: its own time is measured beside, and is not Excel's. `-- --rows 50000` measures the gaps at that size alone.
 */
const rounds = 7;
const bigTables = [10_000, 50_000];
const now = new Date("2021-10-15T01:30:00Z");

interface PaneWindow {
  /** The longest gap since it was last set to 0, milliseconds. */
  longestGap: number;
  /** When the headline was there, since the page began to load. */
  firstLine: number;
}

/** Runs in every frame before anything else. */
function watch(): void {
  const seen = window as unknown as PaneWindow;
  seen.longestGap = 0;
  let last = performance.now();
  const tick = (): void => {
    const time = performance.now();
    seen.longestGap = Math.max(seen.longestGap, time - last - 10);
    last = time;
    setTimeout(tick, 10);
  };
  tick();
  const observer = new MutationObserver(() => {
    if (!document.querySelector("[role=tab]")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.firstLine = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function opened(test: AddinTest, options: OpenOptions): Promise<OpenedExcel> {
  const excel = await test.open({ at: "two", fixedTime: now, ...options });
  await excel.page.context().addInitScript(watch);
  await excel.excel((web) => {
    const { excel: simulated } = web;
    const answer = simulated.answer.bind(simulated);
    const times = Object.assign(window, { answering: 0 });
    simulated.answer = async (...request) => {
      const start = performance.now();
      const answered = await answer(...request);
      times.answering += performance.now() - start;
      return answered;
    };
  });
  return excel;
}

/** Milliseconds. */
interface FirstLine {
  readonly load: number;
  readonly all: number;
  readonly excel: number;
}

/** Milliseconds from Office.onReady to the first line, and how many of them Excel took to answer. */
async function firstLine(test: AddinTest): Promise<FirstLine> {
  const excel = await opened(test, {});
  await excel.press("打开面板");
  await excel.pane.getByRole("tab").first().waitFor();
  const frame = await excel.paneFrame();
  await frame.waitForFunction(() => (window as unknown as Partial<PaneWindow>).firstLine !== undefined);
  const { load, line } = await frame.evaluate(() => ({
    load: performance.getEntriesByName("office-ready")[0]?.startTime ?? Number.NaN,
    line: (window as unknown as PaneWindow).firstLine,
  }));
  const answering = await excel.page.evaluate(() => (window as unknown as { readonly answering: number }).answering);
  await excel.close();
  return { all: line - load, excel: answering, load };
}

/** Does the whole job and says, for each part, the longest gap in the pane's timer. */
async function gaps(test: AddinTest, name: string, options: OpenOptions): Promise<void> {
  const excel = await opened(test, options);
  const { pane } = excel;
  const patience = { timeout: 1_800_000 };
  const watched: { memory?: WorkerMemory } = {};
  const actions = pane.getByRole("group", { name: "主要操作" });
  const part = async (what: string, work: () => Promise<void>): Promise<void> => {
    const start = Date.now();
    const before = await requests(excel);
    const trace = await test.traced(excel.page, traceCategories, work);
    watched.memory ??= await WorkerMemory.watch(excel);
    const asked = await excel.excel((web, first) => {
      const sent = web.excel.requests.work.slice(first);
      const largest = Math.max(0, ...sent.flatMap(({ bytesSent, bytesAnswered }) => [bytesSent, bytesAnswered]));
      return { count: sent.length, largest };
    }, before);
    const frame = await excel.paneFrame();
    const gap = await frame.evaluate(() => {
      const seen = window as unknown as PaneWindow;
      const longest = seen.longestGap;
      seen.longestGap = 0;
      return longest;
    });
    const task = longestTask(trace, "/taskpane.");
    const figures = [
      `longest gap ${gap.toFixed(0).padStart(5)} ms`,
      `longest task ${task.toFixed(0).padStart(4)} ms of the processor`,
      `${asked.count} requests, none over ${(asked.largest / 1024).toFixed(0)} KB`,
      `took ${((Date.now() - start) / 1000).toFixed(1)} s`,
    ];
    write(`${name.padEnd(12)} ${what.padEnd(10)} ${figures.join("   ")}`);
  };
  const carriedOut = async (button: RegExp, what: string): Promise<void> => {
    await actions.getByRole("button", { name: button }).click();
    await pane.getByRole("button", { name: `确认${what}` }).click(patience);
    await pane.getByText(`已完成：${what}`).waitFor(patience);
  };
  await part("打开并校验", async () => {
    await excel.press("校验");
    await pane.getByRole("tab").first().waitFor(patience);
  });
  await part("再校验", async () => {
    const before = await requests(excel);
    await actions.getByRole("button", { name: /^校验/ }).click();
    await excel.page.waitForFunction((count) => window.excelOnTheWeb.excel.requests.work.length > count, before, patience);
    await pane.locator("button:enabled", { hasText: "只看，不改" }).waitFor(patience);
  });
  await part("标记逾期", () => carriedOut(/^标记逾期/, "标记逾期"));
  await part("生成汇总", () => carriedOut(/^生成汇总/, "生成汇总"));
  await part("撤销", async () => {
    await pane.getByRole("button", { name: "撤销本次全部操作" }).click();
    await pane.getByRole("button", { name: "确认撤销" }).click(patience);
    await pane.getByText("已完成：撤销").waitFor(patience);
  });
  await part("清除标记", async () => {
    await carriedOut(/^标记逾期/, "标记逾期");
    await pane.getByRole("button", { name: /^操作记录/ }).click();
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByRole("button", { name: "确认清除标记" }).click(patience);
    await pane.getByText("已完成：清除标记").waitFor(patience);
  });
  write(`${name.padEnd(12)} the worker held at most ${((watched.memory?.end() ?? 0) / 1e6).toFixed(0)} MB`);
  await excel.close();
}

function requests(excel: OpenedExcel): Promise<number> {
  return excel.excel((web) => web.excel.requests.work.length);
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(): Promise<void> {
  const rows = Number(process.argv[process.argv.indexOf("--rows") + 1]);
  const test = await AddinTest.start();
  try {
    if (rows > 0) {
      await gaps(test, `${rows} rows`, { workbook: makeTable(rows) });
      return;
    }
    const lines: FirstLine[] = [];
    // The first round warms the machine.
    for (let round = 0; round <= rounds; round++) lines.push(await firstLine(test));
    const [load, all, excel] = (["load", "all", "excel"] as const).map((key) => median(lines.slice(1).map((line) => line[key])));
    write(`page opened → Office.onReady        ${load?.toFixed(0).padStart(5)} ms`);
    write(`Office.onReady → first useful line  ${all?.toFixed(0).padStart(5)} ms, of which the simulated Excel ${excel?.toFixed(0)} ms`);
    await gaps(test, "32 rows", {});
    for (const big of bigTables) await gaps(test, `${big} rows`, { workbook: makeTable(big) });
  } finally {
    await test.stop();
  }
}

void run();
