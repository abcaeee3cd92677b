import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.join(__dirname, "../../../dist/page");
const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
const textOf = (file: string): string => readFileSync(path.join(folder, file), "utf8");
/** The numbers of what the window and its worker begin with, as their own programs list it. */
const begunWith = files
  .filter((file) => /^(?:index|desk)\./.test(file))
  .map((file) => /\.O\(void 0,\[([\d,]+)\]/.exec(textOf(file))?.[1]?.split(",") ?? []);
/** Loaded by who asks for it, and by nobody else: English, what edits cells and writes workbooks, reads and writes Word documents, lists and gathers many files, draws charts, opens forms below their buttons, plans sheets, says what became of a file, and what several of these share. */
const isLater = (file: string): boolean =>
  /^(?:english|edit-cells|write-workbook|read-word|many-files|charts|late-forms|plan-sheets|opened-file|write-notice)/.test(file) ||
  (/^\d+\./.test(file) && !begunWith.flat().includes(file.slice(0, file.indexOf("."))));
const scripts = files
  .filter((file) => !isLater(file))
  .map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length }));
const kilobytes = (chosen: typeof scripts): number => chosen.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

test("the page is small enough for a slow line: at most 350 KB compressed, the pane alone 250 KB", () => {
  // What the window loads itself; the rest is the worker's.
  const html = readFileSync(path.join(folder, "index.html"), "utf8");
  const inWindow = scripts.filter(({ file }) => html.includes(file));
  expect(inWindow).toHaveLength(2);
  // One list for the window, one for its worker.
  expect(begunWith.map((list) => list.length > 0)).toEqual([true, true]);
  expect(kilobytes(inWindow)).toBeLessThan(250);
  expect(kilobytes(scripts)).toBeLessThan(350);
  for (const later of [
    "english",
    "edit-cells",
    "write-workbook",
    "read-word",
    "many-files",
    "charts",
    "late-forms",
    "plan-sheets",
    "opened-file",
    "write-notice",
  ])
    expect(html).not.toContain(`${later}.`);
});
