import { zipSync, strToU8 } from "fflate";
import { makeParts, makePackage, stylesWith } from "../hosts/xlsx/make-package";
import { writeFileSync, mkdirSync } from "node:fs";
const survive = async (b: Uint8Array): Promise<string> => { mkdirSync("/tmp/hostile", { recursive: true }); writeFileSync(`/tmp/hostile/${key}.xlsx`, b); return "made"; };
let key = "";

jest.setTimeout(600_000);
const t = (a: string, w: string): string => `<c r="${a}" t="inlineStr"><is><t>${w}</t></is></c>`;
const table = (n: number, from = 1): string =>
  `<row r="${from}">${t(`A${from}`, "序号")}${t(`B${from}`, "工作任务")}${t(`C${from}`, "牵头单位")}${t(`D${from}`, "完成时限")}</row>` +
  Array.from({ length: n }, (_, i) => { const r = from + 1 + i; return `<row r="${r}"><c r="A${r}"><v>${i + 1}</v></c>${t(`B${r}`, `推进第${i + 1}项工作`)}${t(`C${r}`, "县财政局")}${t(`D${r}`, "2021年9月底前")}</row>`; }).join("");
const one = (rows: string, rest: { before?: string; after?: string } = {}, more: object = {}): Uint8Array => makePackage({ sheets: [{ name: "表", rows, ...rest }], ...more });
const nest = (n: number): string => "<a>".repeat(n) + "</a>".repeat(n);
const many = (n: number, f: (i: number) => string): string => Array.from({ length: n }, (_, i) => f(i)).join("");

