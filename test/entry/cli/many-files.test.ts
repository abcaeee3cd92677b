import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { countyFiles } from "./county-files";
import { type ReviewJson, emptyFolder, fixtures, program, runReview } from "./run-review";

const { folder, remove } = emptyFolder();
afterAll(remove);

const day = ["--as-of", "2021-10-15"];
const [rongjiang, congjiang, broken] = ["榕江县 上报.xlsx", "从江县.xlsx", "坏.xlsx"] as const;

beforeAll(async () => {
  const { withProgress, withoutProgress, damaged } = await countyFiles();
  writeFileSync(path.join(folder, rongjiang), withProgress);
  writeFileSync(path.join(folder, congjiang), withoutProgress);
  writeFileSync(path.join(folder, broken), damaged);
});

type Line = ReviewJson & { readonly refusal?: { readonly id: string; readonly message: string }; readonly sameAs?: string };

function lines(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

type Value = string | number;

/** The cells of a sheet as another library reads them, row by row from column A; merged cells hold what the merge shows. */
async function sheetRows(file: string, sheet: string): Promise<Value[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(folder, file));
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return Array.from({ length: found.rowCount }, (_, row) =>
    Array.from({ length: found.columnCount }, (__, column) => {
      const { value } = found.getCell(row + 1, column + 1);
      if (value === null || value === undefined) return "";
      if (typeof value === "number" || typeof value === "string") return value;
      if (typeof value === "object" && "hyperlink" in value) return value.text;
      throw new Error(`not a text or number: ${JSON.stringify(value)}`);
    }),
  );
}

