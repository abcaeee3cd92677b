import { peerSuites, planCells } from "./cases";
import { chrono } from "./chrono";
import { distinctTexts } from "./distinct-texts";
import { gzipSize } from "./gzip-size";
import { measureSpeed } from "./measure-speed";
import { ours } from "./ours";
import { recognizers } from "./recognizers";
import { score } from "./score";

/**
 * Our reading of deadlines beside two parsers of dates, in one run: on cells of real plans, on the two peers' own suites, in cells per second and in
 * size. Prints Markdown tables. `--mistakes` also lists what ours reads wrong.
 */
const parsers = [ours, recognizers, chrono];
const textCount = 50_000;

function print(line = ""): void {
  process.stdout.write(`${line}\n`);
}

function run(): void {
  const cells = planCells();
  const speeds = measureSpeed(parsers, distinctTexts(cells, textCount));
  print(`| ${cells.length} 个时限单元格 | 读对 | 读错 | 未读出 | 误报日期 | 类别正确 | 每秒单元格数 | gzip |`);
  print("|---|---|---|---|---|---|---|---|");
  for (const [index, parser] of parsers.entries()) {
    const { right, dated, wrong, none, falseDates, undated, kinds, all } = score(parser, cells);
    const size = gzipSize(parser.entry);
    const figures = [`${right}/${dated}`, wrong, none, `${falseDates}/${undated}`, `${kinds}/${all}`];
    print(`| ${parser.name} | ${figures.join(" | ")} | ${Math.round(speeds[index] ?? 0)} | ${(size / 1024).toFixed(1)} KB |`);
  }
  print();
  const suites = peerSuites();
  print(
    `| 同行自己的测试用例 | ${suites.map(({ name, scored, others }) => `${name}：计 ${scored.length} 例，不计 ${others} 例`).join(" | ")} |`,
  );
  print("|---|---|---|");
  for (const parser of parsers) {
    const figures = suites.map(({ scored }) => {
      const { right, wrong, none } = score(parser, scored);
      return `对 ${right}，错 ${wrong}，未读出 ${none}`;
    });
    print(`| ${parser.name} | ${figures.join(" | ")} |`);
  }
  print();
  print(`速度之比（本工具 ÷ recognizers）：${Math.round((speeds[0] ?? 0) / (speeds[1] ?? 1))}`);
  if (process.argv.includes("--mistakes"))
    for (const cases of [cells, ...suites.map(({ scored }) => scored)]) for (const mistake of score(ours, cases).mistakes) print(mistake);
}

run();
