import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanStep } from "../../src/core/plan/plan-step";
import { applyPlan } from "../../src/hosts/xlsx/apply/apply-plan";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
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
});
