import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { baseline } from "./baseline";
import { makeTable } from "./make-table";
import { reportRuleGrowth } from "./rule-growth";
import { carryOutRun } from "../../src/app/carry-out";
import { makePublic } from "../../src/app/public-copy";
import { summariesRun } from "../../src/app/sheet-runs";
import { review } from "../../src/app/review";
import { parseIsoDate } from "../../src/core/calendar/calendar-date";
import { reportManyFiles } from "./many-files";
import { nodeCompression } from "../../src/entry/cli/node-compression";
import { runCommandLine } from "../../src/entry/cli/run";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";

/**
 * How long and how much memory a review of a big table takes, and one that marks it and writes its summary sheets, beside a baseline that only unzips,
 * tokenises and zips the same file. Each figure comes from a process of its own; what counts are the ratios within one run, not the seconds of this
 * machine. What is written is several times as large as what is read: the baseline on the file that comes out says what of the time is its size.
 */
interface Figure {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const rowCounts = [0, 20_000, 100_000] as const;
const jobs = ["baseline", "review", "review --out"] as const;
/** On a workbook that holds marks and sheets of an earlier run: the same again, and a copy for publication without them. */
const laterJobs = ["review --out", "public copy"] as const;
type Job = (typeof jobs)[number] | (typeof laterJobs)[number] | "combine";

async function measure(job: Job, file: string): Promise<Figure> {
  const start = performance.now();
  if (job === "baseline") baseline(new Uint8Array(readFileSync(file)));
  else if (job === "public copy") await publishCopy(file);
  else if (job === "combine") {
    const code = await runCommandLine([file, "--as-of", "2021-10-15", "--combine", `${file}.combined.xlsx`]);
    if (code === 2) throw new Error(`the files in ${file} were not gathered`);
  } else {
    const out = job === "review --out" ? ["--out", file.replace(/\.xlsx$/, ".out.xlsx")] : [];
    const code = await runCommandLine([file, "--as-of", "2021-10-15", "--json", ...out]);
    if (code === 2) throw new Error(`review of ${file} failed`);
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** As the page does it, but for Node's own compression. */
async function publishCopy(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const host = await XlsxHost.open({ load: () => Promise.resolve(bytes), save: () => Promise.resolve() }, nodeCompression);
  await makePublic(host);
  writeFileSync(file.replace(/\.xlsx$/, ".public.xlsx"), host.currentBytes);
}

function measureApart(job: Job, file: string): Figure {
  const child = spawnSync(process.execPath, [__filename, job, file], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const line = child.stderr.split("\n").findLast((text) => text.startsWith("{")) ?? "";
  if (child.status !== 0 || line === "") throw new Error(`${job}: ${child.stderr}`);
  return JSON.parse(line) as Figure;
}

/** 100 units × 1,000 tasks: planning 总览 and the unit sheets and writing them into the file, beside the baseline on the file that comes out. */
const generated = { tasks: 1000, units: 100 } as const;

async function measureGeneration(): Promise<{ readonly seconds: number; readonly baseline: number; readonly bytes: number }> {
  let bytes = makeTable(generated.tasks, generated.units);
  const host = await XlsxHost.open({
    load: () => Promise.resolve(bytes),
    save: (changed) => {
      bytes = changed;
      return Promise.resolve();
    },
  });
  const date = parseIsoDate("2021-10-15");
  if (date === null) throw new Error("no day");
  const reviewed = await review(host, { date, registeredUntil: date }, null);
  const start = performance.now();
  const options = { words: sheetWords, live: false, generated: null, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
  const { run } = summariesRun(reviewed, { ...options, choices: reviewed.state.choices.summaries });
  await carryOutRun(host, reviewed.state, run, "2021-10-15T09:30", { expect: reviewed.workbook.fingerprints });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, baseline: baseline(bytes).seconds, bytes: bytes.length };
}

function report(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "responsibility-table-bench-"));
  try {
    const figures = new Map<string, Figure>();
    process.stdout.write("job           rows      seconds  peak MB\n");
    for (const rows of rowCounts) {
      const file = path.join(folder, `${rows}.xlsx`);
      writeFileSync(file, makeTable(rows));
      for (const job of jobs) {
        const figure = measureApart(job, file);
        figures.set(`${job} ${rows}`, figure);
        process.stdout.write(
          `${job.padEnd(13)} ${String(rows).padEnd(9)} ${figure.seconds.toFixed(2).padStart(7)} ${figure.peakMegabytes.toFixed(0).padStart(8)}\n`,
        );
      }
    }
    const seconds = (job: Job, rows: number): number => figures.get(`${job} ${rows}`)?.seconds ?? Number.NaN;
    for (const rows of rowCounts) {
      const written = path.join(folder, `${rows}.out.xlsx`);
      const figure = measureApart("baseline", written);
      figures.set(`written ${rows}`, figure);
      const size = `${(statSync(written).size / 1e6).toFixed(1)} MB`;
      process.stdout.write(`baseline on what review --out wrote for ${rows} rows (${size}): ${figure.seconds.toFixed(2)} s\n`);
    }
    for (const job of jobs) {
      const growth = (seconds(job, 100_000) - seconds(job, 0)) / (seconds(job, 20_000) - seconds(job, 0));
      const against = seconds(job, 100_000) / seconds("baseline", 100_000);
      process.stdout.write(`${job}: 100k ÷ 20k above an empty table ${growth.toFixed(2)}; 100k ÷ baseline ${against.toFixed(2)}\n`);
    }
    const [all, read, write] = [seconds("review --out", 100_000), seconds("baseline", 100_000), figures.get("written 100000")?.seconds];
    const peak = figures.get("review --out 100000")?.peakMegabytes ?? Number.NaN;
    process.stdout.write(
      `end to end with marks and summaries, 100k rows: ÷ baseline ${(all / read).toFixed(2)}; ` +
        `÷ baseline on the file written ${(all / (write ?? Number.NaN)).toFixed(2)}; peak ${peak.toFixed(0)} MB\n`,
    );
    for (const rows of rowCounts.slice(1)) {
      for (const job of laterJobs) {
        const figure = measureApart(job, path.join(folder, `${rows}.out.xlsx`));
        process.stdout.write(
          `${job} on what review --out wrote for ${rows} rows: ${figure.seconds.toFixed(2)} s; peak ${figure.peakMegabytes.toFixed(0)} MB\n`,
        );
      }
    }
    reportRuleGrowth();
    reportManyFiles(folder, (counted) => measureApart("combine", counted));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [job, file] = process.argv.slice(2);
if (job === undefined) {
  report();
  void measureGeneration().then(({ seconds, baseline: least, bytes }) => {
    const what = `${generated.units} units × ${generated.tasks} tasks into a file of ${(bytes / 1024).toFixed(0)} KB`;
    process.stdout.write(`${what}: ${seconds.toFixed(2)} s; ÷ baseline on that file ${(seconds / least).toFixed(2)}\n`);
  });
} else if (job === "generate") {
  void measureGeneration().then((figures) => process.stdout.write(`${JSON.stringify(figures)}\n`));
} else if (file !== undefined) {
  void measure(job as Job, file).then(
    (figure) => process.stderr.write(`${JSON.stringify(figure)}\n`),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 1;
    },
  );
}
