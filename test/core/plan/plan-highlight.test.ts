import fc from "fast-check";
import type { MarkedStatus } from "../../../src/core/plan/highlight-schemes";
import { isOwnFormula } from "../../../src/core/plan/ownership";
import { planHighlight } from "../../../src/core/plan/plan-highlight";
import type { ConditionalRule, PlanStep } from "../../../src/core/plan/plan-step";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { asOf, judged } from "../judged";
import { type BuiltTask, day, firstBuiltRow, tableOf } from "../table-builder";
import type { Grid } from "./formula-at";
import { gridOf, marksOn } from "./marks-on";

const live = "live" as const;
const september: BuiltTask = { number: 1, text: "公开规章", deadline: "2021年9月30日前", due: "2021-09-30" };
const yearEnd: BuiltTask = { number: 2, text: "公开规划", deadline: "2021年底前", due: "2021-12-31" };
const ongoing: BuiltTask = { number: 3, text: "做好解读", deadline: "持续推进" };

type TableOptions = Parameters<typeof tableOf>[1];

function plan(tasks: readonly BuiltTask[], iso: string, mode: "live" | "frozen" = live, options: TableOptions = {}): readonly PlanStep[] {
  return planned(tasks, iso, mode, options).steps;
}

function planned(
  tasks: readonly BuiltTask[],
  iso: string,
  mode: "live" | "frozen" = live,
  options: TableOptions = {},
): ReturnType<typeof planHighlight> {
  const when = asOf(iso);
  return planHighlight(judged(tableOf(tasks, options), when), {
    mode: mode === live ? live : { frozenAt: when.date },
    asOf: when,
    scheme: "traffic-light",
    words: sheetWords,
  });
}

function rulesOf(steps: readonly PlanStep[]): readonly ConditionalRule[] {
  return steps.flatMap((step) => (step.step === "conditional-format" ? step.rules : []));
}

/** The marks of the rows, each row's joined: "" for none. */
function marks(steps: readonly PlanStep[], grid: Grid, today: string, every = 1): string[] {
  return marksOn(steps, grid, day(today), every).map((row) => row.join("+"));
}

describe("which days are marked", () => {
  const cases: [today: string, mark: MarkedStatus | ""][] = [
    ["2021-09-14", ""],
    ["2021-09-15", "due-soon"],
    ["2021-09-29", "due-soon"],
    ["2021-09-30", "due-soon"],
    ["2021-10-01", "past-due-unregistered"],
    ["2022-10-01", "past-due-unregistered"],
  ];

  it.each(cases)("live marks on %s: %s", (today, mark) => {
    // The rules were made long before; the computer's day decides.
    expect(marks(plan([september], "2021-06-01"), gridOf(tableOf([september]).sheet), today)).toEqual([mark]);
  });

  it.each(cases)("marks frozen at %s: %s, whatever the computer's day is", (frozenAt, mark) => {
    const steps = plan([september], frozenAt, "frozen");
    for (const today of ["2020-01-01", "2030-01-01"]) expect(marks(steps, gridOf(tableOf([september]).sheet), today)).toEqual([mark]);
  });

  it("goes by the later reading of an ambiguous deadline", () => {
    const before: BuiltTask = { text: "上线", deadline: "2021年8月前", due: "2021-07-31", pastLimitAfter: "2021-08-31" };
    const steps = plan([before], "2021-06-01");
    const on = (today: string): string[] => marks(steps, gridOf(tableOf([before]).sheet), today);
    expect([on("2021-07-15"), on("2021-07-16"), on("2021-08-31"), on("2021-09-01")]).toEqual([
      [""],
      ["due-soon"],
      ["due-soon"],
      ["past-due-unregistered"],
    ]);
  });

  it("never marks a task without a day", () => {
    expect(plan([ongoing], "2021-10-15")).toEqual([{ step: "remove-own-conditional-formats", sheet: "Sheet1" }]);
  });
});

