import { planHighlight } from "../../../src/core/plan/plan-highlight";
import { readTables } from "../../../src/core/table/read-tables";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { gridOf, marksOn } from "../plan/marks-on";
import { sheetOf } from "../sheet-of";

/** Deadline column, and of each task the last day with its status on 15 October 2021. */
function read(first: string, second: string, lines: readonly (readonly [string, string])[]): unknown[] {
  const [table] = readTables(
    sheetOf([
      ["2021年督查台账"],
      ["任务", "责任单位", first, second, "完成情况"],
      ...lines.map(([one, two], index) => [`任务${"甲乙丙".charAt(index)}。`, "县财政局", one, two, "正在推进"]),
    ]),
  );
  if (!table) return [];
  const statuses = judged(table, asOf("2021-10-15")).statuses;
  return [
    table.columns.deadline,
    ...table.tasks.map(({ deadline }, index) => `${deadline.due ?? deadline.kind} ${statuses[index]?.id ?? ""}`),
  ];
}

describe("a limit that was put off in a column of its own", () => {
  it.each([
    ["原定完成时限", "调整后完成时限"],
    ["完成时限", "延期后时限"],
    ["原完成时间", "变更后完成时间"],
    ["整改时限", "延期时限"],
    ["完成时限", "顺延后的完成时间"],
  ])("%s, %s: the later word holds, and where it is blank the first", (first, second) => {
    expect(
      read(first, second, [
        ["2021年6月底", "2021年12月底"],
        ["2021年6月底", ""],
        ["2021年6月底", "—"],
      ]),
    ).toEqual([3, "2021-12-31 upcoming", "2021-06-30 overdue", "2021-06-30 overdue"]);
  });

  it("stands in front as well", () => {
    expect(read("调整后完成时限", "原定完成时限", [["2021年12月底", "2021年6月底"]])).toEqual([4, "2021-12-31 upcoming"]);
  });

  it("two other columns of time are not taken for it", () => {
    expect(read("完成时限", "反馈时限", [["2021年6月底", "2021年12月底"]])).toEqual([3, "2021-06-30 overdue"]);
  });

  it("alone it is the limit", () => {
    expect(read("调整后完成时限", "备注", [["2021年12月底", ""]])).toEqual([3, "2021-12-31 upcoming"]);
  });
});

it("a mark goes by the first limit only where none was put off", () => {
  const sheet = sheetOf([
    ["2021年督查台账"],
    ["任务", "责任单位", "完成时限", "延期后时限"],
    ["任务甲。", "县财政局", "2021年6月底", "2021年12月底"],
    ["任务乙。", "县财政局", "2021年6月底", ""],
    ["任务丙。", "县财政局", "2021年6月底", "—"],
  ]);
  const [table] = readTables(sheet);
  if (!table) throw new Error("no table");
  const when = asOf("2021-10-15");
  const { steps } = planHighlight(judged(table, when), { mode: "live", asOf: when, scheme: "traffic-light", words: sheetWords });
  expect(marksOn(steps, gridOf(sheet), when.date)).toEqual([[], ["past-due-unregistered"], ["past-due-unregistered"]]);
});
