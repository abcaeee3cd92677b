import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanStep } from "../../../../src/core/plan/plan-step";
import { applyPlan } from "../../../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../../../src/hosts/xlsx/package/workbook-package";
import { fillSheet, markSheet } from "./own-sheet-plan";
import { partTexts, structureFaults } from "./structure-faults";

// A hand-written workbook that uses what office programs know: charts, images, notes, pivot table, external link, x14 extensions, macros' names.
const original = new Uint8Array(readFileSync(join(__dirname, "../../../fixtures/fidelity-original.xlsx")));

const steps: readonly PlanStep[] = [
  { step: "add-sheet", sheet: "总览" },
  ...fillSheet("总览", "overview"),
  { step: "add-sheet", sheet: "县教育局" },
  ...fillSheet("县教育局", "unit:县教育局"),
  ...markSheet("任务台账", { firstRow: 4, firstColumn: 3, lastRow: 10, lastColumn: 3 }),
  ...markSheet("字典", { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 1 }),
];
const changedParts = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
];

const apply = (file: Uint8Array): Uint8Array => applyPlan(openPackage(file), { steps });
const result = apply(original);
const [before, after] = [partTexts(original), partTexts(result)];
const partBefore = (part: string): string => before.get(part) ?? "";
const partAfter = (part: string): string => after.get(part) ?? "";

describe("a plan on a workbook full of features", () => {
  it("keeps every part, in its order, and appends the new sheets", () => {
    expect([...after.keys()]).toEqual([...before.keys(), "xl/worksheets/sheet5.xml", "xl/worksheets/sheet6.xml"]);
  });

  it("changes only the parts that must change", () => {
    expect(
      [...before]
        .filter(([part, text]) => after.get(part) !== text)
        .map(([part]) => part)
        .sort(),
    ).toEqual([...changedParts].sort());
  });

  it("copies the other parts as they are compressed", () => {
    const [entriesBefore, entriesAfter] = [openPackage(original).entries, openPackage(result).entries];
    const pairs = entriesBefore.filter(({ name }) => !changedParts.includes(name));
    for (const entry of pairs) expect(entriesAfter.find(({ name }) => name === entry.name)?.compressed).toEqual(entry.compressed);
    expect(pairs).toHaveLength(42);
  });

  it("leaves no fault in the structure", () => {
    expect(structureFaults(original)).toEqual([]);
    expect(structureFaults(result)).toEqual([]);
  });

  it("changes a sheet of the office by nothing but its own rules and the priorities of the others", () => {
    const own = /<conditionalFormatting sqref="C4:C10">.*?<\/conditionalFormatting>/;
    const shifted = (priority: string): string => `priority="${Number(priority) + 2}"`;
    const expected = partBefore("xl/worksheets/sheet1.xml").replace(/priority="(\d+)"/g, (_, priority: string) => shifted(priority));
    expect(partAfter("xl/worksheets/sheet1.xml")).toMatch(own);
    expect(partAfter("xl/worksheets/sheet1.xml").replace(own, "")).toBe(expected);
  });

  it("puts its rules first, after the existing elements", () => {
    const formats = [...partAfter("xl/worksheets/sheet1.xml").matchAll(/<conditionalFormatting sqref="([^"]*)">/g)].map(
      (match) => match[1],
    );
    expect(formats).toEqual(["A4:G10", "G4:G10", "D4:D10 E4:E6", "F4:F10", "C4:C10"]);
    expect(partAfter("xl/worksheets/sheet1.xml")).toMatch(
      /sqref="C4:C10"><cfRule type="expression" dxfId="3" priority="1" stopIfTrue="1">/,
    );
  });

  it("only appends to the styles", () => {
    const lists = (text: string): string[] =>
      [...text.matchAll(/<(fonts|fills|borders|cellXfs|dxfs|numFmts) count="\d+">(.*?)<\/\1>/g)].map((match) => match[2] ?? "");
    const [old, now] = [lists(partBefore("xl/styles.xml")), lists(partAfter("xl/styles.xml"))];
    expect(now.map((text, index) => text.startsWith(old[index] ?? "?"))).toEqual([true, true, true, true, true, true]);
    expect(partAfter("xl/styles.xml").split("</dxfs>")[1]).toBe(partBefore("xl/styles.xml").split("</dxfs>")[1]);
  });

  it("only appends to the workbook's sheets and names", () => {
    const withoutNew = partAfter("xl/workbook.xml")
      .replace(/<sheet name="(总览|县教育局)"[^>]*>/g, "")
      .replace(/<definedName [^>]*localSheetId="[45]"[^>]*>[^<]*<\/definedName>/g, "");
    expect(withoutNew).toBe(partBefore("xl/workbook.xml"));
  });

  it("gives the same bytes every time", () => {
    expect(apply(original)).toEqual(result);
  });
});

describe("the same plan again, on its own result", () => {
  const again = applyPlan(openPackage(result), {
    steps: steps.map((step) => (step.step === "add-sheet" ? { step: "clear-sheet", sheet: step.sheet } : step)),
  });

  it("gives the very same file", () => {
    expect([...partTexts(again)]).toEqual([...after]);
    expect(again).toEqual(result);
  });
});

describe("taking everything back", () => {
  const restored = applyPlan(openPackage(result), {
    steps: [
      { step: "remove-own-conditional-formats", sheet: "任务台账" },
      { step: "remove-own-conditional-formats", sheet: "字典" },
      { step: "remove-sheet", sheet: "总览" },
      { step: "remove-sheet", sheet: "县教育局" },
    ],
  });

  it("leaves only the appended styles", () => {
    const texts = partTexts(restored);
    expect([...texts.keys()]).toEqual([...before.keys()]);
    expect([...before].filter(([part, text]) => texts.get(part) !== text).map(([part]) => part)).toEqual(["xl/styles.xml"]);
  });
});