describe("the rules", () => {
  it("are guarded by the cell's own text and say whose they are", () => {
    const [past, soon] = rulesOf(plan([september], "2021-10-15"));
    expect(past?.formula).toBe('AND($D2="2021年9月30日前",TODAY()>DATE(2021,9,30),N("responsibility-table/1")=0)');
    expect(soon?.formula).toBe(
      'AND($D2="2021年9月30日前",TODAY()<=DATE(2021,9,30),TODAY()>=DATE(2021,9,30)-15,N("responsibility-table/1")=0)',
    );
  });

  it("cover the whole deadline column as one area, one rule per text and status", () => {
    const steps = plan([september, ongoing, { ...september, text: "另一项" }, yearEnd], "2021-10-15");
    expect(steps[0]).toEqual({ step: "remove-own-conditional-formats", sheet: "Sheet1" });
    expect(steps[1]).toMatchObject({ area: { firstRow: 2, lastRow: 5, firstColumn: 4, lastColumn: 4 } });
    expect(rulesOf(steps)).toHaveLength(4);
    expect(rulesOf(steps).every((rule) => isOwnFormula(rule.formula))).toBe(true);
  });

  it("are the same each time", () => {
    expect(plan([september, yearEnd], "2021-10-15")).toEqual(plan([september, yearEnd], "2021-10-15"));
  });

  it("leave out what a frozen day can never meet", () => {
    expect(rulesOf(plan([september, yearEnd], "2021-10-15", "frozen"))).toHaveLength(1);
  });
});

describe("cell contents", () => {
  const long = "在".repeat(300);
  it.each<[what: string, deadline: string]>([
    ["a quote", '2021年9月30日前（"十四五"）'],
    ["a line break", "2021年9月30日前\n制定方案"],
    ["blanks around it", " 2021年9月30日前 "],
    ["a long text", long],
    ["a long text beyond the basic plane", "𠮷".repeat(150)],
    ["a long text of quotes", '"'.repeat(300)],
    ["a formula's first sign", "=2021年9月30日前"],
    ["a real date", "@2021-09-30"],
  ])("compares %s", (_, deadline) => {
    const task: BuiltTask = { text: "公开", deadline, due: "2021-09-30" };
    const steps = plan([task], "2021-10-15");
    const grid = gridOf(tableOf([task]).sheet);
    expect(marks(steps, grid, "2021-10-01")).toEqual(["past-due-unregistered"]);
    const others = ["", "2021年9月30日", "持续推进", long.slice(1), 44470, null];
    for (const other of others) {
      const changed = grid.map((row, index) => (index === 0 ? row : row.map((value, column) => (column === 3 ? other : value))));
      expect(marks(steps, changed, "2021-10-01")).toEqual([""]);
    }
  });

  it("has no text in quotes that is longer than Excel allows", () => {
    const [rule] = rulesOf(plan([{ text: "公开", deadline: '字"'.repeat(120), due: "2021-09-30" }], "2021-10-15"));
    const literals = rule?.formula.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(literals.length).toBeGreaterThan(2);
    expect(Math.max(...literals.map((literal) => literal.length - 2))).toBeLessThanOrEqual(255);
  });

  it("tells the same words with two days apart by the task's number", () => {
    const tasks: BuiltTask[] = [
      { number: 1, text: "甲", deadline: "9月底前", due: "2021-09-30" },
      { number: 2, text: "乙", deadline: "9月底前", due: "2022-09-30" },
    ];
    const grid = gridOf(tableOf(tasks).sheet);
    const [header, first, second] = grid;
    if (!header || !first || !second) throw new Error("rows");
    expect(marks(plan(tasks, "2021-10-15"), grid, "2021-10-15")).toEqual(["past-due-unregistered", ""]);
    expect(marks(plan(tasks, "2021-10-15"), [header, second, first], "2021-10-15")).toEqual(["", "past-due-unregistered"]);
  });

  it("tells them apart by the task where numbers repeat", () => {
    const tasks: BuiltTask[] = [
      { number: 1, text: "甲", deadline: "9月底前", due: "2021-09-30" },
      { number: 1, text: "乙", deadline: "9月底前", due: "2022-09-30" },
    ];
    expect(marks(plan(tasks, "2021-10-15"), gridOf(tableOf(tasks).sheet), "2021-10-15")).toEqual(["past-due-unregistered", ""]);
  });
});

