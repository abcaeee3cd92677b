import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runCommandLine } from "../../src/entry/cli/run";

/**
 * Makes the pages that a printer would give of the sample table and of what is written for it, to be looked at: marks on the rows, A4 landscape, one
 * page wide, header repeated. LibreOffice lays the pages out; it is no part of the tests.
 */
const root = path.join(__dirname, "..");
const folder = path.join(root, "dist/print-check");
const result = path.join(folder, "result.xlsx");

function available(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
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
  const code = await runCommandLine([
    path.join(root, "assets/sample-rongjiang-2021.xlsx"),
    "--as-of",
    "2021-10-15",
    "--out",
    result,
    "--json",
  ]);
  if (code === 2) return 2;
  const converted = spawnSync(office, ["--headless", "--convert-to", "pdf", "--outdir", folder, result], { encoding: "utf8" });
  const pdf = path.join(folder, "result.pdf");
  if (!existsSync(pdf)) {
    process.stderr.write(`LibreOffice 没有生成页面：${converted.stderr}\n`);
    return 2;
  }
  if (available("pdftoppm")) spawnSync("pdftoppm", ["-r", "80", "-png", pdf, path.join(folder, "page")], { stdio: "inherit" });
  else
    process.stderr.write("没有找到 pdftoppm，只生成了 PDF。需要图片时请安装 poppler（Debian/Ubuntu：apt-get install poppler-utils）。\n");
  process.stderr.write(
    `请查看页面：\n${readdirSync(folder)
      .sort()
      .map((name) => `  ${path.join("dist/print-check", name)}\n`)
      .join("")}`,
  );
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
