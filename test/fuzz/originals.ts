import { readFileSync } from "node:fs";
import path from "node:path";
import { review } from "../../src/app/review";
import { writeResults } from "../../src/app/write-results";
import { parseIsoDate } from "../../src/core/calendar/calendar-date";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { makePackage } from "../hosts/xlsx/make-package";

/** A workbook from which damaged ones are made. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const files = ["rongjiang-2021.xlsx", "tables/chizhou.xlsx", "tables/jiangmen.xlsx", "fidelity-original.xlsx"];

/** Real tables, a workbook with everything a workbook can hold, a small one of two tables, and one that this add-in has marked and summed up. */
export async function originals(fixtures: string): Promise<readonly Original[]> {
  const read = files.map((name): Original => ({ name, bytes: new Uint8Array(readFileSync(path.join(fixtures, name))) }));
  const [seed] = read;
  if (!seed) throw new Error("no workbook to start from");
  return [
    ...read,
    { name: "two small tables", bytes: smallWorkbook() },
    { name: "marked and summed up", bytes: await processed(seed.bytes) },
  ];
}

/** Everything a reader must look at in few bytes, so that a change hits something that matters. */
function smallWorkbook(): Uint8Array {
  const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const head = (row: number): string =>
    `<row r="${row}">${text(`A${row}`, "序号")}${text(`B${row}`, "工作任务")}${text(`C${row}`, "牵头单位")}${text(`D${row}`, "完成时限")}${text(`E${row}`, "完成情况")}${text(`F${row}`, "完成时间")}</row>`;
  const shared = (address: string, index: number): string => `<c r="${address}" t="s" s="1"><v>${index}</v></c>`;
  const rows = [
    `<row r="1" ht="30" customHeight="1">${text("A1", "某县2021年重点工作责任分解表")}</row>`,
    head(2),
    `<row r="3"><c r="A3"><v>1</v></c>${shared("B3", 0)}${shared("C3", 1)}<c r="D3" s="2"><v>44469</v></c>${text("E3", "已完成80%")}<c r="F3" s="2"/></row>`,
    `<row r="4"><c r="A4"><v>2</v></c>${shared("B4", 2)}${shared("C4", 3)}${text("D4", "6月底前完成并长期坚持")}${text("E4", "√")}<c r="F4" t="d"><v>2021-06-20</v></c></row>`,
    `<row r="5"><c r="A5"><f>A4+1</f><v>3</v></c>${shared("B5", 4)}${text("C5", "县财政局牵头，县教育局、县民政局按职责分工负责")}${text("D5", "每季度末")}</row>`,
    `<row r="6"><c r="A6"><v>5</v></c>${text("B6", "（一）完善制度.")}${text("C6", "县直各部门")}${text("D6", "2021年9月31日前")}<c r="E6" t="e"><v>#N/A</v></c></row>`,
    head(9),
    `<row r="10">${text("A10", "1")}${text("B10", "公开规划,计划")}${text("C10", "县发展改革局；县发改局")}${text("D10", "2021年8月前")}<c r="E10"><v>1</v></c></row>`,
  ].join("");
  return makePackage({
    sheets: [
      {
        name: "任务表",
        rows,
        before: '<sheetPr/><dimension ref="A1:F10"/><cols><col min="1" max="1" width="6" customWidth="1"/></cols>',
        after:
          '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
      },
      {
        name: "单位名录",
        rows: `<row r="1">${text("A1", "单位")}${text("B1", "简称")}${text("C1", "所属集合")}${text("D1", "排序")}</row><row r="2">${text("A2", "县财政局")}${text("B2", "县财政")}${text("C2", "县直各部门")}<c r="D2"><v>1</v></c></row>`,
      },
      { name: "隐藏", rows: `<row r="1">${text("A1", "说明")}</row>`, attributes: 'state="hidden"' },
    ],
    sharedStrings: [
      "<t>编制年度计划</t>",
      "<t>县政府办公室、县财政局</t>",
      "<r><rPr><b/></rPr><t>整治</t></r><r><t>环境</t></r>",
      "<t>各乡镇人民政府</t>",
      "<t>规范台账；</t>",
    ],
    styles:
      '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="仿宋"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs>',
  });
}

async function processed(bytes: Uint8Array): Promise<Uint8Array> {
  let current = bytes;
  const host = await XlsxHost.open({
    load: () => Promise.resolve(current),
    save: (changed) => {
      current = changed;
      return Promise.resolve();
    },
  });
  const date = parseIsoDate("2021-10-15");
  if (date === null) throw new Error("no such day");
  const reviewed = await review(host, { date, registeredUntil: date }, null);
  await writeResults(host, reviewed, { mode: "live", words: sheetWords, now: "2021-10-15T09:00" });
  return host.currentBytes;
}
