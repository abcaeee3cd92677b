import { strFromU8, strToU8, unzipSync } from "fflate";
import type { PlanStep } from "../../../../src/core/plan/plan-step";
import { applyPlan } from "../../../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { readZipEntries } from "../../../../src/hosts/xlsx/package/zip-entries";
import { mainNamespace } from "../../../contract/minimal-workbook";
import { makePackage } from "../make-package";
import { markSheet } from "./own-sheet-plan";

const sheet = "台账";
const part = "xl/worksheets/sheet1.xml";
const marks = markSheet(sheet, { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 1 });
/** No column gets another width: but a sheet whose layout changes is changed as a whole. */
const changedAsAWhole: PlanStep = { step: "column-widths", sheet, widths: new Map() };

const apply = (file: Uint8Array, steps: readonly PlanStep[]): Uint8Array => applyPlan(openPackage(file), { steps });
const workbookWith = (content: Uint8Array): Uint8Array => makePackage({ sheets: [{ name: sheet }], parts: { [part]: content } });
const sheetIn = (file: Uint8Array): string => strFromU8(unzipSync(file)[part] ?? new Uint8Array());

const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>县财政局</t></is></c></row>';
const rule =
  '<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>$B2=1</formula></cfRule></conditionalFormatting>';
const worksheet = (inside: string): string => `<worksheet xmlns="${mainNamespace}">${inside}</worksheet>`;
const usual = worksheet(`<cols><col min="1" max="1" width="9"/></cols><sheetData>${row}</sheetData><pageMargins left="1"/>`);

describe("marks on a sheet", () => {
  it.each([
    ["usual", strToU8(usual)],
    ["one that has a rule of its own", strToU8(worksheet(`<sheetData>${row}</sheetData>${rule}`))],
    ["one without rows", strToU8(worksheet("<sheetData/>"))],
    ["one with a byte order mark", strToU8(`\uFEFF${usual}`)],
    ["one in UTF-16", new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${usual}`, "utf16le"))],
    ["one with a comment among its rows", strToU8(worksheet(`<sheetData><!-- </sheetData> -->${row}</sheetData>`))],
    ["one with prefixes", strToU8(usual.replace(/<(\/?)/g, "<$1x:").replace("xmlns=", "xmlns:x="))],
  ])("are written as if all of it had become text: %s", (_, content) => {
    const file = workbookWith(content);
    const written = sheetIn(apply(file, marks));
    expect(written).toContain("responsibility-table/1");
    expect(written).toBe(sheetIn(apply(file, [...marks, changedAsAWhole])));
  });

  it("are written where the whole sheet was changed before, by another sheet's new name", () => {
    const inside = `<sheetData>${row}<row r="2"><c r="A2"><f>旧!A1</f></c></row></sheetData>`;
    const file = makePackage({ sheets: [{ name: sheet }, { name: "旧", rows: "" }], parts: { [part]: strToU8(worksheet(inside)) } });
    const rename: PlanStep = { step: "rename-sheet", sheet: "旧", newName: "新" };
    const [first, then] = [
      [rename, ...marks],
      [...marks, rename],
    ].map((steps) => sheetIn(apply(file, steps)));
    expect(first).toContain("<f>'新'!A1</f>");
    expect(first).toContain("responsibility-table/1");
    expect(then).toBe(first);
  });

  it("that are not there leave the sheet as it is compressed", () => {
    const file = workbookWith(strToU8(usual));
    const entryOf = (zip: Uint8Array): unknown => readZipEntries(zip).find(({ name }) => name === part);
    expect(entryOf(apply(file, marks.slice(0, 1)))).toEqual(entryOf(file));
  });

  it("do not make text of the rows", () => {
    const file = workbookWith(strToU8(worksheet(`<sheetData>${row.repeat(5_000)}</sheetData>`)));
    const decoded = jest.spyOn(TextDecoder.prototype, "decode");
    const longestText = (steps: readonly PlanStep[]): number => {
      decoded.mockClear();
      apply(file, steps);
      return Math.max(...decoded.mock.calls.map(([bytes]) => bytes?.byteLength ?? 0));
    };
    const [around, whole] = [longestText(marks), longestText([...marks, changedAsAWhole])];
    decoded.mockRestore();
    expect(around).toBeLessThan(10_000);
    expect(whole).toBeGreaterThan(5_000 * row.length);
  });
});
