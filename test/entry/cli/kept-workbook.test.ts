import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { partTexts, structureFaults } from "../../hosts/xlsx/apply/structure-faults";
import { emptyFolder, fixtures, onlyTable, runReview } from "./run-review";

const tableRows = [
  ["2021年重点工作责任分解表"],
  ["序号", "具体任务", "责任单位", "完成时限"],
  ["1", "公开财政预决算。", "县财政局", "2021年6月30日前"],
  ["2", "公开教育信息。", "县教育局、县财政局", "持续推进"],
];

/** The hand-written workbook that uses what office programs know, with a responsibility table on a further sheet. */
function workbookWithTable(): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(path.join(fixtures, "fidelity-original.xlsx"))));
  const edit = (part: string, from: string, to: string): void => {
    const text = strFromU8(parts[part] ?? new Uint8Array());
    expect(text).toContain(from);
    parts[part] = strToU8(text.replace(from, to));
  };
  const cells = tableRows.map((row, index) => {
    const inRow = row.map((text, column) => `<c r="${"ABCD".charAt(column)}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${index + 1}">${inRow.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  parts["xl/worksheets/sheet9.xml"] = strToU8(`<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  edit("[Content_Types].xml", "</Types>", `<Override PartName="/xl/worksheets/sheet9.xml" ContentType="${type}"/></Types>`);
  const kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdTable" Type="${kind}" Target="worksheets/sheet9.xml"/></Relationships>`,
  );
  edit("xl/workbook.xml", "</sheets>", '<sheet name="责任分解表" sheetId="40" r:id="rIdTable"/></sheets>');
  return zipSync(parts);
}

describe("a workbook full of features, reviewed and written", () => {
  const { folder, remove } = emptyFolder();
  afterAll(remove);
  const [input, out] = [path.join(folder, "原表.xlsx"), path.join(folder, "结果.xlsx")];
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;

  beforeAll(() => {
    const bytes = workbookWithTable();
    writeFileSync(input, bytes);
    const ran = runReview([input, "--as-of", "2021-10-15", "--out", out, "--json"]);
    expect(ran.code).toBe(0);
    const table = onlyTable(JSON.parse(ran.stdout) as Parameters<typeof onlyTable>[0]);
    expect([table.sheet, table.tasks.map((task) => task.status)]).toEqual(["责任分解表", ["past-due-unregistered", "ongoing"]]);
    before = partTexts(bytes);
    after = partTexts(new Uint8Array(readFileSync(out)));
  });

  it("keeps every part, all but the ones that must change to the letter", () => {
    const changed = [...before].filter(([part, text]) => after.get(part) !== text).map(([part]) => part);
    expect(changed.sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet9.xml"].sort(),
    );
    expect([...before.keys()].filter((part) => !after.has(part))).toEqual([]);
  });

  it("leaves no dangling relationship, no part without type, and the schema's order", () => {
    expect(structureFaults(new Uint8Array(readFileSync(input)))).toEqual([]);
    expect(structureFaults(new Uint8Array(readFileSync(out)))).toEqual([]);
  });

  it("appends its sheets after all others and keeps the active tab", () => {
    const workbook = after.get("xl/workbook.xml") ?? "";
    expect([...workbook.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "任务台账",
      "字典",
      "_cfg",
      "透视",
      "责任分解表",
      "总览",
      "县财政局",
      "县教育局",
    ]);
    expect(workbook).toContain('activeTab="0"');
  });
});
