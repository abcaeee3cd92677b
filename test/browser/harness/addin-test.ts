import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContextOptions, type Frame, type Page, type Route, chromium } from "playwright-core";
import type { ExcelOnTheWeb } from "../excel-web/excel-web";
import { findBrowser } from "./find-browser";

const root = process.cwd();
const built = path.join(root, "dist/addin");
const page = path.join(root, "test/browser/excel-web");

/**
 * Where Excel and the add-in are. On one site all that the browser logs is our own doing; on two sites each has a process of its own, as in the
 * real thing. Nothing is there at either place: the browser's requests are answered from files.
 */
export const sites = {
  one: { excel: "https://localhost:3001", addin: "https://localhost:3000" },
  two: { excel: "https://excel.officeapps.live.com", addin: "https://responsibility-table.example" },
} as const;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".xml": "application/xml",
};

export interface OpenOptions extends BrowserContextOptions {
  readonly workbook?: Uint8Array;
  readonly at?: keyof typeof sites;
  readonly fixedTime?: Date;
  /** Language of Excel's own texts. */
  readonly excelLocale?: string;
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
  /** The ExcelApi that Excel claims. */
  readonly level?: string;
  /** Whether Excel waits while a cell is edited (as on Windows and Mac), or refuses at once. */
  readonly cellEdit?: "waits" | "refused";
  /** What the add-in's server answers instead of the built file; null: the request is refused. */
  readonly answer?: (file: string) => { readonly body: string | Buffer; readonly contentType: string } | null | undefined;
  /** Another server than the built folder: where Excel and the add-in are, and how it answers for a file below the add-in's address. */
  readonly served?: { readonly excel: string; readonly addin: string; readonly answer: (route: Route, file: string) => Promise<void> };
}

/** Excel on the web with the built add-in, as far as it can be had without Excel. */
export class OpenedExcel {
  constructor(
    readonly page: Page,
    /** What must never happen: errors and warnings on the console, breaches of the policy, requests to anywhere else. */
    readonly faults: readonly string[],
    /** Files of the add-in that were asked for, in order. */
    readonly asked: readonly string[],
  ) {}

  /** Presses a button of the ribbon. */
  async press(label: string): Promise<void> {
    await this.page.getByRole("toolbar").getByRole("button", { name: label, exact: true }).click();
  }

  /** The pane's frame. */
  get pane(): ReturnType<Page["frameLocator"]> {
    return this.page.frameLocator("#pane iframe");
  }

  async paneFrame(): Promise<Frame> {
    const element = await this.page.locator("#pane iframe").elementHandle();
    const frame = await element.contentFrame();
    if (!frame) throw new Error("the pane is not open");
    return frame;
  }

  /** Runs in Excel's page, on the simulated Excel. */
  async excel<Result>(work: (web: ExcelOnTheWeb) => Result): Promise<Result>;
  async excel<Argument, Result>(work: (web: ExcelOnTheWeb, argument: Argument) => Result, argument: Argument): Promise<Result>;
  async excel(work: (web: ExcelOnTheWeb, argument: unknown) => unknown, argument?: unknown): Promise<unknown> {
    const web = await this.page.evaluateHandle(() => window.excelOnTheWeb);
    return web.evaluate(work, argument);
  }

  /** Waits until the command's event is completed; fails where the client reports that it went wrong. */
  async commandEnded(): Promise<void> {
    const status = await this.page.waitForFunction(() => {
      const { commandStatus } = window.excelOnTheWeb;
      return commandStatus === null ? null : JSON.stringify(commandStatus);
    });
    const ended = await status.jsonValue();
    if (ended !== "0") throw new Error(`the command ended with status ${ended ?? "none"}`);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** A browser, and Excel on the web in it. */
export class AddinTest {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<AddinTest> {
    execFileSync(process.execPath, [path.join(root, ".config/run-cli.mjs"), "build-if-stale", "excel-web"], { stdio: "inherit" });
    const { executablePath, args } = findBrowser();
    // Whoever starts a browser by program has no use for its own errands, and here they would be requests to elsewhere.
    const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
    return new AddinTest(await chromium.launch({ executablePath, args: [...args, ...quiet] }));
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  /** Does work and gives the browser's trace of it. */
  async traced(page: Page, categories: readonly string[], work: () => Promise<void>): Promise<Uint8Array> {
    await this.browser.startTracing(page, { categories: [...categories] });
    let trace: Uint8Array = new Uint8Array();
    try {
      await work();
    } finally {
      trace = await this.browser.stopTracing();
    }
    return trace;
  }

  async open(options: OpenOptions = {}): Promise<OpenedExcel> {
    const {
      workbook,
      at = "one",
      fixedTime,
      excelLocale = "zh-CN",
      paneWidth = 350,
      level = "1.13",
      cellEdit = "waits",
      answer,
      served,
      ...contextOptions
    } = options;
    const context = await this.browser.newContext({
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      viewport: { width: 1366, height: 768 },
      ...contextOptions,
    });
    const faults: string[] = [];
    const asked: string[] = [];
    const { excel, addin } = served ?? sites[at];
    await context.route("**/*", (route) => {
      const address = new URL(route.request().url());
      if (address.origin === excel) return answerExcel(route, address.pathname, workbook ?? seed());
      if (!address.href.startsWith(`${addin}/`)) {
        faults.push(`request to ${address.href}`);
        return route.abort();
      }
      const file = address.pathname.slice(new URL(`${addin}/`).pathname.length);
      asked.push(file);
      const instead = answer?.(file);
      if (instead) return route.fulfill(instead);
      if (served) return served.answer(route, file);
      return instead === null ? route.abort() : answerFile(route, path.join(built, file));
    });
    const opened = await context.newPage();
    opened.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
    });
    opened.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        // Thrown where nobody catches it: so it becomes an error of the page.
        setTimeout(() => {
          throw new Error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
    });
    if (fixedTime) await context.addInitScript(stopClock, fixedTime.getTime());
    const query = new URLSearchParams({ addin, locale: excelLocale, width: String(paneWidth), level, cellEdit });
    await opened.goto(`${excel}/?${query.toString()}`);
    await opened.getByRole("toolbar").getByRole("button").first().waitFor();
    return new OpenedExcel(opened, faults, asked);
  }
}

/** What time it is, and nothing else, is fixed: the browser's own clock for tests also takes away what Office.js measures itself by. */
function stopClock(time: number): void {
  const Moving = Date;
  window.Date = class extends Moving {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [time] : given) as [number]));
    }

    static override now(): number {
      return time;
    }
  } as DateConstructor;
}

/** The real table. */
function seed(): Uint8Array {
  return readFileSync(path.join(root, "test/fixtures/rongjiang-2021.xlsx"));
}

function answerExcel(route: Route, file: string, workbook: Uint8Array): Promise<void> {
  if (file === "/workbook.xlsx") return route.fulfill({ body: Buffer.from(workbook), contentType: "application/octet-stream" });
  if (file === "/excel-web.js") return answerFile(route, path.join(root, ".build/excel-web/excel-web.js"));
  return answerFile(route, path.join(page, file === "/" ? "index.html" : file));
}

function answerFile(route: Route, file: string): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  const contentType = types[path.extname(file)] ?? "application/octet-stream";
  return route.fulfill({ body: readFileSync(file), contentType, headers: { "access-control-allow-origin": "*" } });
}