describe("several files on the command line", () => {
  it("give a headline each, refusals and totals, and the worst exit code", () => {
    const ran = runReview([rongjiang, broken, congjiang, ...day], folder);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toMatch(/1\. 榕江县 上报\.xlsx\n   榕江县［工作表「表」］\n   读到 4 项任务、3 家单位和 1 个集合名称/);
    expect(ran.stdout).toMatch(/2\. 坏\.xlsx\n   未计入：无法读取「坏\.xlsx」：文件已损坏/);
    expect(ran.stdout).toMatch(/3\. 从江县\.xlsx\n   从江县［工作表「任务表」］/);
    expect(ran.stdout).toContain("收到 3 个文件，计入 2 个、未计入 1 个；2 张表、2 个县（市、区）、6 项任务，按单位计 7 项次");
    expect(ran.stdout).toContain("按时办结率 50.0%");
    expect(ran.stderr).toBe("有 1 个文件未能读取，原因见上，其余照常处理。\n");
    // 从江县 has a task without a unit, which is an error; 榕江县 has none.
    expect(runReview([rongjiang, congjiang, ...day], folder).code).toBe(1);
    expect(runReview([rongjiang, "--jsonl", ...day], folder).code).toBe(0);
  });

  it("give one JSON object per line, the same as of one file, and nothing else", () => {
    const ran = runReview([rongjiang, broken, congjiang, "--jsonl", ...day], folder);
    const [first, second, third, ...more] = lines(ran.stdout);
    expect([ran.code, more]).toEqual([2, []]);
    expect(first).toEqual(JSON.parse(runReview([rongjiang, "--json", ...day], folder).stdout));
    expect(second).toEqual({
      schema: 1,
      file: broken,
      asOf: "2021-10-15",
      refusal: { id: "damaged", message: expect.stringMatching(/坏\.xlsx.*损坏/) as unknown },
    });
    expect(third?.tables[0]?.summary).toEqual({ tasks: 2, units: 1, pairs: 1, byStatus: { "past-due-unregistered": 1, upcoming: 1 } });
  });

  it("may be Word attachments, each counted as the workbook it becomes", () => {
    copyFileSync(path.join(fixtures, "rongjiang-2021.docx"), path.join(folder, "附件.docx"));
    writeFileSync(path.join(folder, "通知.doc"), "no document");
    const ran = runReview(["附件.docx", congjiang, "通知.doc", "--jsonl", "--combine", "两县.xlsx", ...day], folder);
    const [first, second, third] = lines(ran.stdout);
    expect(first).toEqual(JSON.parse(runReview(["附件.docx", "--json", ...day], folder).stdout));
    expect(first?.tables[0]?.summary).toMatchObject({ tasks: 32, pairs: 56 });
    expect([second?.tables.length, third?.refusal?.id]).toEqual([1, "word-document"]);
    expect(existsSync(path.join(folder, "两县.xlsx"))).toBe(true);
  });

  it("are found in folders, each once, whatever else lies there", () => {
    const inbox = path.join(folder, "收件 箱");
    mkdirSync(path.join(inbox, "甲"), { recursive: true });
    mkdirSync(path.join(inbox, "乙"));
    copyFileSync(path.join(folder, rongjiang), path.join(inbox, "甲/上报.xlsx"));
    copyFileSync(path.join(folder, congjiang), path.join(inbox, "乙/上报.xlsx"));
    copyFileSync(path.join(folder, congjiang), path.join(inbox, "乙/上报 - 副本.xlsx"));
    writeFileSync(path.join(inbox, "~$上报.xlsx"), "lock");
    writeFileSync(path.join(inbox, "通知.pdf"), "pdf");
    writeFileSync(path.join(inbox, "丙.csv"), "序号,任务");
    const args = ["收件 箱", "收件 箱/甲/上报.xlsx", "--jsonl", "--combine", "收件 箱/汇总.xlsx", ...day];
    const ran = runReview(args, folder);
    expect(lines(ran.stdout).map(({ file, refusal, sameAs }) => [file, refusal?.id ?? sameAs ?? "read"])).toEqual([
      ["收件 箱/丙.csv", "not-a-workbook"],
      ["收件 箱/甲/上报.xlsx", "read"],
      ["收件 箱/乙/上报 - 副本.xlsx", "read"],
      ["收件 箱/乙/上报.xlsx", "收件 箱/乙/上报 - 副本.xlsx"],
    ]);
    expect(ran.stderr).toMatch(/重复给出的文件只处理一次：收件 箱\/甲\/上报\.xlsx/);
    expect(ran.stderr).toMatch(/不是表格，没有打开：收件 箱\/通知\.pdf/);
    // What was written there is no input, under its own name or another.
    expect(lines(runReview(args, folder).stdout)).toHaveLength(4);
    copyFileSync(path.join(inbox, "汇总.xlsx"), path.join(inbox, "旧汇总.xlsx"));
    expect(lines(runReview(args, folder).stdout).map(({ refusal }) => refusal?.id)).toContain("own-workbook");
  });

  it("are refused together where the call cannot be carried out, and nothing is written", () => {
    const before = readFileSync(path.join(folder, congjiang));
    for (const [args, says] of [
      [[rongjiang, congjiang, "--combine", congjiang], /原文件不会被覆盖/],
      [[rongjiang, congjiang, "--combine", `./${congjiang}`], /原文件不会被覆盖/],
      [[folder, "--out", "结果.xlsx"], /--out 只用于一个文件/],
      [[broken, "--combine", "无.xlsx"], /没有一个文件可以计入/],
      [[rongjiang, "--combine", "没有的/汇总.xlsx"], /目录不存在/],
    ] as const) {
      const ran = runReview([...args, ...day], folder);
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(says)]);
    }
    expect(readFileSync(path.join(folder, congjiang)).equals(before)).toBe(true);
    expect(existsSync(path.join(folder, "无.xlsx"))).toBe(false);
  });

  it("of one county with mostly the same tasks are counted both, and asked about", async () => {
    const { withProgress } = await countyFiles();
    writeFileSync(path.join(folder, "榕江县旧稿.xlsx"), withProgress);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(folder, "榕江县旧稿.xlsx"));
    const cell = book.getWorksheet("表")?.getCell("F4");
    if (cell) cell.value = "已完成";
    await book.xlsx.writeFile(path.join(folder, "榕江县旧稿.xlsx"));
    const { stdout } = runReview([rongjiang, "榕江县旧稿.xlsx", ...day], folder);
    expect(stdout).toContain("请核对：「榕江县（榕江县 上报）」与「榕江县（榕江县旧稿）」的任务大多相同");
    expect(stdout).toContain("1 个县（市、区）、8 项任务");
  });
});

