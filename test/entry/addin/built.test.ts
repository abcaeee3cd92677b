import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const root = path.join(__dirname, "../../..");
const folder = path.join(root, "dist/addin");
const office = path.join(root, "node_modules/@microsoft/office-js");
const html = (page: string): string => readFileSync(path.join(folder, `${page}.html`), "utf8");
const scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
const size = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) / 1024;
const inPage = (page: string): string[] => scripts.filter((file) => html(page).includes(file));

/** Where each script of a page stands in it. */
const order = (page: string, ...parts: readonly (string | RegExp)[]): number[] => parts.map((part) => html(page).search(part));

describe("the built add-in", () => {
  it("is small for a slow line: the pane at most 250 KB compressed without Office.js, with its worker 360 KB", () => {
    const first = inPage("taskpane");
    expect(first.filter((file) => /^(vendor|taskpane)\./.test(file))).toHaveLength(2);
    expect(size(first)).toBeLessThan(250);
    // The rest is the worker's, but for what other pages load, what is loaded when something goes wrong or a Word document is opened, the charts, and
    // what comes while the results are read: what plans sheets and takes back what was written, and forms. English words of sheets come on request.
    const later = scripts.filter((file) => /^(?:error-log|read-word|charts|plan-sheets|take-back|late-forms|english-sheets)/.test(file));
    const others = [...inPage("commands"), ...inPage("dialog"), ...later];
    expect(size(scripts.filter((file) => !others.includes(file)))).toBeLessThan(360);
    // The function command has a page of its own, without the pane.
    expect(inPage("commands").some((file) => file.startsWith("vendor"))).toBe(false);
  });

  it("loads the library for logging errors with none of its pages", () => {
    expect(scripts.filter((file) => file.startsWith("error-log"))).toHaveLength(1);
    for (const page of ["taskpane", "commands", "dialog"]) expect(html(page)).not.toContain("error-log");
    const bundled = scripts.filter((file) => !file.startsWith("error-log"));
    for (const file of bundled) expect(readFileSync(path.join(folder, file), "utf8")).not.toContain("OfficeHelpers");
  });

  it.each(["charts", "plan-sheets", "late-forms"])("loads %s with none of its pages", (part) => {
    expect(scripts.filter((file) => file.startsWith(`${part}.`))).toHaveLength(1);
    expect(html("taskpane")).not.toContain(`${part}.`);
  });

  it("says its character set first, then its first words, and only then loads scripts one after the other", () => {
    for (const page of ["taskpane", "commands", "dialog"]) expect(html(page)).toMatch(/<head>\s*<meta charset="?utf-8"?/);
    const places = order("taskpane", "责任表助手正在打开", "old-browser.js", "office-js/office.js", /vendor\./, /taskpane\.\w+\.js/);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    // The command must be known before Office.js can call it.
    const commands = order("commands", /commands\.\w+\.js/, "office-js/office.js");
    expect(commands).toEqual([...commands].sort((a, b) => a - b));
    for (const page of ["taskpane", "commands"]) expect(html(page)).not.toMatch(/<script[^>]*(defer|async|type="?module)/);
  });

  it("asks nothing from anywhere else, and allows nothing else", () => {
    for (const page of ["taskpane", "commands", "dialog", "help", "unsupported"]) expect(html(page)).not.toMatch(/(src|href)="?https?:/);
    for (const page of ["taskpane", "commands", "dialog"]) {
      expect(html(page)).toMatch(/default-src 'none'; script-src 'self';/);
      expect(html(page)).not.toMatch(/unsafe-eval|script-src [^;]*unsafe-inline/);
    }
  });

  it("has Office.js unchanged to the byte, with its licence", () => {
    const copied = readdirSync(path.join(folder, "office-js"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(path.join(folder, "office-js"), path.join(entry.parentPath, entry.name)));
    expect(copied).toEqual(
      expect.arrayContaining(["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "LICENSE.md"]),
    );
    for (const file of copied) {
      const original = [path.join(office, "dist", file), path.join(office, file)].find((each) => existsSync(each)) ?? "";
      expect([file, readFileSync(path.join(folder, "office-js", file)).equals(readFileSync(original))]).toEqual([file, true]);
    }
  });
});
