import { type PlanPart, listedSteps } from "../../../src/core/plan/plan-in-parts";
import { planSummaries } from "../../../src/core/plan/plan-summaries";
import { planReminders } from "../../../src/core/plan/reminders/plan-reminders";
import type { WorkbookSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { defaultChoices } from "../../../src/core/state/choices";
import { noticeModel } from "../../../src/core/summary/notice-model";
import { summarise } from "../../../src/core/summary/summarise";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { type BuiltTask, day, tableOf } from "../table-builder";
import { sheetIn, textsOf, typed, workbookAfter, workbookOf } from "./workbook-after";

const when = asOf("2021-10-15");
const september = { deadline: "2021年9月30日前", due: "2021-09-30" };
const tasks: readonly BuiltTask[] = [
  { number: 1, text: "公开规章", ...september, progress: "正在推进", units: { 县财政局: "lead", 县水务局: "support" } },
  { number: 2, text: "公开预算", ...september, progress: "", units: { 县财政局: "lead" } },
  { number: 3, text: "公开决算", deadline: "2021年10月20日前", due: "2021-10-20", progress: "未启动", units: { 县水务局: "lead" } },
  { number: 4, text: "做好解读", deadline: "持续推进", progress: "", units: { 县教育局: "lead" } },
];
const table = tableOf(tasks, { title: "2021年政务公开责任分解表", progress: true });
const model = summarise([judged(table, when)], when);
const common = { words: sheetWords, generated: null, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
const combinedName = sheetWords.sheetNames.combined;

function summarised(workbook: WorkbookSnapshot, which: Partial<typeof defaultChoices.summaries>): WorkbookSnapshot {
  const choices = { ...defaultChoices.summaries, overview: false, unitSheets: false, ...which };
  return workbookAfter(workbook, planSummaries(model, workbook, { ...common, live: false, choices }).steps);
}

function exchanged(workbook: WorkbookSnapshot, name: string, row: number, column: number, text: string): WorkbookSnapshot {
  return workbookOf(
    workbook.entries.map((entry) =>
      entry.name === name ? typed(sheetIn(workbook, name), row, column, text) : sheetIn(workbook, entry.name),
    ),
  );
}

const [progressColumn, remarkColumn] = [9, 10];

describe("合订一张", () => {
  const start = summarised(workbookOf([table.sheet]), { combined: true });

  it("holds every unit with its own title, labels and lines to sign", () => {
    const rows = textsOf(sheetIn(start, combinedName));
    const titles = rows.flatMap((row) => (row[0]?.endsWith("承担任务清单") ? [row[0]] : []));
    expect(titles).toEqual(["县财政局承担任务清单", "县水务局承担任务清单", "县教育局承担任务清单"]);
    expect(rows.filter((row) => row[0] === "编号")).toHaveLength(3);
    expect(rows.filter((row) => row[0] === "填报单位（盖章）：")).toHaveLength(3);
  });

  it("keeps what was typed beside a task with the unit it was typed for", () => {
    // Task 1 stands under 县财政局 (row 4) and under 县水务局.
    const rows = textsOf(sheetIn(start, combinedName));
    const second = rows.findIndex((row, index) => row[2] === "公开规章" && index > 4) + 1;
    const noted = exchanged(exchanged(start, combinedName, 4, remarkColumn, "财政已报"), combinedName, second, remarkColumn, "水务待报");
    const again = textsOf(sheetIn(summarised(noted, { combined: true }), combinedName));
    expect(again.flatMap((row) => (row[2] === "公开规章" ? [row[remarkColumn - 1]] : []))).toEqual(["财政已报", "水务待报"]);
  });

  it("takes over what stands on the unit sheets when it is made for the first time, and the other way round", () => {
    const sheets = summarised(workbookOf([table.sheet]), { unitSheets: true });
    const noted = exchanged(sheets, "县财政局", 4, progressColumn, "正在推进");
    const combined = summarised(noted, { combined: true });
    expect(textsOf(sheetIn(combined, combinedName))[3]?.[progressColumn - 1]).toBe("正在推进");
    const back = exchanged(start, combinedName, 4, progressColumn, "已完成");
    expect(textsOf(sheetIn(summarised(back, { unitSheets: true }), "县财政局"))[3]?.[progressColumn - 1]).toBe("已完成");
  });

  it("begins every unit on a page of its own", () => {
    const choices = { ...defaultChoices.summaries, overview: false, unitSheets: false, combined: true };
    const { steps } = planSummaries(model, workbookOf([table.sheet]), { ...common, live: false, choices });
    const rows = textsOf(sheetIn(start, combinedName));
    const titleRows = rows.flatMap((row, index) => (row[0]?.endsWith("承担任务清单") ? [index + 1] : []));
    expect(listedSteps(steps).flatMap((step) => (step.step === "page-breaks" ? step.rows : []))).toEqual(titleRows.slice(1));
  });
});

describe("催办单", () => {
  const details = {
    replyBy: day("2021-10-25"),
    replyTo: "书面反馈",
    contact: "办公室",
    telephone: "",
    issuer: "县政府督查室",
    issuedOn: null,
  };
  const chosen = new Set(table.tasks.slice(0, 3));
  const remind = (workbook: WorkbookSnapshot): Iterable<PlanPart> => planReminders(model, workbook, { ...common, details, chosen }).steps;
  const after = workbookAfter(workbookOf([table.sheet]), remind(workbookOf([table.sheet])));
  const textOf = (name: string): string[] =>
    textsOf(sheetIn(after, name))
      .flat()
      .filter((text) => text !== "");

  it("is made for every unit of a chosen task, and for no other", () => {
    expect(after.entries.map(({ name }) => name)).toEqual(["Sheet1", "催办-县财政局", "催办-县水务局"]);
  });

  it("speaks of what is late, of what is to be verified and of what is due soon in different words", () => {
    expect(textOf("催办-县财政局")).toEqual([
      "督查催办单",
      "编号：〔2021〕　　号",
      "县财政局：",
      "　　经查，下列 1 项事项已过时限，登记为尚未完成，请抓紧办理，并于2021年10月25日前反馈办理结果：",
      ...["序号", "事项", "角色", "原文时限", "距时限天数", "办理情况"],
      ...["1", "公开规章", "牵头", "2021年9月30日前", "已超15天"],
      "　　经查，下列 1 项事项已过时限，尚未登记完成情况，请核实后于2021年10月25日前反馈：",
      ...["序号", "事项", "角色", "原文时限", "距时限天数", "办理情况"],
      ...["1", "公开预算", "牵头", "2021年9月30日前", "已超15天"],
      ...["反馈截止日：2021年10月25日", "反馈方式：书面反馈", "联系人：办公室", "电话：", "县政府督查室", "　　　　年　　月　　日"],
    ]);
    const water = textOf("催办-县水务局");
    expect(water).toContain("　　下列 1 项事项即将到期，请按时办结，并于2021年10月25日前反馈办理进展：");
    expect(water).toContain("还有5天");
  });

  it("leaves the day to be filled in by hand in one place where none was given", () => {
    const blank = { ...details, replyBy: null };
    const steps = planReminders(model, workbookOf([table.sheet]), { ...common, details: blank, chosen }).steps;
    const texts = textsOf(sheetIn(workbookAfter(workbookOf([table.sheet]), steps), "催办-县财政局")).flat();
    expect(texts.filter((text) => text.includes("反馈截止日"))).toEqual([
      "　　经查，下列 1 项事项已过时限，登记为尚未完成，请抓紧办理，并于反馈截止日前反馈办理结果：",
      "　　经查，下列 1 项事项已过时限，尚未登记完成情况，请核实后于反馈截止日前反馈：",
      "反馈截止日：　　　　年　　月　　日",
    ]);
  });

  it("is written anew in its place when the same unit is reminded again", () => {
    expect(workbookAfter(after, remind(after))).toEqual(after);
  });
});

describe("通报", () => {
  const text = (nameUnregistered: boolean): string =>
    sheetWords
      .notice(noticeModel(model, null, nameUnregistered))
      .map((paragraph) => paragraph.text)
      .join("\n");

  it("names units under 逾期 only, unless asked for more", () => {
    const quiet = text(false);
    const [, overdue = "", unregistered = ""] = quiet.split(/[二三]、/);
    expect(overdue).toContain("1. 县财政局 1 项：公开规章（原文时限：2021年9月30日前，已超 15 天）。");
    expect(overdue).toContain("2. 县水务局 1 项：公开规章");
    expect(unregistered).toContain("共 1 项。未登记不等于逾期");
    expect(unregistered).not.toMatch(/局/);
    expect(text(true).split("三、")[1]).toContain("1. 县财政局 1 项：公开预算");
  });

  it("counts every task once", () => {
    expect(text(false)).toContain("全部 4 项任务中，逾期 1 项，已过时限、未登记完成情况 1 项，15 日内到期 1 项，持续推进 1 项。");
    expect(text(false)).toContain("按时办结率 0.0%");
  });

  it("calls nothing late where the table records no completion", () => {
    const silent = tableOf(
      tasks.map(({ progress: _unused, ...task }) => task),
      { title: "2021年责任分解表" },
    );
    const paragraphs = sheetWords.notice(noticeModel(summarise([judged(silent, when)], when), null, false));
    expect(paragraphs.map((paragraph) => paragraph.text)).toContain("责任表没有完成情况列，未作逾期认定。");
  });
});
