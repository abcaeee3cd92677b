import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeTable } from "./make-table";

interface Figure {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const fileCounts = [1, 25, 100] as const;
/** Tasks of a file: 300 on average, no two files alike. */
const [fewestTasks, mostTasks] = [250, 350];

/** One workbook over many files of some 300 tasks each: how time grows with their number, and how much memory they take beside a single one. */
export function reportManyFiles(folder: string, measure: (counted: string) => Figure): void {
  const figures = fileCounts.map((count) => {
    const inbox = path.join(folder, `files-${count}`);
    mkdirSync(inbox);
    for (let file = 0; file < count; file++) {
      const tasks = count === 1 ? 300 : fewestTasks + Math.round((file * (mostTasks - fewestTasks)) / (count - 1));
      writeFileSync(path.join(inbox, `${file}.xlsx`), makeTable(tasks));
    }
    const figure = measure(inbox);
    process.stdout.write(`${count} files × 300 tasks: ${figure.seconds.toFixed(2)} s, peak ${figure.peakMegabytes.toFixed(0)} MB\n`);
    return figure;
  });
  const [one, some, many] = figures;
  if (!one || !some || !many) throw new Error("no figures");
  const growth = (many.seconds - one.seconds) / (some.seconds - one.seconds);
  process.stdout.write(
    `100 ÷ 25 files above a single one ${growth.toFixed(2)} (files: 4.13); peak memory of 100 ÷ one ${(many.peakMegabytes / one.peakMegabytes).toFixed(2)}\n`,
  );
}