describe("progress", () => {
  const withProgress = (progress: string | number): BuiltTask[] => [{ ...september, progress }];

  it.each<[progress: string | number, mark: MarkedStatus | ""]>([
    ["", "past-due-unregistered"],
    ["--", "past-due-unregistered"],
    ["已完成", ""],
    [" 完成 ", ""],
    ["√", ""],
    [1, ""],
    ["正在推进", "overdue"],
    ["未完成", "overdue"],
    ["已完成80%", "overdue"],
    ["详见附件", "past-due-unregistered"],
  ])("%j found on the day the rules are made: %s", (progress, mark) => {
    const tasks = withProgress(progress);
    const steps = plan(tasks, "2021-10-15", live, { progress: true });
    expect(marks(steps, gridOf(tableOf(tasks, { progress: true }).sheet), "2021-10-15")).toEqual([mark]);
  });

  it.each<[typed: string, mark: MarkedStatus | ""]>([
    ["完成", ""],
    ["未完成", "past-due-unregistered"],
    ["*", "past-due-unregistered"],
    ["|", "past-due-unregistered"],
  ])("%j typed later: %s", (typed, mark) => {
    const steps = plan(withProgress("正在推进"), "2021-10-15", live, { progress: true });
    expect(marks(steps, gridOf(tableOf(withProgress(typed), { progress: true }).sheet), "2021-10-15")).toEqual([mark]);
  });

  it("recognises a long wording with line breaks beside its deadline", () => {
    const done = "全部完成。\n一是公开了规章；二是公开了规范性文件；三是公开了其他文件，共计一百二十八件。";
    const tasks = withProgress(done);
    const table = judged(tableOf(tasks, { progress: true }), asOf("2021-10-15"));
    const reading = { ...table, statuses: table.statuses.map((status) => ({ ...status, progress: { id: "done" as const } })) };
    const { steps } = planHighlight(reading, { mode: live, asOf: asOf("2021-10-15"), scheme: "traffic-light", words: sheetWords });
    expect(marks(steps, gridOf(table.table.sheet), "2021-10-15")).toEqual([""]);
  });

  it("marks no done task however many long wordings there are, and stays within Excel's formula length", () => {
    const tasks = Array.from({ length: 300 }, (_, index): BuiltTask => {
      const progress = `已完成第${index}项：${"公开了规章和规范性文件".repeat(4)}`;
      return { ...september, number: index + 1, text: `任务${index}`, progress };
    });
    const table = judged(tableOf(tasks, { progress: true }), asOf("2021-10-15"));
    const reading = { ...table, statuses: table.statuses.map((status) => ({ ...status, progress: { id: "done" as const } })) };
    const { steps } = planHighlight(reading, { mode: live, asOf: asOf("2021-10-15"), scheme: "traffic-light", words: sheetWords });
    expect(new Set(marks(steps, gridOf(table.table.sheet), "2021-10-15"))).toEqual(new Set([""]));
    expect(Math.max(...rulesOf(steps).map((rule) => rule.formula.length))).toBeLessThanOrEqual(8192);
  });

  it("proves nothing about a limit after the last day of registration", () => {
    const tasks = withProgress("正在推进");
    const options = { progress: true, registeredUntil: "2021-09-30" };
    const grid = gridOf(tableOf(tasks, options).sheet);
    expect(marks(plan(tasks, "2021-10-15", live, options), grid, "2021-10-15")).toEqual(["past-due-unregistered"]);
    const later = { progress: true, registeredUntil: "2021-10-01" };
    expect(marks(plan(tasks, "2021-10-15", live, later), grid, "2021-10-15")).toEqual(["overdue"]);
  });

  it.each<[doneDate: string, progress: string, marks: Record<string, string>]>([
    ["@2021-09-28", "", { "2021-09-27": "due-soon", "2021-09-28": "", "2021-10-15": "" }],
    ["@2021-10-20", "已完成", { "2021-10-15": "overdue", "2021-10-19": "overdue", "2021-10-20": "" }],
    ["2021年9月28日", "", { "2021-10-15": "" }],
    ["", "已完成", { "2021-10-15": "" }],
    ["", "", { "2021-10-15": "past-due-unregistered" }],
  ])("with the day of completion %j and progress %j", (doneDate, progress, expected) => {
    const tasks: BuiltTask[] = [{ ...september, progress, doneDate }];
    const options = { progress: true, doneDate: true };
    const steps = plan(tasks, "2021-10-15", live, options);
    for (const [today, mark] of Object.entries(expected))
      expect(marks(steps, gridOf(tableOf(tasks, options).sheet), today)).toEqual([mark]);
  });

  // Excel takes 8,192 characters of a formula and 255 conditions of an OR.
  it.each([40, 120, 200, 300])("with %d days of completion typed as texts: nobody who gave one is marked, the others are", (count) => {
    const typedDay = (index: number): string => `2021年${1 + (index % 8)}月${1 + Math.floor(index / 8)}日`;
    const done = Array.from({ length: count }, (_, index): BuiltTask => ({ ...september, text: `事${index}`, doneDate: typedDay(index) }));
    const open: readonly BuiltTask[] = [
      { ...september, text: "甲", progress: "未完成", doneDate: "" },
      { ...september, text: "乙", progress: "", doneDate: "" },
      { ...september, text: "丙", progress: "", doneDate: "@2021-09-20" },
    ];
    const options = { progress: true, doneDate: true };
    const tasks = [...done, ...open];
    const steps = plan(tasks, "2021-10-15", live, options);
    const shown = marks(steps, gridOf(tableOf(tasks, options).sheet), "2021-10-15");
    expect(shown.slice(0, count).filter((mark) => mark !== "")).toEqual([]);
    expect(shown.slice(count)).toEqual(["overdue", "past-due-unregistered", ""]);
    const formulas = rulesOf(steps).map(({ formula }) => formula);
    expect(formulas).toHaveLength(3);
    expect(formulas.filter((formula) => formula.length > 8_192 || formula.split("年").length > 255)).toEqual([]);
  });

  describe("more wordings beside one deadline than a formula takes", () => {
    const [doneCount, openCount] = [420, 60];
    const wordings = (count: number, progress: (index: number) => string): BuiltTask[] =>
      Array.from({ length: count }, (_, index) => ({ ...september, progress: progress(index) }));
    const done = wordings(doneCount, (index) => `已完成第${index}号`);
    const notDone = wordings(openCount, (index) => `未完成，${"还差若干步骤，".repeat(12)}第${index}件`);
    const rest: readonly BuiltTask[] = ["", "详见另附材料"].flatMap((progress) => wordings(20, () => progress));
    // One row in twenty is looked at: there are many rules.
    const every = 20;
    const options = { progress: true };
    const alike = [...done, ...notDone, ...rest].map(({ number: _, ...task }) => ({ ...task, text: "同一件事" }));
    const tasks = alike.map((task, index) => ({ ...task, number: index + 1 }));

    it.each(["live", "frozen"] as const)("%s: each task has the mark of its own wording, and nothing is left out", (mode) => {
      const { steps, leftOut } = planned(tasks, "2021-10-15", mode, options);
      const formulas = rulesOf(steps).map(({ formula }) => formula);
      expect(formulas.filter((formula) => formula.length > 8_192 || !isOwnFormula(formula))).toEqual([]);
      const shown = marks(steps, gridOf(tableOf(tasks, options).sheet), "2021-10-15", every);
      expect(new Set(shown.slice(0, doneCount / every))).toEqual(new Set([""]));
      expect(shown.slice(doneCount / every, -2)).toEqual(["overdue", "overdue", "overdue"]);
      expect(shown.slice(-2)).toEqual(["past-due-unregistered", "past-due-unregistered"]);
      expect(leftOut).toEqual([]);
    });

    it("where tasks cannot be told apart: nobody who is done is marked or called late, and what has no mark is named", () => {
      const { steps, leftOut } = planned(alike, "2021-10-15", live, options);
      const shown = marks(steps, gridOf(tableOf(alike, options).sheet), "2021-10-15", every);
      expect(new Set(shown.slice(0, doneCount / every))).toEqual(new Set([""]));
      expect(shown.slice(doneCount / every)).toEqual(["overdue", "", "", "past-due-unregistered", ""]);
      // As many of the 60 as fit into 2,000 characters, at some 100 each, are known; the others and what is not understood are named.
      const rows = leftOut.map(({ row }) => row - firstBuiltRow);
      expect(rows.filter((row) => row < doneCount)).toEqual([]);
      expect(rows).toEqual(expect.arrayContaining([doneCount + 20, doneCount + 40, doneCount + openCount + 20]));
      expect(rows).not.toContain(doneCount + openCount);
    });

    it("words as many as fit both ways, and days of completion as texts: still a mark for each", () => {
      const both = { progress: true, doneDate: true };
      const short = Array.from({ length: 200 }, (_, index): BuiltTask => ({
        ...september,
        number: index + 1,
        text: `第${index}件`,
        progress: index % 2 === 0 ? `已完成第${index}号` : `未完成第${index}号`,
        doneDate: index % 20 === 0 ? `2021年8月${1 + index / 20}日` : "",
      }));
      const { steps, leftOut } = planned(short, "2021-10-15", live, both);
      expect(rulesOf(steps).filter(({ formula }) => formula.length > 8_192)).toEqual([]);
      const shown = marks(steps, gridOf(tableOf(short, both).sheet), "2021-10-15");
      expect(shown.filter((mark, index) => index % 2 === 0 && mark !== "")).toEqual([]);
      expect(shown.filter((mark, index) => index % 2 === 1 && mark === "")).toEqual([]);
      expect(leftOut).toEqual([]);
    });
  });

  it("names a task that nothing tells from one with another day in an equal cell", () => {
    const tasks: readonly BuiltTask[] = [
      { text: "同一件事", deadline: "9月30日前", due: "2021-09-30" },
      { text: "同一件事", deadline: "9月30日前", due: "2020-09-30" },
    ];
    const { steps, leftOut } = planned(tasks, "2021-10-15");
    expect(marks(steps, gridOf(tableOf(tasks).sheet), "2021-10-15")).toEqual(["", ""]);
    expect(leftOut).toEqual([
      { row: 2, column: 4 },
      { row: 3, column: 4 },
    ]);
  });

  it("names a deadline that is itself too long to be asked for", () => {
    const tasks: readonly BuiltTask[] = [{ ...september, deadline: `2021年9月30日前${"𠮷".repeat(4_200)}` }];
    expect(planned(tasks, "2021-10-15").leftOut).toEqual([{ row: 2, column: 4 }]);
  });

  it("reads a progress cell that is merged over several tasks for each of them", () => {
    const table = tableOf(
      [
        { ...september, progress: "已完成" },
        { ...yearEnd, ...september, number: 2, text: "乙" },
        { ...september, number: 3, text: "丙" },
      ],
      {
        progress: true,
      },
    );
    const [first, second, third] = table.tasks;
    if (!first || !second || !third) throw new Error("tasks");
    const merged = { ...table, tasks: [first, { ...second, progress: first.progress }, third] };
    const { steps } = planHighlight(judged(merged, asOf("2021-10-15")), {
      mode: live,
      asOf: asOf("2021-10-15"),
      scheme: "traffic-light",
      words: sheetWords,
    });
    expect(marks(steps, gridOf(merged.sheet), "2021-10-15")).toEqual(["", "", "past-due-unregistered"]);
  });
});

