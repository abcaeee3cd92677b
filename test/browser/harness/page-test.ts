import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import { findBrowser } from "./find-browser";

const root = path.join(__dirname, "../../..");

/** The page served as `npm start` serves it, and a browser to look at it. Whatever goes wrong in the page is a fault of the test. */
export class PageTest {
  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(): Promise<PageTest> {
    const server = spawn(process.execPath, [path.join(root, ".config/start.mjs"), "--no-open", "--port", "0"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await addressOf(server);
    const { executablePath, args } = findBrowser();
    return new PageTest(server, await chromium.launch({ executablePath, args: [...args] }), address);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }

  /** Opens the page. `faults` fills with what must never happen: errors on the console, breaches of the policy, requests to anywhere else. */
  async open(options: OpenOptions = {}): Promise<OpenedPage> {
    const { query = "", fixedTime, before = nothing, ...contextOptions } = options;
    const context = await this.browser.newContext({
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      viewport: { width: 1366, height: 768 },
      ...contextOptions,
    });
    const faults: string[] = [];
    await context.route("**/*", (route) => {
      const address = route.request().url();
      if (address.startsWith(this.address)) return route.continue();
      faults.push(`request to ${address}`);
      return route.abort();
    });
    await before(context);
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        // Thrown where nobody catches it: so it becomes an error of the page.
        setTimeout(() => {
          throw new Error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      // The browser's own dialogs cannot be answered by a program: without them the page downloads, and opens by an input.
      Reflect.deleteProperty(window, "showSaveFilePicker");
      Reflect.deleteProperty(window, "showOpenFilePicker");
    });
    if (fixedTime) await page.clock.setFixedTime(fixedTime);
    await page.goto(this.address + query);
    return { page, faults };
  }
}

interface OpenOptions extends BrowserContextOptions {
  readonly query?: string;
  readonly fixedTime?: Date;
  /** What is to be so before the page loads. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

function nothing(): Promise<void> {
  return Promise.resolve();
}

export interface OpenedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stdout?.on("data", (piece: Buffer) => {
      said += piece.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once("exit", () => reject(new Error(`the page is not served: ${said}`)));
  });
}
