import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import files from "node:fs/promises";
import path from "node:path";
import { runCommandLine } from "../../../src/entry/cli/run";
import { openFile } from "../../excel-host/file/open-file";
import { saveFile } from "../../excel-host/file/save-file";
import { type Edit, renamed, rowsDeleted, rowsInserted, sorted, together, typed } from "../../contract/people";
import { planSheet, smallPlan } from "../../contract/shared-workbook";
import { emptyFolder } from "./run-review";

const { folder, remove } = emptyFolder();
afterAll(remove);
afterEach(() => jest.restoreAllMocks());
let places = 0;

/** A run during which somebody saves the file anew, right after it was read. What is printed on stderr is caught. */
async function runWhile(
  edit: Edit,
): Promise<{ readonly code: number; readonly said: string; readonly left: readonly string[]; readonly kept: boolean }> {
  const at = path.join(folder, String(++places));
  mkdirSync(at);
  const input = path.join(at, "表.xlsx");
  // As another program saves it, so that only the edit differs.
  writeFileSync(input, saveFile(openFile(smallPlan())));
  const original = files.readFile;
  const saved: Uint8Array[] = [];
  jest.spyOn(files, "readFile").mockImplementation(async (...given) => {
    const bytes = await original(...given);
    if (given[0] !== input || saved.length > 0) return bytes;
    const workbook = openFile(new Uint8Array(bytes as Buffer));
    edit(workbook);
    saved.push(saveFile(workbook));
    writeFileSync(input, saved[0] ?? "");
    return bytes;
  });
  let said = "";
  jest.spyOn(process.stdout, "write").mockImplementation((_text, ...rest) => {
    for (const each of rest) if (typeof each === "function") each();
    return true;
  });
  jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
  const code = await runCommandLine([input, "--as-of", "2021-10-15", "--out", path.join(at, "结果.xlsx")]);
  return { code, said, left: readdirSync(at), kept: readFileSync(input).equals(Buffer.from(saved[0] ?? [])) };
}

describe("a file that is saved by somebody else between reading and writing", () => {
  it.each<[string, Edit, string]>([
    ["a cell typed", typed(planSheet, 5, 4, "2021年10月底前"), "「任务表」：单元格 D5"],
    ["a row inserted", rowsInserted(planSheet, 8), "「任务表」：第 8 行前插入了 1 行"],
    [
      "two rows deleted, and a cell typed",
      together(rowsDeleted(planSheet, 5, 2), typed(planSheet, 5, 3, "县民政局")),
      "「任务表」：自原第 5 行起删除了 2 行；单元格 C5",
    ],
    ["rows sorted", sorted(planSheet, 4, 9, 4, 1), "「任务表」：第 4—9 行换了次序（如排序）"],
    ["a task added at the end", typed(planSheet, 10, 2, "报送信息。"), "「任务表」：末尾增加了 1 行（自第 10 行起）"],
    ["the sheet renamed", renamed(planSheet, "责任表"), "「任务表」已改名为「责任表」。"],
  ])("%s: nothing is written, and the change is named", async (_, edit, expected) => {
    const { code, said, left, kept } = await runWhile(edit);
    expect([code, left, kept]).toEqual([2, ["表.xlsx"], true]);
    expect(said.trim().split("\n")).toEqual(["读取之后文件被改动，没有写出任何内容。请重新运行。改动之处：", expected]);
  });

  it("says so where only something beside the table was saved", async () => {
    const { code, said, left } = await runWhile(typed("说明", 3, 1, "另附"));
    expect([code, said.trim(), left]).toEqual([
      2,
      "读取之后文件又被保存过（责任表的内容没有变），没有写出任何内容。请重新运行。",
      ["表.xlsx"],
    ]);
  });
});
