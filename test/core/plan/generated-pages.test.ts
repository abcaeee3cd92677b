import { listedSteps } from "../../../src/core/plan/plan-in-parts";
import { planSummaries } from "../../../src/core/plan/plan-summaries";
import { planReminders } from "../../../src/core/plan/reminders/plan-reminders";
import type { PlanStep } from "../../../src/core/plan/plan-step";
import { defaultChoices } from "../../../src/core/state/choices";
import { summarise } from "../../../src/core/summary/summarise";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { type BuiltTask, tableOf } from "../table-builder";
import { textsOf, workbookAfter, workbookOf } from "./workbook-after";

const when = asOf("2021-10-15");
const months = ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"];
/** 60 units and 300 tasks of very different lengths, every third of two units. */
const many: readonly BuiltTask[] = Array.from({ length: 300 }, (_, index) => {
  const due = months[index % months.length] ?? "";
  const first = `县第${1 + (index % 60)}中心`;
  const second = `县第${1 + ((index * 7) % 60)}中心`;
  return {
    number: index + 1,
    text: `推进第${index + 1}项工作，${"明确责任分工和时间节点".repeat(1 + (index % 13))}`,
    deadline: `${due.slice(0, 4)}年${Number(due.slice(5, 7))}月底前`,
    due,
    progress: index % 2 === 0 ? "正在推进" : "",
    units: index % 3 === 0 ? { [first]: "lead", [second]: "support" } : { [first]: "responsible" },
  };
});
const table = tableOf(many, { title: "2021年重点工作责任分解表", progress: true });
const workbook = workbookOf([table.sheet]);
const model = summarise([judged(table, when)], when);
const common = { words: sheetWords, generated: null, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
const summaries = planSummaries(model, workbook, {
  ...common,
  live: false,
  choices: { ...defaultChoices.summaries, combined: true },
}).steps;
const details = { replyBy: null, issuedOn: null, replyTo: "", contact: "", telephone: "", issuer: "" };
const reminders = planReminders(model, workbook, { ...common, details, chosen: new Set(table.tasks) }).steps;
const steps = listedSteps([...summaries, ...reminders]);
const sheets = [...new Set(steps.flatMap((step) => (step.step === "page-setup" ? [step.sheet] : [])))];

function of<Tag extends PlanStep["step"]>(sheet: string, tag: Tag): Extract<PlanStep, { step: Tag }>[] {
  return steps.filter((step): step is Extract<PlanStep, { step: Tag }> => step.step === tag && "sheet" in step && step.sheet === sheet);
}

/** First and last row of every page, the repeated rows apart. */
function pagesOf(sheet: string): (readonly [number, number])[] {
  const [setup] = of(sheet, "page-setup");
  const starts = [(setup?.titleRows?.last ?? 0) + 1, ...(of(sheet, "page-breaks")[0]?.rows ?? [])];
  return starts.map((start, index) => [start, (starts[index + 1] ?? (setup?.printArea.lastRow ?? 0) + 1) - 1]);
}

test("every sheet of the plan is looked at", () => {
  // 总览, 合订, 60 units and 60 reminders.
  expect(sheets).toHaveLength(122);
});

test("every page holds its rows, repeated ones included", () => {
  for (const sheet of sheets) {
    const [setup] = of(sheet, "page-setup");
    const heights = of(sheet, "row-heights")[0]?.heights ?? new Map<number, number>();
    const sum = (first: number, last: number): number =>
      Array.from({ length: last - first + 1 }, (_, index) => heights.get(first + index) ?? Number.NaN).reduce(
        (total, height) => total + height,
        0,
      );
    const paper = setup?.orientation === "landscape" ? 595 : 842;
    const space = paper - (setup?.margins.top ?? 0) - (setup?.margins.bottom ?? 0) - (setup?.titleRows ? sum(1, setup.titleRows.last) : 0);
    for (const [first, last] of pagesOf(sheet)) expect([sheet, first, sum(first, last) <= space]).toEqual([sheet, first, true]);
  }
});

test("no merged area crosses the end of a page", () => {
  for (const sheet of sheets) {
    const starts = of(sheet, "page-breaks")[0]?.rows ?? [];
    const crossing = of(sheet, "merge").filter(({ area }) => starts.some((row) => area.firstRow < row && row <= area.lastRow));
    expect(crossing).toEqual([]);
  }
});

test("a list or unit that goes on repeats its labels on the next page", () => {
  const after = workbookAfter(workbook, steps);
  const labels = new Set(["序号", "编号"]);
  for (const sheet of [sheetWords.sheetNames.overview, sheetWords.sheetNames.combined]) {
    const rows = textsOf([...after.ownSheets].find(({ name }) => name === sheet) ?? table.sheet);
    const charts = of(sheet, "chart").map(({ chart }) => chart.area.firstRow);
    for (const [first, last] of pagesOf(sheet)) {
      const page = rows.slice(first - 1, last);
      const firstTask = page.findIndex((row) => /^\d+$/.test(row[0] ?? ""));
      const isChart = charts.some((row) => row >= first && row <= last);
      if (firstTask < 0 || isChart) continue;
      const above = page.slice(0, firstTask).map((row) => row[0] ?? "");
      expect([sheet, first, above.some((text) => labels.has(text))]).toEqual([sheet, first, true]);
    }
  }
});

test("the charts cover every unit once, in contiguous rows with the numbers of the unit table", () => {
  const sheet = sheetWords.sheetNames.overview;
  const after = workbookAfter(workbook, summaries);
  const rows = textsOf(after.ownSheets.find(({ name }) => name === sheet) ?? table.sheet);
  const charts = of(sheet, "chart").map(({ chart }) => chart);
  expect(charts.flatMap(({ categoryNames }) => categoryNames)).toEqual(model.overview.unitRows.map(({ unit }) => unit));
  for (const { categories, categoryNames, series, axisMaximum } of charts) {
    const named = Array.from(
      { length: categoryNames.length },
      (_, index) => rows[categories.firstRow - 1 + index]?.[categories.firstColumn - 1],
    );
    expect(named).toEqual(categoryNames);
    expect(categories.lastRow - categories.firstRow + 1).toBe(categoryNames.length);
    for (const { name, nameCell, values, numbers } of series) {
      expect(rows[nameCell.row - 1]?.[nameCell.column - 1]).toBe(name);
      expect(numbers.map(String)).toEqual(numbers.map((_, index) => rows[values.firstRow - 1 + index]?.[values.firstColumn - 1]));
    }
    const totals = categoryNames.map((_, index) => series.reduce((sum, each) => sum + (each.numbers[index] ?? 0), 0));
    expect(Math.max(...totals)).toBeLessThanOrEqual(axisMaximum);
  }
  expect(new Set(charts.map(({ axisMaximum }) => axisMaximum)).size).toBe(1);
});

test("the colours of a chart stay apart in grey", () => {
  const greys = new Map<string, number>();
  for (const { chart } of of(sheetWords.sheetNames.overview, "chart")) {
    for (const { name, fill } of chart.series) {
      const [red, green, blue] = [0, 2, 4].map((place) => parseInt(fill.slice(place, place + 2), 16) / 255);
      greys.set(name, 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0));
    }
  }
  const sorted = [...greys.values()].sort((a, b) => a - b);
  expect(sorted.length).toBeGreaterThan(2);
  for (const [index, grey] of sorted.entries()) if (index > 0) expect(grey - (sorted[index - 1] ?? 0)).toBeGreaterThan(0.07);
});

test("all sheets together are dressed by few steps", () => {
  // An Excel host sends every step: ten looks per column and page would be too many.
  expect(steps.filter(({ step }) => step === "style").length / sheets.length).toBeLessThan(40);
});
