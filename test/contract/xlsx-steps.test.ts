import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanStep } from "../../src/core/plan/plan-step";
import { applyPlan } from "../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { minimalWorkbook } from "./minimal-workbook";
import { blankSheet, caseSheet, otherRule, someRule, stepCases, textCell } from "./step-cases";
import { pictureOf } from "./workbook-picture";

const rongjiang = new Uint8Array(readFileSync(join(__dirname, "../fixtures/rongjiang-2021.xlsx")));
const workbooks = [
  ["the table of Rongjiang county", rongjiang, "Sheet1"],
  ["a minimal workbook", minimalWorkbook(), "台账"],
] as const;

const apply = (file: Uint8Array, steps: readonly PlanStep[]): Uint8Array => applyPlan(openPackage(file), { steps });
const added: PlanStep = { step: "add-sheet", sheet: caseSheet };

describe.each(workbooks)("steps on a sheet of the plan, in %s", (_, file) => {
  it.each(Object.entries(stepCases))("%s", async (name, { step, after = [], shows }) => {
    const steps = name === "add-sheet" ? [step] : [added, ...after, step];
    const before = await pictureOf(file);
    const expected = shows === null ? before : { ...before, [caseSheet]: { ...blankSheet, ...shows } };
    expect(await pictureOf(apply(file, steps))).toEqual(expected);
  });
});

describe.each(workbooks)("steps on a sheet of the office, in %s", (_, file, sheet) => {
  const area = { firstRow: 4, firstColumn: 6, lastRow: 35, lastColumn: 6 };

  it("conditional-format puts its rules first", async () => {
    const first = apply(file, [{ step: "conditional-format", sheet, area, rules: [otherRule] }]);
    const second = await pictureOf(apply(first, [{ step: "conditional-format", sheet, area, rules: [someRule] }]));
    expect(second[sheet]?.rules.map(({ formula, priority }) => [priority, formula])).toEqual([
      [1, someRule.formula],
      [2, otherRule.formula],
    ]);
  });

  it("remove-own-conditional-formats restores the picture", async () => {
    const marked = apply(file, [{ step: "conditional-format", sheet, area, rules: [someRule, otherRule] }]);
    const cleared = apply(marked, [{ step: "remove-own-conditional-formats", sheet }]);
    expect(await pictureOf(cleared)).toEqual(await pictureOf(file));
  });

  it("write-cells replaces a text, adds one beside it and one below all rows", async () => {
    const cells = [textCell(1, 1, "改后"), textCell(1, 9, "@新"), textCell(99, 2, "末行")];
    const [before, after] = [await pictureOf(file), await pictureOf(apply(file, [{ step: "write-cells", sheet, cells }]))];
    const old = before[sheet] ?? blankSheet;
    expect(after[sheet]).toEqual({ ...old, cells: { ...old.cells, A1: "改后", I1: "@新", B99: "末行" } });
  });

  it("columns added in the table's own style come and go without a trace", async () => {
    const to = { firstRow: 1, firstColumn: 9, lastRow: 30, lastColumn: 10 };
    const title = { firstRow: 1, firstColumn: 11, lastRow: 1, lastColumn: 12 };
    const list: PlanStep = { step: "data-validation", sheet, area: to, list: ["已完成"], prompt: "" };
    const changed = apply(file, [
      { step: "copy-format", sheet, from: { ...to, firstColumn: 1, lastColumn: 1 }, to, numberFormat: "@" },
      { step: "write-cells", sheet, cells: [textCell(1, 9, "完成情况")] },
      {
        step: "column-widths",
        sheet,
        widths: new Map([
          [9, 60],
          [10, 60],
        ]),
      },
      { step: "merge", sheet, area: title },
      list,
    ]);
    const [before, after] = [(await pictureOf(file))[sheet] ?? blankSheet, (await pictureOf(changed))[sheet] ?? blankSheet];
    expect(after.cells).toEqual({ ...before.cells, I1: "完成情况" });
    expect([...after.merges].sort()).toEqual([...before.merges, "K1:L1"].sort());
    expect(after.columnWidths).toEqual({ ...before.columnWidths, I: 60, J: 60 });
    expect(after.validations).toContainEqual({ area: "I1:J30", list: '"已完成"', prompt: "", othersAllowed: true });
    const styleOfA = before.styles.A2;
    if (styleOfA) expect(after.styles.J2).toEqual({ ...styleOfA, numberFormat: "@" });
    const back = apply(changed, [
      { step: "unmerge", sheet, area: title },
      { step: "remove-data-validation", sheet, area: to },
      {
        step: "column-widths",
        sheet,
        widths: new Map([
          [9, null],
          [10, null],
        ]),
      },
      { step: "clear-cells", sheet, area: to },
    ]);
    expect(await pictureOf(back)).toEqual(await pictureOf(file));
  });

  it("rename-sheet gives a sheet another name, and links, formulas and names follow", async () => {
    const target = { sheet, position: { row: 1, column: 1 } };
    const linked: PlanStep = { step: "link", sheet: caseSheet, position: { row: 1, column: 1 }, target, tip: "看原表" };
    const first = apply(file, [added, { step: "write-cells", sheet: caseSheet, cells: [textCell(1, 1, "原表")] }, linked]);
    const before = await pictureOf(first);
    const after = await pictureOf(apply(first, [{ step: "rename-sheet", sheet, newName: "原'表" }]));
    expect(Object.keys(after)).toEqual(Object.keys(before).map((name) => (name === sheet ? "原'表" : name)));
    expect(after["原'表"]?.cells).toEqual(before[sheet]?.cells);
    expect(JSON.stringify(before[caseSheet]?.links)).toContain(`'${sheet}'!A1`);
    expect(after[caseSheet]?.links).toEqual(JSON.parse(JSON.stringify(before[caseSheet]?.links).replaceAll(`'${sheet}'!`, "'原''表'!")));
  });

  it("save-state keeps a text in place of an earlier one, and removes it without a trace", () => {
    const text = `{"a":"<&>\u0001_x0041_ 责任\r\n"}`;
    const first = apply(file, [{ step: "save-state", text: "旧" }]);
    const second = apply(first, [{ step: "save-state", text }]);
    expect(readWorkbook(openPackage(second), { sheets: [] }).state).toBe(text);
    expect(openPackage(second).partNames).toEqual(openPackage(first).partNames);
    const removed = openPackage(apply(second, [{ step: "save-state", text: null }]));
    expect(readWorkbook(removed, { sheets: [] }).state).toBeNull();
    const original = openPackage(file);
    expect(removed.partNames).toEqual(original.partNames);
    for (const part of original.partNames) expect([part, removed.text(part)]).toEqual([part, original.text(part)]);
  });

  it("marks are read back as they were written", async () => {
    const marked = apply(file, [{ step: "conditional-format", sheet, area, rules: [someRule, otherRule] }]);
    const host = await XlsxHost.open({ load: () => Promise.resolve(marked), save: () => Promise.resolve() });
    expect(await host.readOwnMarks(sheet)).toEqual([{ area, rules: [someRule, otherRule] }]);
  });
});