const cases: Record<string, (n: number) => Uint8Array> = {
  "stray cell": () => one(table(30) + `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, { before: '<dimension ref="A1:XFD1048576"/>' }),
  "stray cells in a million rows": (n) => one(table(30) + many(n, (i) => `<row r="${100 + i}"><c r="XFD${100 + i}"><v>1</v></c></row>`)),
  "blank formatted rows": (n) => one(table(30) + many(n, (i) => `<row r="${40 + i}" s="1" customFormat="1">${many(6, (c) => `<c r="${"ABCDEF"[c]}${40 + i}" s="1"/>`)}</row>`), {}, { styles: stylesWith(["@"]) }),
  merges: (n) => one(table(30), { after: `<mergeCells>${many(n, (i) => `<mergeCell ref="F${i * 2 + 1}:G${i * 2 + 2}"/>`)}</mergeCells>` }),
  "merges in the table": (n) => one(table(n * 2), { after: `<mergeCells>${many(n, (i) => `<mergeCell ref="C${i * 2 + 2}:C${i * 2 + 3}"/>`)}</mergeCells>` }),
  "overlapping merges": (n) => one(table(30), { after: `<mergeCells>${many(n, (i) => `<mergeCell ref="A1:${"ABCD"[i % 4]}${(i % 1000) + 2}"/>`)}</mergeCells>` }),
  "overlapping merges in a big table": (n) => one(table(n), { after: `<mergeCells>${many(n, (i) => `<mergeCell ref="A${i + 2}:A${n + 1}"/>`)}</mergeCells>` }),
  "nested in sheet": (n) => one(table(30) + `<row r="99">${nest(n)}</row>`),
  "nested in sheet ext": (n) => one(table(30), { after: `<extLst>${nest(n)}</extLst>` }),
  "nested in styles": (n) => one(table(30), {}, { styles: `${stylesWith(["@"])}<extLst>${nest(n)}</extLst>` }),
  "nested in workbook": (n) => one(table(30), {}, { workbookAfter: `<extLst>${nest(n)}</extLst>` }),
  "many attributes": (n) => one(table(30) + `<row r="99" ${many(n, (i) => ` a${i}="1"`)}/>`),
  "many attributes in workbook": (n) => one(table(30), {}, { workbookAfter: `<x ${many(n, (i) => ` a${i}="1"`)}/>` }),
  "shared strings": (n) => one(table(30), {}, { sharedStrings: Array.from({ length: n }, (_, i) => `<t>${i}</t>`) }),
  "one long shared string": (n) => one(table(30) + `<row r="50"><c r="B50" t="s"><v>0</v></c></row>`, {}, { sharedStrings: [`<t>${"甲".repeat(n)}</t>`] }),
  "a long text": (n) => one(table(30) + `<row r="32"><c r="A32"><v>31</v></c><c r="B32" t="s"><v>0</v></c><c r="C32" t="s"><v>0</v></c><c r="D32" t="s"><v>0</v></c></row>`, {}, { sharedStrings: [`<t>${"甲，".repeat(n / 2)}</t>`] }),
  "many runs": (n) => one(table(30) + `<row r="32"><c r="B32" t="s"><v>0</v></c></row>`, {}, { sharedStrings: [many(n, (i) => `<r><rPr><sz val="${i % 7}"/></rPr><t>甲</t></r>`)] }),
  sheets: (n) => makePackage({ sheets: [{ name: "表", rows: table(30) }, ...Array.from({ length: n }, (_, i) => ({ name: `页${i}`, rows: "" }))] }),
  "tables on sheets": (n) => makePackage({ sheets: Array.from({ length: n }, (_, i) => ({ name: `页${i}`, rows: table(3) })) }),
  "conditional formats": (n) => one(table(30), { after: many(n, (i) => `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" priority="${i + 1}"><formula>TRUE</formula></cfRule></conditionalFormatting>`) }),
  "own conditional formats": (n) => one(table(30), { after: many(n, (i) => `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" priority="${i + 1}"><formula>AND(TRUE,N("responsibility-table/1")=0)</formula></cfRule></conditionalFormatting>`) }),
  "defined names": (n) => one(table(30), {}, { workbookAfter: `<definedNames>${many(n, (i) => `<definedName name="n${i}">表!$A$1</definedName>`)}</definedNames>` }),
  hyperlinks: (n) => one(table(30), { after: `<hyperlinks>${many(n, (i) => `<hyperlink ref="A${i + 1}" location="表!A1"/>`)}</hyperlinks>` }),
  columns: (n) => one(table(30), { before: `<cols>${many(Math.min(n, 16384), () => `<col min="1" max="16384" hidden="1"/>`)}</cols>` }),
  "array formulas": (n) => one(table(30) + many(n, (i) => `<row r="${100 + i}"><c r="A${100 + i}"><f t="array" ref="A${100 + i}:${n > 900 ? "Z" : "XFD"}1048576">1</f><v>1</v></c></row>`)),
  "number formats": (n) => one(table(30) + `<row r="50"><c r="A50" s="1"><v>1</v></c></row>`, {}, { styles: stylesWith(["0#?,".repeat(n / 4)]) }),
  "number format sections": (n) => one(table(30) + `<row r="50"><c r="A50" s="1"><v>44444.5</v></c></row>`, {}, { styles: stylesWith(["yyyy[h]0.0".repeat(n / 10)]) }),
  "cell formats": (n) => one(table(30), {}, { styles: stylesWith(Array.from({ length: n }, (_, i) => `0.${i}`)) }),
  entries: (n) => zipSync({ ...makeParts({ sheets: [{ name: "表", rows: table(30) }] }), ...Object.fromEntries(Array.from({ length: Math.min(n, 60000) }, (_, i) => [`x/${i}.bin`, new Uint8Array()])) }, { level: 0 }),
  "content types": (n) => { const p = makeParts({ sheets: [{ name: "表", rows: table(30) }] }); const c = new TextDecoder().decode(p["[Content_Types].xml"]); return zipSync({ ...p, "[Content_Types].xml": strToU8(c.replace("</Types>", many(n, (i) => `<Override PartName="/x/${i}" ContentType="a"/>`) + "</Types>")) }); },
  relationships: (n) => { const p = makeParts({ sheets: [{ name: "表", rows: table(30) }] }); const c = new TextDecoder().decode(p["xl/_rels/workbook.xml.rels"]); return zipSync({ ...p, "xl/_rels/workbook.xml.rels": strToU8(c.replace("</Relationships>", many(n, (i) => `<Relationship Id="q${i}" Type="a/b" Target="x${i}.xml"/>`) + "</Relationships>")) }); },
  "distinct deadlines": (n) => one(`<row r="1">${t("A1", "序号")}${t("B1", "工作任务")}${t("C1", "牵头单位")}${t("D1", "完成时限")}</row>` + many(n, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i + 1}</v></c>${t(`B${i + 2}`, `任务${i}`)}${t(`C${i + 2}`, `县${i}局`)}${t(`D${i + 2}`, `2021年9月${(i % 30) + 1}日前（第${i}批）`)}</row>`)),
  "same tasks": (n) => one(`<row r="1">${t("A1", "序号")}${t("B1", "工作任务")}${t("C1", "牵头单位")}${t("D1", "完成时限")}</row>` + many(n, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>1</v></c>${t(`B${i + 2}`, `推进工作`)}${t(`C${i + 2}`, `县财政局`)}${t(`D${i + 2}`, `2021年9月31日前`)}</row>`)),
};
const only = process.env.ONLY;
const sizes: Record<string, number[]> = {};
const peak = (): number => Math.round(process.memoryUsage().rss / 1e6);
for (const [name, make] of Object.entries(cases)) {
  if (only && !name.includes(only)) continue;
  it(name, async () => {
    for (const n of sizes[name] ?? [1000, 8000]) {
      const bytes = make(n);
      key = `${name.replaceAll(" ", "-")}-${n}`; const start = performance.now();
      let end = "";
      try { end = await survive(bytes); } catch (e) { end = `BROKEN ${(e as Error).stack?.split("\n").slice(0, 3).join(" ")}`; }
      process.stderr.write(`${name} ${n}: ${Math.round(performance.now() - start)} ms, ${peak()} MB ${end}\n`);
      if (n === 1 || name === "stray cell") break;
    }
  });
}
