import { listedSteps } from "../../../src/core/plan/plan-in-parts";
import type { PlanStep } from "../../../src/core/plan/plan-step";
import { planSummaries } from "../../../src/core/plan/plan-summaries";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { defaultChoices } from "../../../src/core/state/choices";
import { summarise } from "../../../src/core/summary/summarise";
import type { ResponsibilityTable } from "../../../src/core/table/responsibility-table";
import { sheetWords as english } from "../../../src/i18n/en/sheet-words";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { sheetOf } from "../sheet-of";
import { type BuiltTask, tableOf } from "../table-builder";
import { sheetIn, textsOf, typed, workbookAfter, workbookOf } from "./workbook-after";

const when = asOf("2021-10-15");
const september = { deadline: "2021年9月30日前", due: "2021-09-30" };
const tasks: readonly BuiltTask[] = [
  { number: 1, text: "公开规划", deadline: "2021年底前", due: "2021-12-31", units: { 县财政局: "lead", 县水务局: "support" } },
  { number: 2, text: "公开规章", ...september, units: { 县财政局: "lead", "*县直各部门": "responsible" } },
  { number: 3, text: "做好解读", deadline: "持续推进", units: { 县水务局: "lead" } },
];

const finance = "县财政局";
/** On a unit sheet of one table: 编号 来源行 任务内容 角色 时限 读作 状态 天数 办理情况 备注. */
const [taskColumn, progressColumn, remarkColumn] = [3, 9, 10];
const firstTaskRow = 4;

