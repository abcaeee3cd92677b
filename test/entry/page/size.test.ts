import { readFileSync } from "node:fs";
import path from "node:path";
import { kilobytes, pageScripts } from "../../bench/page/first-view";

const folder = path.join(__dirname, "../../../dist/page");
const scripts = pageScripts(folder);

test("the page is small enough for a slow line: at most 350 KB compressed, the pane alone 250 KB", () => {
  // What the window loads itself; the rest is the worker's.
  const html = readFileSync(path.join(folder, "index.html"), "utf8");
  const inWindow = scripts.filter(({ file }) => html.includes(file));
  expect(inWindow.map(({ file }) => file.split(".")[0]).sort()).toEqual(["index", "vendor"]);
  expect(kilobytes(inWindow)).toBeLessThan(250);
  expect(kilobytes(scripts.filter(({ inFirstView }) => inFirstView))).toBeLessThan(350);
});

test.each([
  "english",
  "english-sheets",
  "edit-cells",
  "write-workbook",
  "read-word",
  "many-files",
  "charts",
  "late-forms",
  "plan-sheets",
  "take-back",
  "opened-file",
  "write-notice",
])("%s comes when somebody asks for it", (later) => {
  const found = scripts.filter(({ file }) => file.startsWith(`${later}.`));
  expect(found.map(({ inFirstView }) => inFirstView)).toEqual([false]);
});
