import { planHighlight } from "../../../src/core/plan/plan-highlight";
import { progressUnknown } from "../../../src/core/rules/progress-unknown";
import type { CellSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { toA1 } from "../../../src/core/sheet/cell-position";
import { readTables } from "../../../src/core/table/read-tables";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { contextOf } from "../rules/context-of";
import { sheetOf } from "../sheet-of";
import { day } from "../table-builder";
import { gridOf, marksOn } from "./marks-on";

const title = ["某县2021年重点工作责任分解表"];
const quarters = ["一季度进展情况", "二季度进展情况", "三季度进展情况", "四季度进展情况"];

type Line = readonly [deadline: string, progress: readonly string[], status: string];

function sheetWith(labels: readonly string[], lines: readonly Line[]): ReturnType<typeof sheetOf> {
  return sheetOf([
    title,
    ["序号", "工作任务", "责任单位", "完成时限", ...labels],
    ...lines.map(([deadline, progress], index) => [
      String(index + 1),
      `任务${"甲乙丙丁戊己庚辛壬".charAt(index)}。`,
      "县财政局",
      deadline,
      ...progress,
    ]),
  ]);
}

/** What each line is judged as, and what the live marks show, on a day. */
function judgedOn(
  iso: string,
  labels: readonly string[],
  lines: readonly Line[],
): { readonly statuses: string[]; readonly marks: string[] } {
  const sheet = sheetWith(labels, lines);
  const [table] = readTables(sheet);
  if (!table) throw new Error("no table");
  const reading = judged(table, asOf(iso));
  const { steps } = planHighlight(reading, { mode: "live", asOf: asOf(iso), scheme: "traffic-light", words: sheetWords });
  return { statuses: reading.statuses.map(({ id }) => id), marks: marksOn(steps, gridOf(sheet), day(iso)).map((row) => row.join("+")) };
}

const marked = ["overdue", "past-due-unregistered", "due-soon"];

function expectLines(labels: readonly string[], lines: readonly Line[]): void {
  const { statuses, marks } = judgedOn("2021-10-15", labels, lines);
  const expected = lines.map(([, , status]) => status);
  expect(statuses).toEqual(expected);
  expect(marks).toEqual(expected.map((status) => (marked.includes(status) ? status : "")));
}

describe("progress in a column for each period: the latest that says something about a task", () => {
  it("decides, and done stays done", () => {
    expectLines(quarters, [
      ["2021年6月底", ["正在推进", "已完成", "", ""], "done"],
      ["2021年3月底", ["已完成", "", "—", ""], "done"],
      ["2021年9月底", ["正在推进", "正在推进", "已完成", ""], "done"],
      ["2021年6月底", ["已完成", "正在推进", "未完成", ""], "overdue"],
      ["2021年6月底", ["", "", "", ""], "past-due-unregistered"],
      ["2021年6月底", ["正在推进", "基本完成", "", ""], "past-due-unregistered"],
      ["2021年12月底", ["正在推进", "", "", ""], "upcoming"],
    ]);
  });

  it("proves 逾期 only where its period ended after the last day", () => {
    expectLines(quarters, [
      ["2021年6月底", ["正在推进", "正在推进", "", ""], "past-due-unregistered"],
      ["2021年6月29日", ["正在推进", "正在推进", "", ""], "overdue"],
      ["2021年6月底", ["", "", "正在推进", ""], "overdue"],
      ["2021年9月底", ["", "", "尚未完成", ""], "past-due-unregistered"],
      ["2021年5月底", ["正在推进", "", "", ""], "past-due-unregistered"],
    ]);
  });

  it("stands in any order, below one label too", () => {
    const sheet = sheetOf(
      [
        title,
        ["工作任务", "责任单位", "完成时限", "完成情况", "", ""],
        ["", "", "", "三季度", "二季度", "一季度"],
        ["任务甲。", "县财政局", "2021年6月底", "", "已完成", "正在推进"],
        ["任务乙。", "县财政局", "2021年6月底", "未完成", "正在推进", "正在推进"],
      ],
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] },
    );
    const [table] = readTables(sheet);
    expect(table && judged(table, asOf("2021-10-15")).statuses.map(({ id }) => id)).toEqual(["done", "overdue"]);
  });

  it("names the cell that is not understood", () => {
    const sheet = sheetWith(quarters, [
      ["2021年6月底", ["正在推进", "基本完成", "", ""], ""],
      ["2021年6月底", ["正在推进", "正在推进", "正在推进", ""], ""],
    ]);
    expect(progressUnknown.check(contextOf(sheet)).map(({ cells }) => cells.map(toA1))).toEqual([["F3"]]);
  });

  it("a mark follows what is typed later into a later period", () => {
    const lines: Line[] = [["2021年6月29日", ["正在推进", "正在推进", "", ""], "overdue"]];
    const [table] = readTables(sheetWith(quarters, lines));
    if (!table) throw new Error("no table");
    const when = asOf("2021-10-15");
    const { steps } = planHighlight(judged(table, when), { mode: "live", asOf: when, scheme: "traffic-light", words: sheetWords });
    const typed = sheetWith(quarters, [["2021年6月29日", ["正在推进", "正在推进", "已完成", ""], ""]]);
    expect(marksOn(steps, gridOf(typed), day("2021-10-15"))).toEqual([[]]);
  });
});

