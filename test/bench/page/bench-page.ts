import { spawn } from "node:child_process";
import path from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { findBrowser } from "../../browser/harness/find-browser";
import { makeTable } from "../make-table";
import { type PageScript, kilobytes, pageScripts } from "./first-view";

/**
 * What the page costs: bytes of the first view, the time until it can be used beside a page of the same libraries with one button, and the longest
 * task of the main thread while a big workbook is opened. Times are ratios within one run.
 */
const built = path.join(__dirname, "page-bench");
const rounds = 9;
const bigTable = 10_000;

/** Milliseconds from the start of navigation until an element that matches is there and has been painted. */
async function readyAfter(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript((wanted: string) => {
    const look = (): void => {
      if (document.querySelector(wanted)) {
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { readyAt: performance.now() })));
        observer.disconnect();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address);
  const ready = await page.waitForFunction(() => (window as { readonly readyAt?: number }).readyAt);
  const milliseconds = await ready.jsonValue();
  await context.close();
  return milliseconds ?? Number.NaN;
}

/** The median of several loads, each in a fresh profile; the two pages take turns so that a slow moment hits both. */
async function compareReady(browser: Browser, address: string): Promise<void> {
  const views = [
    { name: "one button", address: `${address}button.html`, selector: "button" },
    { name: "page, ready for a file", address: `${address}index.html?sample=0`, selector: "main button" },
    { name: "page, sample judged", address: `${address}index.html`, selector: "[role=tab]" },
  ];
  const times = views.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, view] of views.entries()) {
      const time = await readyAfter(browser, view.address, view.selector);
      // The first round warms the machine.
      if (round > 0) times[index]?.push(time);
    }
  }
  const medians = times.map((each) => each.sort((a, b) => a - b)[Math.floor(each.length / 2)] ?? Number.NaN);
  for (const [index, view] of views.entries()) {
    const median = medians[index] ?? Number.NaN;
    write(`${view.name.padEnd(24)} ${median.toFixed(0).padStart(6)} ms ${(median / (medians[0] ?? Number.NaN)).toFixed(2).padStart(6)} ×`);
  }
}

/** Opens a big workbook and says how long the main thread was ever busy at a stretch (milliseconds; 0 where never above 50). */
async function longestTask(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });
  await page.goto(`${address}index.html?sample=0`);
  await page.locator("main button").first().waitFor();
  await page.evaluate(() => (window as unknown as { readonly tasks: number[] }).tasks.splice(0));
  const file = { name: "big.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(makeTable(bigTable)) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("[role=tab]").first().waitFor({ timeout: 120_000 });
  await page.locator("[role=grid] [role=gridcell], table td").first().waitFor({ timeout: 60_000 });
  // Each tab is drawn once, the sheet scrolled to its end.
  for (const tab of await page.locator("[role=tab]").all()) if (await tab.isVisible()) await tab.click();
  await page.waitForTimeout(1000);
  return page.evaluate(() => Math.max(0, ...(window as unknown as { readonly tasks: readonly number[] }).tasks));
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function reportSizes(): void {
  const scripts = pageScripts(path.join(built, "../../dist/page"));
  const line = (name: string, chosen: readonly PageScript[]): void =>
    write(`${name.padEnd(26)} ${kilobytes(chosen).toFixed(1).padStart(6)} KB gzip`);
  for (const script of scripts) line(script.file, [script]);
  line(
    "first view",
    scripts.filter(({ inFirstView }) => inFirstView),
  );
}

async function run(): Promise<void> {
  reportSizes();
  const server = spawn(
    process.execPath,
    [path.join(built, "../../.config/start.mjs"), "--no-open", "--port", "0", "--folder", ".build/page-bench"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const address = await new Promise<string>((resolve) => {
    server.stdout.on("data", (piece: Buffer) => {
      const found = /http:\/\/localhost:\d+\//.exec(piece.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  const { executablePath, args } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    await compareReady(browser, address);
    const longest = await longestTask(await browser.newPage({ locale: "zh-CN", viewport: { width: 1366, height: 768 } }), address);
    write(`longest main-thread task, ${bigTable} rows opened and judged: ${longest.toFixed(0)} ms`);
  } finally {
    await browser.close();
    server.kill();
  }
}

void run();
