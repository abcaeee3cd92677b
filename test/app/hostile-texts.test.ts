import ExcelJS from "exceljs";
import { review } from "../../src/app/review";
import { writeResults } from "../../src/app/write-results";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { jsonReport } from "../../src/entry/cli/json-report";
import { wordMessage } from "../../src/i18n/zh-CN";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { escapeCellText } from "../../src/hosts/xlsx/apply/markup/escaping";
import { day } from "../core/table-builder";
import { makePackage } from "../hosts/xlsx/make-package";
import { tracesIn } from "../fuzz/traces";
import { makePublic } from "../../src/app/public-copy";

jest.setTimeout(60_000);

/** What a cell may hold and a careless program takes for something else. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ["a formula", "=1+1"],
  ["a formula that starts a program", "=cmd|' /C calc'!A0"],
  ["a plus", "+86-855-1234567"],
  ["a minus", "-1"],
  ["an at sign", "@SUM(A1:A9)"],
  ["an apostrophe", "'2021"],
  ["a link formula", '=HYPERLINK("http://example.invalid/","点这里")'],
  ["markup", "<img src=x onerror=alert(1)><script>alert(2)</script>"],
  ["an entity", "&lt;b&gt; &amp; &#x4E00;"],
  ["the end of a CDATA section", "]]><x/>"],
  ["quotes", `"双引号"与'单引号'`],
  ["quotes that close a formula", `")+1=0,TRUE,N("`],
  ["an escape of the format", "_x0041__x005F_x0000_"],
  ["a control character", "公\u0007开\u0000"],
  ["a carriage return", "甲\r乙\r\n丙"],
  ["bidirectional characters", "\u202E办公室县\u202C\u200F"],
  ["invisible characters", "\u200B\uFEFF公\u2060开\u00AD"],
  ["a lone high surrogate", "公\uD842开"],
  ["a lone low surrogate", "公\uDFB7开"],
  ["characters outside the first plane", "\u{20BB7}\u{2F81A}镇"],
  ["no character at all", "\uFFFF\uFFFE"],
  ["line separators", "甲\u2028乙\u2029丙\u0085丁"],
  ["a pattern", "(.*)+$&\\1[^"],
  ["a replacement", "$1$&$`$'$$"],
  ["a name of every object", "__proto__"],
  ["another name of every object", "constructor"],
  ["10,000 line breaks", `甲${"\n".repeat(10_000)}乙`],
  ["32,767 characters", "县".repeat(32_767)],
  ["32,767 separators", "、".repeat(32_767)],
  ["32,767 brackets", "（".repeat(32_767)],
  ["32,767 digits", "1".repeat(32_767)],
  ["as many dates as fit", "2021年9月30日前，".repeat(2_730)],
];

const columns = { A: "序号", B: "类别", C: "工作任务", D: "牵头单位", E: "配合单位", F: "完成时限", G: "完成情况", H: "备注" };
const letters = Object.keys(columns);

function cell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

/** A table with one plain task, and one more for each hostile text, which stands in its cell of `column`. */
function workbookWith(column: string): Uint8Array {
  const plain: Readonly<Record<string, string>> = {
    B: "公开",
    C: "公开年度规划",
    D: "县财政局",
    E: "县教育局",
    F: "2021年9月底前",
    G: "未完成",
  };
  const row = (number: number, words: Readonly<Record<string, string>>): string => {
    const cells = letters.slice(1).map((letter) => cell(`${letter}${number}`, words[letter] ?? ""));
    return `<row r="${number}"><c r="A${number}"><v>${number - 2}</v></c>${cells.join("")}</row>`;
  };
  const header = Object.entries(columns).map(([letter, label]) => cell(`${letter}2`, label));
  const rows = hostile.map(([, text], index) => row(index + 4, { ...plain, C: `整治第${index + 1}类环境问题`, [column]: text }));
  const head = `<row r="1">${cell("A1", "某县2021年工作责任分解表")}</row><row r="2">${header.join("")}</row>`;
  return makePackage({ sheets: [{ name: "表", rows: head + row(3, plain) + rows.join("") }] });
}