function steps(tables: readonly ResponsibilityTable[], workbook: WorkbookSnapshot, words = sheetWords): readonly PlanStep[] {
  const model = summarise(
    tables.map((table) => judged(table, when)),
    when,
  );
  const options = { choices: defaultChoices.summaries, generated: null, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
  return listedSteps(planSummaries(model, workbook, { words, live: true, ...options }).steps);
}

function generated(tables: readonly ResponsibilityTable[], workbook: WorkbookSnapshot, words = sheetWords): WorkbookSnapshot {
  return workbookAfter(workbook, steps(tables, workbook, words));
}

/** The workbook with one sheet exchanged. */
function withSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot {
  return workbookOf(workbook.entries.map(({ name }) => (name === sheet.name ? sheet : sheetIn(workbook, name))));
}

function names(workbook: WorkbookSnapshot): string[] {
  return workbook.entries.map((entry) => entry.name);
}

const table = tableOf(tasks, { title: "2021年政务公开责任分解表" });
const before = workbookOf([table.sheet, sheetOf([["别的"]], { name: "说明" })]);
const after = generated([table], before);

describe("the generated sheets", () => {
  it("come after all existing ones: 总览, the units, then the collective names", () => {
    expect(names(after)).toEqual(["Sheet1", "说明", "总览", finance, "县水务局", "县直各部门"]);
    expect(after.entries.map((entry) => entry.ownKey)).toEqual([
      null,
      null,
      "overview",
      "unit:县财政局",
      "unit:县水务局",
      "unit:县直各部门",
    ]);
  });

  it("never touch another sheet, whatever its name", () => {
    const own = sheetOf([["领导手工做的"]], { name: "总览" });
    const workbook = generated([table], workbookOf([table.sheet, own]));
    expect(names(workbook)).toEqual(["Sheet1", "总览", "总览（2）", finance, "县水务局", "县直各部门"]);
    expect(sheetIn(workbook, "总览")).toEqual(own);
  });

  it("print on A4 landscape, one page wide, with the head repeated and the pages counted", () => {
    const pages = steps([table], before).filter((step) => step.step === "page-setup");
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      expect(page).toMatchObject({ orientation: "landscape", paper: "A4", footer: { center: "第 &P 页　共 &N 页" } });
      expect(page.titleRows).not.toBeNull();
    }
  });

  it("have columns that fill the width of the page", () => {
    for (const step of steps([table], before)) {
      if (step.step !== "column-widths") continue;
      expect([...step.widths.values()].reduce((sum: number, width) => sum + (width ?? 0), 0)).toBeCloseTo(770, 5);
    }
  });

  it("have rows that Excel allows", () => {
    const long = tableOf([{ text: "公开".repeat(3000), deadline: "持续推进", units: { 县财政局: "lead" } }]);
    const heights = steps([long], workbookOf([long.sheet])).flatMap((step) =>
      step.step === "row-heights" ? [...step.heights.values()] : [],
    );
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it("are dressed area by area, not cell by cell", () => {
    const many = tableOf(
      Array.from({ length: 500 }, (_, index): BuiltTask => ({ text: `任务${index}`, deadline: "持续推进", units: { 县财政局: "lead" } })),
    );
    const styles = steps([many], workbookOf([many.sheet])).filter((step) => step.step === "style");
    expect(styles.length).toBeLessThan(60);
  });
});

describe("总览", () => {
  const rows = textsOf(sheetIn(after, "总览"));

  it("says what it is about and up to which day it counts", () => {
    expect(rows[0]?.[0]).toBe("2021年政务公开责任分解表落实情况总览");
    expect(rows[1]?.[0]).toBe("统计截止日期：2021年10月15日　　原表标记随打开日期变化　　单位：项");
    expect(rows[2]?.[0]).toBe(
      "　　全部 3 项任务中，持续推进 1 项，有明确时限 2 项。截至2021年10月15日，有时限的任务中已过时限 1 项（原表未登记完成情况，不等于逾期），未到期 1 项。任务由 2 家单位和 1 个集合名称承担，按单位计 5 项次。本表没有完成情况列，有关栏目记「—」。",
    );
  });

  it("has the unit table with totals, and leaves out the kinds that do not occur", () => {
    const labels = [
      "序号",
      "单位",
      "任务数",
      "",
      "",
      "",
      "已办结",
      "",
      "未到期",
      "◇ 临期",
      "▲ 逾期",
      "△ 已过时限未登记",
      "持续推进",
      "按时办结率",
    ];
    expect(rows.slice(3, 10)).toEqual([
      labels,
      ["", "", "小计", "牵头", "责任", "配合", "小计", "其中按期"],
      ["1", finance, "2", "2", "0", "0", "—", "—", "1", "0", "0", "1", "0", "—"],
      ["2", "县水务局", "2", "1", "0", "1", "—", "—", "1", "0", "0", "0", "1", "—"],
      ["小计（2 家单位）", "", "4", "3", "0", "1", "—", "—", "2", "0", "0", "1", "1", "—"],
      ["集合", "县直各部门", "1", "0", "1", "0", "—", "—", "0", "0", "0", "1", "0", "不排名"],
      ["合计（项次）", "", "5", "3", "1", "1", "—", "—", "2", "0", "0", "2", "1", "—"],
    ]);
    expect(rows[10]?.[0]).toBe(
      "3 项任务，因多家单位共同承担，按单位计 5 项次（1 家承担 1 项、2 家承担 2 项，1×1＋2×2＝5）。集合名称按一家计，单列，不计入单位排名。各行任务数＝牵头＋责任＋配合＝各种状态之和，已逐行核对。",
    );
  });

  it("lists what is overdue and what is to be verified, with the way back to the table", () => {
    const start = rows.findIndex((row) => row[0]?.startsWith("逾期事项"));
    expect(rows[start]?.[0]).toBe("逾期事项（0 项）");
    expect(rows[start + 1]?.[0]).toBe("无");
    expect(rows[start + 4]?.filter((text) => text !== "")).toEqual([
      "2",
      "公开规章",
      "县财政局、县直各部门",
      "2021年9月30日前",
      "2021年9月30日",
      "15",
      "第3行",
    ]);
    expect(steps([table], before)).toContainEqual(
      expect.objectContaining({ step: "link", sheet: "总览", target: { sheet: "Sheet1", position: { row: 3, column: 2 } } }),
    );
    expect(rows.at(-1)?.filter((text) => text !== "")).toEqual(["制表：", "审核：", "签发：", "2021年10月15日"]);
  });

  it("writes numbers as numbers", () => {
    expect(sheetIn(after, "总览").rows[5]?.[2]).toMatchObject({ kind: "number", value: 2 });
  });
});

describe("a unit's sheet", () => {
  it("shows its tasks, worst first, as words that can be checked", () => {
    const rows = textsOf(sheetIn(after, finance));
    expect(rows[0]?.[0]).toBe("县财政局承担任务清单");
    expect(rows.slice(2, 5)).toEqual([
      ["编号", "来源行", "任务内容", "角色", "时限（原文）", "读作", "状态", "天数", "办理情况", "备注"],
      ["2", "第3行", "公开规章", "牵头", "2021年9月30日前", "2021年9月30日", "△ 已过时限、未登记", "15"],
      ["1", "第2行", "公开规划", "牵头", "2021年底前", "2021年12月31日", "未到期", "77"],
    ]);
    expect(
      rows
        .slice(5)
        .flat()
        .filter((text) => text !== ""),
    ).toEqual(["填报单位（盖章）：", "负责人签字：", "填报日期：", "填报人：", "联系电话："]);
  });

  it("offers the progress words and lets anything be typed", () => {
    expect(steps([table], before)).toContainEqual({
      step: "data-validation",
      sheet: finance,
      area: { firstRow: 4, lastRow: 5, firstColumn: progressColumn, lastColumn: progressColumn },
      list: ["未启动", "正在推进", "已完成", "持续推进"],
      prompt: "可从列表中选择，也可直接填写",
    });
  });

  it("names the table where there are several", () => {
    const other = tableOf(tasks, { name: "Sheet2" });
    const rows = textsOf(sheetIn(generated([table, other], workbookOf([table.sheet, other.sheet])), finance));
    expect(rows[2]?.slice(0, 3)).toEqual(["编号", "来源表", "来源行"]);
    expect(rows.slice(3, 7).map((row) => row[1])).toEqual(["Sheet1", "Sheet2", "Sheet1", "Sheet2"]);
  });
});

describe("generating again", () => {
  it("gives the same sheets in the same places", () => {
    const again = generated([table], after);
    expect(again).toEqual(after);
    expect(steps([table], after).filter((step) => step.step === "add-sheet")).toEqual([]);
  });

  it("knows its sheets after they were renamed and moved", () => {
    const renamed = workbookOf([
      { ...sheetIn(after, finance), name: "财政（改名）" },
      ...["Sheet1", "说明", "总览", "县水务局", "县直各部门"].map((name) => sheetIn(after, name)),
    ]);
    expect(names(generated([table], renamed))).toEqual(["财政（改名）", "Sheet1", "说明", "总览", "县水务局", "县直各部门"]);
  });

  it("keeps what people typed beside a task when the table was sorted, extended and renumbered", () => {
    const noted = withSheet(
      after,
      typed(typed(sheetIn(after, finance), firstTaskRow + 1, progressColumn, "正在推进"), firstTaskRow + 1, remarkColumn, "=见附件"),
    );
    const moved = tableOf([
      { number: 1, text: "新增任务", ...september, units: { 县财政局: "lead" } },
      ...[...tasks].reverse().map((task) => ({ ...task, number: (task.number ?? 0) + 1 })),
    ]);
    const rows = textsOf(sheetIn(generated([moved], noted), finance));
    const kept = rows.filter((row) => row[progressColumn - 1] === "正在推进");
    expect(kept.map((row) => [row[taskColumn - 1], row[remarkColumn - 1]])).toEqual([["公开规划", "=见附件"]]);
  });

  it("keeps a note when a word of its task was changed, but not when another task took its place", () => {
    const long = "扩大预决算公开范围，细化公开部门所属单位预决算报表";
    const first = tableOf([{ number: 1, text: long, ...september, units: { 县财政局: "lead" } }]);
    const start = generated([first], workbookOf([first.sheet]));
    const noted = withSheet(start, typed(sheetIn(start, finance), firstTaskRow, remarkColumn, "已报送"));
    const noteOf = (text: string): string | undefined => {
      const table = tableOf([{ number: 1, text, ...september, units: { 县财政局: "lead" } }]);
      return textsOf(sheetIn(generated([table], noted), finance))[firstTaskRow - 1]?.[remarkColumn - 1];
    };
    expect(noteOf("扩大预决算公开范围，细化公开各部门所属单位预决算报表")).toBe("已报送");
    expect(noteOf("开展财政收支专项审计并向社会公布结果") ?? "").toBe("");
  });

  it("keeps notes of a task that is gone, below, and finds them there again", () => {
    const noted = withSheet(after, typed(sheetIn(after, finance), firstTaskRow, remarkColumn, "已报县政府"));
    const shorter = tableOf([{ number: 1, text: "公开规划", deadline: "2021年底前", due: "2021-12-31", units: { 县财政局: "lead" } }]);
    const once = generated([shorter], noted);
    const twice = generated([shorter], once);
    for (const workbook of [once, twice]) {
      const rows = textsOf(sheetIn(workbook, finance));
      const heading = rows.findIndex((row) => row[0] === "以下任务已不在责任表中，原填写内容保留如下");
      expect(rows[heading + 1]).toEqual(["2", "", "公开规章", "", "", "", "", "", "", "已报县政府"]);
    }
    const back = textsOf(sheetIn(generated([table], twice), finance));
    expect(back[firstTaskRow - 1]?.[remarkColumn - 1]).toBe("已报县政府");
    expect(back.flat()).not.toContain("以下任务已不在责任表中，原填写内容保留如下");
  });

  it("hands notes of equal tasks out in order", () => {
    const twins = tableOf([1, 2].map(() => ({ text: "报送情况", ...september, units: { 县财政局: "lead" as const } })));
    const first = generated([twins], workbookOf([twins.sheet]));
    const noted = withSheet(first, typed(typed(sheetIn(first, finance), 4, remarkColumn, "甲"), 5, remarkColumn, "乙"));
    const rows = textsOf(sheetIn(generated([twins], noted), finance));
    expect([rows[3]?.[remarkColumn - 1], rows[4]?.[remarkColumn - 1]]).toEqual(["甲", "乙"]);
  });

  it("keeps notes when the language changes", () => {
    const noted = withSheet(after, typed(sheetIn(after, finance), firstTaskRow, progressColumn, "已完成"));
    const rows = textsOf(sheetIn(generated([table], noted, english), finance));
    expect(rows[2]?.[progressColumn - 1]).toBe("Progress");
    expect(rows[firstTaskRow - 1]?.[progressColumn - 1]).toBe("已完成");
  });

  it("removes the sheet of a unit that is gone, unless somebody typed on it", () => {
    const without = tableOf(tasks.map((task) => ({ ...task, units: { 县水务局: "lead" as const } })));
    expect(names(generated([without], after))).toEqual(["Sheet1", "说明", "总览", "县水务局"]);
    const noted = withSheet(after, typed(sheetIn(after, finance), firstTaskRow, remarkColumn, "待核"));
    const kept = generated([without], noted);
    expect(names(kept)).toEqual(["Sheet1", "说明", "总览", finance, "县水务局"]);
    expect(sheetIn(kept, finance)).toEqual(sheetIn(noted, finance));
  });
});