describe("rows that move", () => {
  const taskArbitrary = fc
    .record({
      deadline: fc.constantFrom(
        "2021年9月30日前|2021-09-30",
        "2021年底前|2021-12-31",
        "10月15日|2021-10-15",
        "@2021-06-30|2021-06-30",
        "持续推进|",
      ),
      progress: fc.constantFrom("", "已完成", "正在推进", "未完成", "详见附件"),
      doneDate: fc.constantFrom("", "", "@2021-09-20", "@2021-11-01"),
    })
    .map(({ deadline, progress, doneDate }): BuiltTask => {
      const [text = "", due = ""] = deadline.split("|");
      return { text: "任务", deadline: text, ...(due === "" ? {} : { due }), progress, doneDate };
    });
  const dayArbitrary = fc.constantFrom(
    "2021-06-30",
    "2021-07-01",
    "2021-09-20",
    "2021-09-30",
    "2021-10-01",
    "2021-10-15",
    "2021-10-16",
    "2022-01-01",
  );
  const options = { progress: true, doneDate: true };

  it("take their marks with them, and no cell has two", () => {
    fc.assert(
      fc.property(fc.array(taskArbitrary, { minLength: 1, maxLength: 6 }), dayArbitrary, fc.nat(), (tasks, today, turn) => {
        const steps = plan(tasks, "2021-10-15", live, options);
        const grid = gridOf(tableOf(tasks, options).sheet);
        const [head, rows] = [grid.slice(0, firstBuiltRow - 1), grid.slice(firstBuiltRow - 1)];
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        const before = new Map(marks(steps, grid, today).map((mark, index) => [rows[index], mark]));
        const after = new Map(marks(steps, [...head, ...turned], today).map((mark, index) => [turned[index], mark]));
        expect(rows.map((row) => after.get(row))).toEqual(rows.map((row) => before.get(row)));
        expect([...before.values()].every((mark) => !mark.includes("+"))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("are marked exactly as the statuses of that day say", () => {
    fc.assert(
      fc.property(fc.array(taskArbitrary, { minLength: 1, maxLength: 6 }), dayArbitrary, fc.boolean(), (tasks, today, frozen) => {
        const table = tableOf(tasks, options);
        const steps = plan(tasks, today, frozen ? "frozen" : live, options);
        const marked = ["overdue", "past-due-unregistered", "due-soon"];
        const statuses = judged(table, asOf(today)).statuses.map(({ id }) => (marked.includes(id) ? id : ""));
        expect(marks(steps, gridOf(table.sheet), today)).toEqual(statuses);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the look", () => {
  it.each<[deadline: string, format: string | null]>([
    ["2021年9月30日前", '0;0;0;"△已过时限 "@'],
    ["2021年9月30日前\n制定方案", null],
    ["@2021-09-30", '"△已过时限 "yyyy-mm-dd'],
  ])("shows the word before %j", (deadline, format) => {
    const [past] = rulesOf(plan([{ text: "公开", deadline, due: "2021-09-30" }], "2021-10-15"));
    expect(past?.look.numberFormat).toBe(format);
  });
});