async function written(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly json: string }> {
  let current = bytes;
  const host = await XlsxHost.open({
    load: () => Promise.resolve(current),
    save: (changed) => {
      current = changed;
      return Promise.resolve();
    },
  });
  const today = day("2021-10-15");
  const reviewed = await review(host, { date: today, registeredUntil: today }, null);
  const json = [...jsonReport("表.xlsx", reviewed, wordMessage)].join("");
  const { outcome } = await writeResults(host, reviewed, { mode: "live", words: sheetWords, now: "2021-10-15T09:30" });
  expect(outcome.id).toBe("applied");
  const copy = await XlsxHost.open({ load: () => Promise.resolve(current), save: (saved) => Promise.resolve(void (copied = saved)) });
  let copied = current;
  await makePublic(copy);
  expect(tracesIn(copied)).toEqual([]);
  return { bytes: current, json };
}

function textsOf(sheets: readonly SheetSnapshot[]): string[] {
  return sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.map((each) => each?.text ?? "") ?? []));
}

/** Another library reads names of sheets as keys of plain objects, and would be broken by a unit of the name `__proto__`. */
const readableByOthers = (column: string): boolean => !["D", "E"].includes(column);

describe.each(letters.slice(1))("cells of column %s that hold formulas, markup, odd characters and too much", (column) => {
  it("are read, said, marked, summed up, saved and opened again as those very texts", async () => {
    const given = workbookWith(column);
    const source = textsOf(readWorkbook(openPackage(given), { sheets: "all" }).sheets);
    for (const [, text] of hostile) expect(source).toContain(text);
    const { bytes, json } = await written(given);
    JSON.parse(json);
    const after = readWorkbook(openPackage(bytes), { sheets: "all" });
    expect(textsOf(after.sheets)).toEqual(source);
    for (const { name, rows } of after.ownSheets) {
      const kinds = new Set(rows.flatMap((row) => row?.map((each) => (each?.formula === true ? "formula" : each?.kind)) ?? []));
      for (const kind of kinds) expect([name, kind]).toEqual([name, expect.stringMatching(/^(?:text|number)$/)]);
    }
    if (!readableByOthers(column)) return;
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    expect(other.worksheets.map(({ name }) => name)).toEqual(after.entries.map(({ name }) => name));
    const types = new Set<ExcelJS.ValueType>();
    for (const sheet of other.worksheets) sheet.eachRow((row) => row.eachCell((each) => types.add(each.type)));
    expect([...types].filter((type) => type === ExcelJS.ValueType.Formula || type === ExcelJS.ValueType.Error)).toEqual([]);
  });
});

describe("a sheet name, a title and a unit that is named like one of our own sheets", () => {
  it.each([
    ["总览", "县财政局"],
    ["县财政局", "总览"],
    ["单位名录（1）", "单位名录"],
    ["History", "history"],
    ["Sheet'1", "'Sheet'1'"],
    ["局".repeat(31), "局".repeat(40)],
    ["ＡＢＣ", "abc"],
    ["表", "[局]:*?/\\局"],
    ["表", "__proto__"],
  ])("the table on %s, with the unit %s", async (name, unit) => {
    const row = (number: number, words: readonly string[]): string =>
      `<row r="${number}">${words.map((text, index) => cell(`${letters[index] ?? ""}${number}`, text)).join("")}</row>`;
    const rows = [
      row(1, [`${unit}2021年责任分解表`]),
      row(2, ["序号", "工作任务", "责任单位", "完成时限"]),
      row(3, ["1", "公开年度规划", unit, "2021年9月底前"]),
      row(4, ["2", "整治环境", `${unit}甲、${unit}乙、${unit.toUpperCase()}`, "持续推进"]),
    ];
    const { bytes } = await written(makePackage({ sheets: [{ name, rows: rows.join("") }] }));
    const { entries } = readWorkbook(openPackage(bytes), { sheets: [] });
    expect(entries[0]).toMatchObject({ name, ownKey: null });
    const names = entries.map((entry) => entry.name.normalize("NFKC").toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const entry of entries.slice(1)) {
      expect(entry.name).toMatch(/^[^[\]:*?/\\'［］：＊？／＼](?:[^[\]:*?/\\［］：＊？／＼]{0,29}[^[\]:*?/\\'［］：＊？／＼])?$/u);
      expect(entry.name.toLowerCase()).not.toBe("history");
    }
  });
});