describe("the workbook over several files", () => {
  const combined = "汇总.xlsx";
  beforeAll(() => {
    const ran = runReview([rongjiang, broken, congjiang, "--combine", combined, ...day], folder);
    expect(ran.stderr).toMatch(/汇总已写入/);
  });

  it("counts each table on a line of its own, and all of them in the last", async () => {
    const rows = await sheetRows(combined, "总览");
    const cells = (first: Value, second: Value): Value[] | undefined =>
      rows.find((row) => row[0] === first && row[1] === second)?.slice(2, 11);
    // 任务数, 已办结, 其中按期, 未到期, 临期, 逾期, 已过时限未登记, 持续推进, 按时办结率
    expect(cells(1, "榕江县")).toEqual([4, 1, 1, 0, 0, 1, 1, 1, 0.5]);
    // 从江县 registers nothing: what is done there is not known.
    expect(cells(2, "从江县")).toEqual([2, "—", "—", 1, 0, 0, 1, 0, "—"]);
    expect(cells("合计（项）", "合计（项）")).toEqual([6, 1, 1, 1, 0, 1, 2, 1, 0.5]);
    const text = rows.flat().join("\n");
    expect(text).toContain("收到 3 个文件，计入 2 个，未计入 1 个（原因列在表后），共 2 张责任分解表，来自 2 个县（市、区）");
    expect(text).toContain("各行任务数之和＝6 项：4＋2＝6");
    expect(text).toContain("另有 1 项任务未写明单位，「明细」共 7＋1＝8 行");
    expect(text).toMatch(/无法读取「坏\.xlsx」：文件已损坏/);
    expect(rows.some((row) => row.includes("制表："))).toBe(true);
  });

  it("lists what lags behind, the longest past first, each with its file and row", async () => {
    const rows = await sheetRows(combined, "总览");
    const listed = rows.filter((row) => /\.xlsx .*第\d+行$/.test(String(row.at(-1)))).map((row) => [row[0], row.at(-1)]);
    expect(listed).toEqual([
      [2, "榕江县 上报.xlsx 第4行"],
      [3, "榕江县 上报.xlsx 第5行"],
      [1, "从江县.xlsx 第3行"],
    ]);
  });

  it("puts units of several counties together only where their names are the same without the county", async () => {
    const rows = await sheetRows(combined, "部门汇总");
    // 任务数 with its roles, 已办结, 其中按期, 未到期, 临期, 逾期, 已过时限未登记, 持续推进, 按时办结率
    expect(rows.find((row) => row[1] === "财政局（2 县）")?.slice(2)).toEqual([3, 3, 0, 0, 1, 1, 0, 0, 0, 2, 0, 1]);
    expect(rows.filter((row) => typeof row[0] === "number")).toHaveLength(1);
    expect(rows.flat().join("\n")).toContain("「各县单位」共 4 行单位，其中 2 行归入 1 个部门，其余 2 行只见于「各县单位」");
  });

  it("can be traced: every number of every sheet is the number of lines of the details that a filter leaves", async () => {
    const details = (await sheetRows(combined, "明细")).slice(3);
    expect(details).toHaveLength(8);
    const statuses = ["未到期", "◇ 临期", "▲ 逾期", "△ 已过时限、未登记", "持续推进"];
    const count = (wanted: (row: Value[]) => boolean): number => details.filter(wanted).length;
    const done = (row: Value[]): boolean => String(row[11]).startsWith("● 已办结");
    const known = (counted: Value | undefined, number: number): Value => (counted === "—" ? "—" : number);
    const overview = (await sheetRows(combined, "总览"))
      .filter((row) => typeof row[0] === "number" && typeof row[2] === "number")
      .slice(0, 2);
    expect(overview.map(([, county]) => county)).toEqual(["榕江县", "从江县"]);
    for (const row of overview) {
      const own = (line: Value[]): boolean => line[0] === row[0] && line[14] === 1;
      const inTime = count((line) => own(line) && line[12] === "按期办结");
      const recorded = count((line) => own(line) && ["按期办结", "逾期办结", "逾期"].includes(String(line[12])));
      expect(row.slice(2, 11)).toEqual([
        count(own),
        known(
          row[3],
          count((line) => own(line) && done(line)),
        ),
        known(row[4], inTime),
        ...statuses.map((status) => count((line) => own(line) && line[11] === status)),
        recorded === 0 ? "—" : inTime / recorded,
      ]);
    }
    const units = (await sheetRows(combined, "各县单位")).slice(3);
    expect(units.map((row) => [row[0], row[2], row[3]])).toEqual([
      [1, "县财政局", "单位"],
      [1, "县教育局", "单位"],
      [1, "从江县财政局", "单位"],
      [1, "县直各部门", "集合"],
      [2, "县财政局", "单位"],
    ]);
    for (const row of units) {
      const own = (line: Value[]): boolean => line[0] === row[0] && line[7] === row[2];
      const roles = ["牵头", "责任", "配合"].map((role) => count((line) => own(line) && line[8] === role));
      expect(row.slice(4, 8)).toEqual([count(own), ...roles]);
      expect(row.slice(10, 15)).toEqual(statuses.map((status) => count((line) => own(line) && line[11] === status)));
    }
    expect(units.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(7);
  });

  it("names for every line the file, the sheet and the row in which the task stands", async () => {
    for (const row of (await sheetRows(combined, "明细")).slice(3)) {
      const source = await sheetRows(String(row[2]), String(row[3]));
      expect(source[Number(row[4]) - 1]?.slice(0, 2)).toEqual([row[5], `${String(row[6])}。`]);
    }
  });

  it("keeps texts texts, has filter buttons, and prints one page wide with its labels on every page", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path.join(folder, combined));
    const details = book.getWorksheet("明细");
    const texts = Array.from({ length: 8 }, (_, line) => details?.getCell(line + 4, 7)).filter(
      (cell) => cell?.text.startsWith("=") === true,
    );
    expect(texts.map((cell) => [cell?.type, cell?.formula])).toEqual([
      [ExcelJS.ValueType.String, undefined],
      [ExcelJS.ValueType.String, undefined],
    ]);
    expect(details?.autoFilter).toBe("A3:O11");
    for (const sheet of book.worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^1:[23]$/);
      expect(sheet.headerFooter.oddFooter).toContain("第 &P 页");
    }
  });
});

test("README's way to run it per file on an engine of one's own gives the same lines", () => {
  const readme = readFileSync(path.join(__dirname, "../../../README.md"), "utf8");
  const script = /```sh\n(find 上报[^`]+)```/.exec(readme)?.[1] ?? "";
  mkdirSync(path.join(folder, "上报"), { recursive: true });
  for (const file of [rongjiang, congjiang, broken]) copyFileSync(path.join(folder, file), path.join(folder, "上报", file));
  copyFileSync(path.join(fixtures, "rongjiang-2021.xlsx"), path.join(folder, "上报/样表.xlsx"));
  const command = script.replace("npm run -s review --", `"${process.execPath}" "${program}"`);
  expect(command).not.toBe(script);
  const ran = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect(ran.status).toBe(0);
  const byFile = (all: readonly Line[]): Line[] => [...all].sort((a, b) => (a.file < b.file ? -1 : 1));
  const joined = lines(readFileSync(path.join(folder, "全省.jsonl"), "utf8"));
  const together = lines(runReview(["上报", "--jsonl", ...day], folder).stdout).filter(({ file }) => file.endsWith(".xlsx"));
  expect(joined).toHaveLength(4);
  expect(byFile(joined)).toEqual(byFile(together));
});
