import { listedSteps } from "../../../src/core/plan/plan-in-parts";
import { planSummaries } from "../../../src/core/plan/plan-summaries";
import type { PlanStep } from "../../../src/core/plan/plan-step";
import { defaultChoices } from "../../../src/core/state/choices";
import { summarise } from "../../../src/core/summary/summarise";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { type BuiltTask, tableOf } from "../table-builder";
import { workbookOf } from "./workbook-after";

const when = asOf("2021-10-15");

/** The steps of 总览 for so many units with one task each, which is still to come. */
function overviewOf(units: number): readonly PlanStep[] {
  const tasks = Array.from({ length: units }, (_, index): BuiltTask => ({
    number: index + 1,
    text: `推进第${index + 1}项工作。`,
    deadline: "2021年底前",
    due: "2021-12-31",
    units: { [`县第${index + 1}中心`]: "lead" },
  }));
  const table = tableOf(tasks, { title: "2021年重点工作责任分解表" });
  const choices = { ...defaultChoices.summaries, unitSheets: false };
  const options = {
    words: sheetWords,
    generated: null,
    changedSheets: "keep-as-old",
    bringBackDeleted: false,
    live: true,
    choices,
  } as const;
  return listedSteps(planSummaries(summarise([judged(table, when)], when), workbookOf([table.sheet]), options).steps);
}

function pageStarts(steps: readonly PlanStep[]): readonly number[] {
  return steps.flatMap((step) => (step.step === "page-breaks" ? step.rows : []));
}

describe("总览 of a small table", () => {
  it.each([1, 2])("is one page with its chart and the lines to sign (%i units)", (units) => {
    expect(pageStarts(overviewOf(units))).toEqual([]);
  });

  it("never has the lines to sign alone on a page", () => {
    for (let units = 1; units <= 60; units++) {
      const steps = overviewOf(units);
      const last = steps.flatMap((step) => (step.step === "page-setup" ? [step.printArea.lastRow] : []))[0];
      expect([units, pageStarts(steps).includes(last ?? 0)]).toEqual([units, false]);
    }
  });
});
