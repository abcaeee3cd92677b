import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../browser/harness/find-browser";
import { bundleExcelPage } from "./bundle-excel-page";
import type { ExcelPage } from "./excel-page";

const office = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** The client only trusts a page of the add-in's own host or of Microsoft's (source: protocol §10). */
const excelOrigin = "https://localhost:3000";
const addInOrigin = "https://localhost:3001";
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const taskPane = `<!doctype html><meta charset="utf-8"><script src="${library}office.js"></script><p>等待</p><script>
  Office.onReady((info) => {
    Office.actions.associate("mark", async (event) => {
      await Excel.run(async (context) => { context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [["标记"]]; await context.sync(); });
      event.completed();
    });
    document.querySelector("p").textContent = "就绪 " + info.host;
  });
</script>`;

declare global {
  interface Window {
    excelPage: ExcelPage;
  }
}

let browser: Browser;
let script: string;

beforeAll(async () => {
  const { executablePath, args } = findBrowser();
  [browser, script] = await Promise.all([chromium.launch({ executablePath, args: [...args] }), bundleExcelPage()]);
}, 120_000);

afterAll(async () => {
  await browser.close();
});

/** The page of the simulated Excel with the add-in in its frame. Nothing leaves the machine. */
async function open(): Promise<{ readonly page: Page; readonly pane: Frame; readonly faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.route("**/*", (route) => {
    const address = route.request().url();
    const file = path.join(office, address.slice(library.length));
    if (address.startsWith(library) && existsSync(file)) return route.fulfill({ body: readFileSync(file), contentType: "text/javascript" });
    if (address.startsWith(addInOrigin)) return route.fulfill({ body: taskPane, contentType: "text/html" });
    if (address === `${excelOrigin}/excel-page.js`) return route.fulfill({ body: script, contentType: "text/javascript" });
    if (address === `${excelOrigin}/`) {
      return route.fulfill({
        body: '<!doctype html><meta charset="utf-8"><body><script src="excel-page.js"></script>',
        contentType: "text/html",
      });
    }
    return route.abort();
  });
  await page.goto(`${excelOrigin}/`);
  await page.evaluate((address) => window.excelPage.open(address), `${addInOrigin}/taskpane.html`);
  await page.frameLocator("iframe").getByText("就绪 Excel").waitFor();
  const pane = page.frames().find((frame) => frame.url().startsWith(addInOrigin));
  if (!pane) throw new Error("There is no pane.");
  return { page, pane, faults };
}

const firstCell = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.excelPage.excel.workbook.sheet("Sheet1").grid.cell(0, 0)?.value);

describe("the page of the simulated Excel on the web", () => {
  it("starts the unmodified add-in, runs its requests and commands, and tells it of changes", async () => {
    const { page, pane, faults } = await open();
    const claimed = await pane.evaluate(() =>
      ["1.13", "1.14"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    );
    expect(claimed).toEqual([true, false]);
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
        cell.values = [["写"]];
        cell.load("address,values");
        Object.assign(window, { seen: [] });
        context.workbook.worksheets.onChanged.add((event) => {
          (window as unknown as { seen: string[] }).seen.push(event.address);
          return Promise.resolve();
        });
        await context.sync();
        return [cell.address, cell.values];
      }),
    );
    expect(read).toEqual(["Sheet1!A1", [["写"]]]);
    expect(await firstCell(page)).toBe("写");
    expect(await page.evaluate(() => window.excelPage.session.runCommand("mark"))).toEqual({ status: 0 });
    await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.includes("D1"));
    expect(await page.evaluate(() => window.excelPage.session.unhandled)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);

  it("reports some errors as numbers, which the client turns into the same codes", async () => {
    const { page, pane } = await open();
    const write = (): Promise<string> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["写"]];
          await context.sync();
          return "";
        }).catch((error: unknown) => (error as { readonly code: string }).code),
      );
    await page.evaluate(() => window.excelPage.excel.cellEdit.start());
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    await page.evaluate(() => window.excelPage.excel.cellEdit.end());
    await page.evaluate(() => window.excelPage.excel.workbook.sheet("Sheet1").protection.protect([], null));
    expect(await write()).toBe("AccessDenied");
    expect(await firstCell(page)).toBeUndefined();
    await page.close();
  }, 60_000);
});
