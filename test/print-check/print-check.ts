import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runCommandLine } from "../../src/entry/cli/run";
import { makeTable } from "../bench/make-table";
import { registeredOffice } from "./registered-office";

/**
 * Makes the pages that a printer would give, to be looked at: the sample table with marks and summaries; the same with progress registered, two
 * generations, all units on one sheet and reminders; and a table of 1,000 tasks of 100 units. LibreOffice lays the pages out; it is no part of the tests.
 */
const root = path.join(__dirname, "..");
const folder = path.join(root, "dist/print-check");
const sample = path.join(root, "assets/sample-rongjiang-2021.xlsx");
const day = "2021-10-15";

function available(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}

async function writeFiles(): Promise<boolean> {
  const written = await runCommandLine([sample, "--as-of", day, "--out", path.join(folder, "result.xlsx"), "--json"]);
  const registered = await registeredOffice(new Uint8Array(readFileSync(sample)), day);
  writeFileSync(path.join(folder, "registered.xlsx"), registered);
  const large = path.join(folder, "large-table.xlsx");
  writeFileSync(large, makeTable(1000, 100));
  const big = await runCommandLine([large, "--as-of", day, "--out", path.join(folder, "large.xlsx"), "--json"]);
  return written !== 2 && big !== 2;
}

async function main(): Promise<number> {
  const office = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(available);
  if (office === undefined) {
    process.stderr.write(
      "没有找到 LibreOffice，无法排版成页面。请先安装（Debian/Ubuntu：apt-get install libreoffice-calc；其他系统见 libreoffice.org），再运行一次。\n",
    );
    return 2;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!(await writeFiles())) return 2;
  const drawn = available("pdftoppm");
  for (const name of ["result", "registered", "large"]) {
    const workbook = path.join(folder, `${name}.xlsx`);
    const converted = spawnSync(office, ["--headless", "--convert-to", "pdf", "--outdir", folder, workbook], { encoding: "utf8" });
    const pdf = path.join(folder, `${name}.pdf`);
    if (!existsSync(pdf)) {
      process.stderr.write(`LibreOffice 没有生成页面：${converted.stderr}\n`);
      return 2;
    }
    if (drawn) spawnSync("pdftoppm", ["-r", "80", "-png", pdf, path.join(folder, name)], { stdio: "inherit" });
  }
  if (!drawn)
    process.stderr.write("没有找到 pdftoppm，只生成了 PDF。需要图片时请安装 poppler（Debian/Ubuntu：apt-get install poppler-utils）。\n");
  const pages = readdirSync(folder).sort();
  process.stderr.write(`请查看页面：\n${pages.map((name) => `  ${path.join("dist/print-check", name)}\n`).join("")}`);
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
