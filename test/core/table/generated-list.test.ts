import { planGathered } from "../../../src/core/plan/gathered/plan-gathered";
import type { GatheredWords } from "../../../src/core/plan/gathered/gathered-words";
import type { PlanPart } from "../../../src/core/plan/plan-in-parts";
import { planSummaries } from "../../../src/core/plan/plan-summaries";
import { planReminders } from "../../../src/core/plan/reminders/plan-reminders";
import type { SheetWords } from "../../../src/core/plan/sheet-words";
import { defaultChoices } from "../../../src/core/state/choices";
import { gather } from "../../../src/core/summary/gathered/gather";
import { summarise } from "../../../src/core/summary/summarise";
import type { SummaryModel } from "../../../src/core/summary/summary-models";
import { readTables } from "../../../src/core/table/read-tables";
import { gatheredWords as englishGathered } from "../../../src/i18n/en/gathered";
import { sheetWords as english } from "../../../src/i18n/en/sheet-words";
import { gatheredWords } from "../../../src/i18n/zh-CN/gathered";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { textsOf, workbookAfter, workbookOf } from "../plan/workbook-after";
import { sheetOf } from "../sheet-of";
import { kept, when } from "../summary/gathered/kept-table";
import { type BuiltTask, day, tableOf } from "../table-builder";

const september = { deadline: "2021年9月30日前", due: "2021-09-30" };
const tasks: readonly BuiltTask[] = [
  { number: 1, text: "公开规划", deadline: "2021年底前", due: "2021-12-31", progress: "正在推进", units: { 县财政局: "lead" } },
  { number: 2, text: "公开规章", ...september, progress: "未完成", units: { 县财政局: "lead", "*县直各部门": "responsible" } },
  { number: 3, text: "做好解读", ...september, progress: "", units: { 县水务局: "lead", 县财政局: "support" } },
];
const table = tableOf(tasks, { title: "2021年政务公开责任分解表", progress: true });
const before = workbookOf([table.sheet]);
const empty = workbookOf([]);

function modelOn(date: string): SummaryModel {
  return summarise([judged(table, asOf(date))], asOf(date));
}

/** 总览 with the changes since August, the unit sheets and all units on one sheet. */
function summaries(words: SheetWords): Iterable<PlanPart> {
  const choices = { ...defaultChoices.summaries, overview: true, unitSheets: true, combined: true };
  const options = { words, live: true, choices, changedSheets: "keep-as-old", bringBackDeleted: true } as const;
  const { generated } = planSummaries(modelOn("2021-08-15"), before, { ...options, generated: null });
  return planSummaries(modelOn("2021-10-15"), before, { ...options, generated }).steps;
}

function reminders(words: SheetWords): Iterable<PlanPart> {
  const details = { replyTo: "", contact: "", telephone: "", issuer: "", replyBy: null, issuedOn: day("2021-10-15") };
  const options = { words, generated: null, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
  return planReminders(modelOn("2021-10-15"), before, { ...options, details, chosen: new Set(table.tasks) }).steps;
}

function gathered(words: SheetWords, own: GatheredWords): Iterable<PlanPart> {
  return planGathered(gather([kept("甲.xlsx", "甲县2021年任务表", tasks)], when), { words, gathered: own, leftOut: [] }).steps;
}

describe.each([
  ["in Chinese", sheetWords, gatheredWords],
  ["in English", english, englishGathered],
])("sheets of ours that lost their mark (kept as （旧）, copied into another workbook, saved by another program), %s", (_, words, own) => {
  it.each([
    ["summaries", 5, () => workbookAfter(before, summaries(words))],
    ["reminders", 3, () => workbookAfter(before, reminders(words))],
    ["the gathered sheets", 5, () => workbookAfter(empty, gathered(words, own))],
  ])("%s are no tables of the office", (_name, count, made) => {
    const unmarked = made().ownSheets.map((sheet) => ({ ...sheet, ownKey: null }));
    expect(unmarked).toHaveLength(count);
    expect(unmarked.flatMap((sheet) => readTables(sheet).map(({ header }) => [sheet.name, textsOf(sheet)[header.firstRow - 1]]))).toEqual(
      [],
    );
  });
});

describe("tables of the office that share a label with ours", () => {
  it.each([
    [["序号", "任务内容", "责任单位", "完成时限", "来源行", "备注"]],
    [["编号", "事项", "角色", "单位", "时限（原文）", "状态"]],
    [["序号", "工作任务", "读作", "责任单位", "完成时限"]],
    [["序号", "事项", "责任单位", "原文时限", "天数", "办理情况"]],
  ])("are read: %j", (header) => {
    const row = header.map((label) => ({ 序号: "1", 编号: "1", 责任单位: "县财政局", 单位: "县财政局" })[label] ?? "完成公开规划工作。");
    expect(readTables(sheetOf([header, row]))).toHaveLength(1);
  });
});
