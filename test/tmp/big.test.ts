import { Zip, ZipDeflate, strToU8 } from "fflate";
import { writeFileSync } from "node:fs";
import { makeParts, stylesWith } from "../hosts/xlsx/make-package";
jest.setTimeout(300000);
const t = (a: string, w: string): string => `<c r="${a}" t="inlineStr"><is><t>${w}</t></is></c>`;
const table = (n: number): string => `<row r="1">${t("A1", "序号")}${t("B1", "工作任务")}${t("C1", "牵头单位")}${t("D1", "完成时限")}</row>` + Array.from({ length: n }, (_, i) => { const r = 2 + i; return `<row r="${r}"><c r="A${r}"><v>${i + 1}</v></c>${t(`B${r}`, `推进第${i + 1}项工作`)}${t(`C${r}`, "县财政局")}${t(`D${r}`, "2021年9月底前")}</row>`; }).join("");
function make(name: string, start: string, piece: (i: number) => string, n: number, end: string): void {
  const chunks: Uint8Array[] = []; const zip = new Zip((e, c) => { if (e) throw e; chunks.push(c); });
  const parts = makeParts({ sheets: [{ name: "表" }], styles: stylesWith(["@"]) });
  for (const [p, b] of Object.entries(parts)) { if (p.endsWith("sheet1.xml")) continue; const f = new ZipDeflate(p); zip.add(f); f.push(b, true); }
  const f = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 6 }); zip.add(f); let pend = start;
  for (let i = 0; i < n; i++) { pend += piece(i); if (pend.length > 1e6) { f.push(strToU8(pend)); pend = ""; } }
  f.push(strToU8(pend + end), true); zip.end(); writeFileSync(`/tmp/hostile/${name}.xlsx`, Buffer.concat(chunks));
}
const open = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${table(30)}`;
it("big", () => {
  make("million-blank", open, (i) => `<row r="${40 + i}" spans="1:8" s="1" customFormat="1" ht="20" customHeight="1">${[..."ABCDEFGH"].map((c) => `<c r="${c}${40 + i}" s="1"/>`).join("")}</row>`, 1_048_500, "</sheetData></worksheet>");
  make("million-blank-1col", open, (i) => `<row r="${40 + i}" s="1" customFormat="1"/>`, 1_048_500, "</sheetData></worksheet>");
  make("bomb-blanks", open, () => " ".repeat(1 << 20), 250, "</sheetData></worksheet>");
  make("bomb-big", open, () => " ".repeat(1 << 20), 300, "</sheetData></worksheet>");
  make("bomb-comments", open, () => "<!---->".repeat(149796), 250, "</sheetData></worksheet>");
  make("bomb-cells", open, (i) => `<row r="${40 + i}">${[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map(() => `<c><v>1</v></c>`).join("")}</row>`, 600_000, "</sheetData></worksheet>");
  make("merges-200k", open, () => "", 0, `</sheetData><mergeCells>${Array.from({ length: 200_000 }, (_, i) => `<mergeCell ref="F${i * 2 + 1}:G${i * 2 + 2}"/>`).join("")}</mergeCells></worksheet>`);
  make("own-cf-100k", open, () => "", 0, `</sheetData>${Array.from({ length: 100_000 }, (_, i) => `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" priority="${i + 1}"><formula>AND(TRUE,N("responsibility-table/1")=0)</formula></cfRule></conditionalFormatting>`).join("")}</worksheet>`);
  make("nested-1m", open, () => "<a>", 1_000_000, "</a>".repeat(1_000_000) + "</sheetData></worksheet>");
});
