import { type Zippable, strToU8, zipSync } from "fflate";
import type { LongList } from "../../core/plan/long-list";
import type { PlanStep } from "../../core/plan/plan-step";
import { applyPlan } from "./apply/apply-plan";
import { fillLongLists } from "./apply/long-lists";
import { openPackage } from "./package/workbook-package";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageFolder = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** 1980-01-01, the first day a zip knows: the same sheets give the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** A workbook without a sheet: only the start of one, no program would open it. Column widths are counted in digits of its font. */
const parts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${packageFolder}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packageFolder}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageFolder}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
};

/** The bytes of a new workbook that the steps fill. They must add at least one sheet. @param lists rows too many to be steps */
export function writeNewWorkbook(steps: readonly PlanStep[], lists: readonly LongList[] = []): Uint8Array {
  if (!steps.some(({ step }) => step === "add-sheet")) throw new Error("A workbook needs at least one sheet.");
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(declaration + text), { mtime: fixedTime }];
  const bytes = applyPlan(openPackage(zipSync(files)), { steps });
  return lists.length > 0 ? fillLongLists(openPackage(bytes), lists) : bytes;
}
