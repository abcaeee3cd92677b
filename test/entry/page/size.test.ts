import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.join(__dirname, "../../../dist/page");
/** Who asks for a Word document waits for what writes one; nobody else does. */
const writesWord = (file: string): boolean => readFileSync(path.join(folder, file), "utf8").includes("word/document.xml");
/** Who opens many files waits for what lists and gathers them. */
const gathersFiles = (file: string): boolean => file.startsWith("many-files");
const scripts = readdirSync(folder)
  .filter((file) => file.endsWith(".js") && !writesWord(file) && !gathersFiles(file))
  .map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length }));
const kilobytes = (chosen: typeof scripts): number => chosen.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

test("the page is small enough for a slow line: at most 350 KB compressed, the pane alone 250 KB", () => {
  // What the window loads itself; the rest is the worker's.
  const html = readFileSync(path.join(folder, "index.html"), "utf8");
  const inWindow = scripts.filter(({ file }) => html.includes(file));
  expect(inWindow).toHaveLength(2);
  expect(kilobytes(inWindow)).toBeLessThan(250);
  expect(kilobytes(scripts)).toBeLessThan(350);
});
