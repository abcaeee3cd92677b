import { type MarkedStatus, highlightSchemes } from "../../../../src/core/plan/highlight-schemes";
import type { ConditionalLook, OwnMarks } from "../../../../src/core/plan/plan-step";
import { planHighlight } from "../../../../src/core/plan/plan-highlight";
import { shownMarks, shownPrefix } from "../../../../src/core/plan/own-formulas/shown-marks";
import { readTables } from "../../../../src/core/table/read-tables";
import type { ResponsibilityTable } from "../../../../src/core/table/responsibility-table";
import { sheetWords } from "../../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../../judged";
import { seedSheet } from "../../seed-sheet";
import { sheetOf } from "../../sheet-of";
import { type BuiltTask, day, tableOf } from "../../table-builder";
import { gridOf, marksOn } from "../marks-on";

const scheme = "traffic-light" as const;
const [table] = readTables(seedSheet());
if (!table) throw new Error("the published table was not found");
const days = ["2021-01-01", "2021-03-31", "2021-04-01", "2021-06-20", "2021-07-01", "2021-10-15", "2021-12-20", "2022-01-01", "2022-03-01"];

/** A row's statuses as our own evaluation shows them and as the independent evaluator computes them from the same rules. */
function bothWays(of: ResponsibilityTable, made: string, today: string): readonly [MarkedStatus[][], MarkedStatus[][]] {
  const { steps } = planHighlight(judged(of, asOf(made)), { mode: "live", asOf: asOf(made), scheme, words: sheetWords });
  const marks = steps.flatMap((step): OwnMarks[] => (step.step === "conditional-format" ? [step] : []));
  const { area } = marks[0] ?? { area: { firstRow: 1, lastRow: 0, firstColumn: 1 } };
  const shown = shownMarks(marks, of.sheet, day(today));
  const ours = Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => {
    const look = shown.lookAt(area.firstRow + index, area.firstColumn);
    return look === null ? [] : [statusOf(look)];
  });
  return [ours, marksOn(steps, gridOf(of.sheet), day(today))];
}

function statusOf({ fill }: ConditionalLook): MarkedStatus {
  const looks = highlightSchemes[scheme];
  const found = (["overdue", "past-due-unregistered", "due-soon"] as const).find((status) => looks[status].fill === fill);
  if (found === undefined) throw new Error("a look of no status");
  return found;
}

describe("marks as shown", () => {
  it.each(days)("on the published table on %s are those an independent evaluator computes", (today) => {
    const [ours, independent] = bothWays(table, "2021-03-01", today);
    expect(ours).toEqual(independent);
  });

  const due = { deadline: "2021年9月30日前", due: "2021-09-30" };
  const tasks: readonly BuiltTask[] = [
    { ...due, number: 1, text: "甲" },
    { ...due, number: 2, text: "乙", progress: "已完成" },
    { ...due, number: 3, text: "丙", progress: "未完成" },
    { ...due, number: 4, text: "丁", progress: 1 },
    { ...due, number: 5, text: "戊", progress: 0.5 },
    { ...due, number: 6, text: "己", doneDate: "@2021-09-20" },
    { ...due, number: 7, text: "庚", doneDate: "@2021-10-20" },
    { number: 8, text: "辛", deadline: "@2021-09-30", due: "2021-09-30", progress: " 已完成 " },
    { number: 9, text: "壬", deadline: "六月底前\n完成“双公示”", due: "2021-06-30", progress: "正在\n推进" },
  ];
  const built = tableOf(tasks, { progress: true, doneDate: true, registeredUntil: "2021-10-31" });

  it.each(["2021-06-20", "2021-09-20", "2021-09-30", "2021-10-01", "2021-10-15", "2021-11-30"])(
    "with progress and days of completion on %s are those an independent evaluator computes",
    (today) => {
      const [ours, independent] = bothWays(built, "2021-10-15", today);
      expect(ours).toEqual(independent);
    },
  );
});

const red: ConditionalLook = { fill: "FFC7CE", fontColor: null, bold: false, borderColor: null, numberFormat: '"▲逾期 "@' };
const green: ConditionalLook = { ...red, fill: "E2EFDA", numberFormat: null };
const cells = sheetOf([
  ["x", "y"],
  ["甲", "9月"],
  ["乙", "9月"],
  ["", ""],
]);
const area = { firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 2 };

function fills(formulas: readonly (readonly [string, ConditionalLook])[]): (string | null)[] {
  const rules = formulas.map(([formula, look]) => ({ formula, look, stopIfTrue: false }));
  const shown = shownMarks([{ area, rules }], cells, day("2021-10-01"));
  return [1, 2, 3, 4, 5].map((row) => shown.lookAt(row, 2)?.fill ?? null);
}

describe("a rule by hand", () => {
  it.each([
    ['a relative row moves with the rule: $A2="乙"', '$A2="乙"', [null, null, "FFC7CE", null, null]],
    ["a fixed cell does not", '$A$2="甲"', [null, "FFC7CE", "FFC7CE", "FFC7CE", null]],
    ["a day before today", "TODAY()>DATE(2021,9,30)", [null, "FFC7CE", "FFC7CE", "FFC7CE", null]],
    ["today is not after itself", "TODAY()>DATE(2021,10,1)", [null, null, null, null, null]],
    ["the ownership mark is always true", 'AND($B2="9月",N("mark")=0)', [null, "FFC7CE", "FFC7CE", null, null]],
    ["a text in pieces", '$A2="甲"&""', [null, "FFC7CE", null, null, null]],
    ["a function it does not know", 'OR($A2="甲",VLOOKUP($A2,$B2,1)=1)', [null, null, null, null, null]],
    ["something unfinished", 'AND($A2="甲"', [null, null, null, null, null]],
    ["something that is no formula", "甲", [null, null, null, null, null]],
  ])("%s", (_, formula, expected) => {
    expect(fills([[formula, red]])).toEqual(expected);
  });

  it("gives way to one before it", () => {
    expect(
      fills([
        ['$A2="甲"', green],
        ['$B2="9月"', red],
      ]),
    ).toEqual([null, "E2EFDA", "FFC7CE", null, null]);
  });

  it.each([
    ['"▲逾期 "@', "▲逾期"],
    ["@", ""],
    [null, ""],
  ])("of number format %p puts %p before the text", (numberFormat, prefix) => {
    expect(shownPrefix({ ...red, numberFormat })).toBe(prefix);
  });
});