describe("words and a verdict in columns of their own", () => {
  it.each([
    ["落实情况", "是否完成"],
    ["工作进展", "完成与否"],
    ["进展情况", "办理状态"],
    ["工作进展", "完成情况"],
  ])("%s and %s: the verdict decides, the words where it is blank", (words, verdict) => {
    expectLines(
      [words, verdict],
      [
        ["2021年6月底", ["已上线运行三个子系统", "完成"], "done"],
        ["2021年6月底", ["按计划推进，预计年底", "未完成"], "overdue"],
        ["2021年6月底", ["已完成", ""], "done"],
        ["2021年6月底", ["正在推进", ""], "overdue"],
        ["2021年6月底", ["", ""], "past-due-unregistered"],
      ],
    );
  });

  it("a verdict in front of the words decides as well", () => {
    expectLines(
      ["是否完成", "落实情况"],
      [
        ["2021年6月底", ["是", "正在推进后续工作"], "done"],
        ["2021年6月底", ["否", "已完成初稿"], "overdue"],
      ],
    );
  });

  it("what another office has still to sign off accuses nobody", () => {
    expectLines(["整改情况", "是否销号"], [["2021年6月底", ["已完成整改", "否"], "done"]]);
  });
});

describe("a share of what is done", () => {
  const numbers = (label: string, cells: readonly (string | Partial<CellSnapshot>)[]): string[] => {
    const sheet = sheetOf([
      title,
      ["工作任务", "责任单位", "完成时限", label],
      ...cells.map((cell, index) => [`任务${"甲乙丙丁戊己".charAt(index)}。`, "县财政局", "2021年6月底", cell]),
    ]);
    const [table] = readTables(sheet);
    return table ? judged(table, asOf("2021-10-15")).statuses.map(({ id }) => id) : [];
  };
  const number = (value: number, text = String(value)): Partial<CellSnapshot> => ({ kind: "number", value, text });

  it("counts 100 and 100% as done, less as not done, and a bare 1 as neither", () => {
    const cells = [number(1, "100%"), number(0.6), number(0.6, "60%"), number(100), number(85), number(1)];
    expect(numbers("完成率", cells)).toEqual(["done", "overdue", "overdue", "done", "overdue", "past-due-unregistered"]);
  });

  it.each(["完成率（%）", "进度（%）", "完成进度(%)"])("is text too, in percent: %s", (label) => {
    expect(numbers(label, ["100", "60", "0", "100%", "", "一般"])).toEqual([
      "done",
      "overdue",
      "overdue",
      "done",
      "past-due-unregistered",
      "past-due-unregistered",
    ]);
  });

  it("a number under another label says nothing", () => {
    expect(numbers("完成情况", [number(100), number(60), "60"])).toEqual(Array(3).fill("past-due-unregistered"));
  });

  it("stands beside the words as the verdict", () => {
    expectLines(
      ["进展情况", "完成率"],
      [
        ["2021年6月底", ["已完成截污", "80%"], "overdue"],
        ["2021年6月底", ["持续推进", "100%"], "done"],
        ["2021年6月底", ["已完成", ""], "done"],
      ],
    );
  });
});
