import { type RawTask, rawTasks } from "./raw-table";
import { type CountedTask, type Registration, count, daysPast, ofUnit, rate, recount, unitNames } from "./recount";
import { Office, rowsOf } from "./generate";

jest.setTimeout(60_000);

const tasks = rawTasks();
const days = ["2021-06-30", "2021-07-01", "2021-10-15", "2021-12-31", "2022-01-01"];

/** Different things in turn, so that every status and outcome occurs. */
function inTurn({ number, due }: RawTask): Registration {
  const turn: readonly Registration[] = [
    { progress: "已完成", doneOn: due ?? "2021-06-15" },
    { progress: "已完成", doneOn: "2021-11-20" },
    { progress: "正在推进", doneOn: "" },
    { progress: "", doneOn: "" },
    { progress: "基本完成", doneOn: "" },
    { progress: "已办结", doneOn: "" },
    { progress: "完成80%", doneOn: "" },
  ];
  return turn[number % turn.length] ?? { progress: "", doneOn: "" };
}

const ways: readonly (readonly [string, ((task: RawTask) => Registration) | null])[] = [
  ["without a progress column", null],
  ["with everything done in June", () => ({ progress: "已完成", doneOn: "2021-06-30" })],
  ["with nothing begun", () => ({ progress: "未启动", doneOn: "" })],
  ["with progress in turn", inTurn],
];

/** An office's list that turns the order round and knows one of the collective names. */
const rosterRows = [
  ["单位", "简称", "所属集合", "排序"],
  ["县水务局", "", "县直各部门", "1"],
  ["县财政局", "", "县直各部门", "2"],
  ["县林业局", "", "县直各部门", "3"],
  ["县司法局", "", "县行政执法部门", "4"],
];

const cases = ways.flatMap(([way, registered]) =>
  [false, true].flatMap((roster) =>
    days.map((asOf) => [way, roster ? "with a roster" : "without a roster", asOf, registered, roster] as const),
  ),
);

describe.each(cases)("%s, %s, on %s", (_way, _roster, asOf, registered, roster) => {
  const counted = recount(tasks, registered, asOf);
  const names = unitNames(tasks);
  let workbook: Awaited<ReturnType<Office["read"]>>;

  beforeAll(async () => {
    const office = new Office();
    if (roster) await office.keepRoster(rosterRows);
    if (registered) await office.register(tasks, registered, asOf);
    workbook = await office.summarise(asOf);
  });

  it("the unit table is the recount, and its totals are the sums of its rows", () => {
    const rows = rowsOf(workbook, "总览");
    const shown = unitTable(rows, counted);
    const listed = ["县水务局", "县财政局", "县司法局"];
    const order = roster ? [...listed, ...names.units.filter((unit) => !listed.includes(unit))] : names.units;
    expect(shown.units.map(({ name }) => name)).toEqual(order);
    expect(shown.collectives.map(({ name }) => name)).toEqual(names.collectives);
    for (const { name, numbers } of [...shown.units, ...shown.collectives]) {
      const own = ofUnit(counted, name);
      expect([name, numbers]).toEqual([name, expectedNumbers(own, registered !== null)]);
    }
    for (const { name, rate: shownRate } of shown.units)
      expect([name, shownRate]).toEqual([name, rate(ofUnit(counted, name), asOf) ?? "—"]);
    const pairs = counted.flatMap((each) => each.task.units.map(() => each));
    expect(shown.total.numbers).toEqual(expectedNumbers(pairs, registered !== null));
    expect(shown.total.rate).toEqual(rate(pairs, asOf) ?? "—");
    expect(pairs).toHaveLength(56);
  });

  it("the sentences say the recounted numbers", () => {
    const rows = rowsOf(workbook, "总览");
    const lead = String(rows[2]?.[0]);
    expect(lead).toContain("全部 32 项任务");
    expect(lead).toContain("任务由 15 家单位和 4 个集合名称承担，按单位计 56 项次");
    expect(numberAfter(lead, "已办结")).toBe(count(counted, "done"));
    expect(numberAfter(lead, "持续推进")).toBe(count(counted, "ongoing"));
    expect(numberAfter(lead, "中逾期|，逾期")).toBe(count(counted, "overdue"));
    expect(numberAfter(lead, "已过时限")).toBe(count(counted, "unregistered"));
    expect(numberAfter(lead, "15日内到期")).toBe(count(counted, "soon"));
    expect(numberAfter(lead, "未到期")).toBe(count(counted, "upcoming"));
    const notes = rows.map((row) => String(row[0])).filter((text) => text.startsWith("32 项任务") || text.startsWith("按时办结率＝"));
    // 14 tasks of one name, 16 of two, one of three, one of seven: counted by hand in the published table.
    expect(notes[0]).toContain(
      "按单位计 56 项次（1 家承担 14 项、2 家承担 16 项、3 家承担 1 项、7 家承担 1 项，14×1＋16×2＋1×3＋1×7＝56）",
    );
    const past = counted.filter(({ task }) => task.due !== null && task.due < asOf);
    const outcome = (wanted: CountedTask["outcome"]): number => past.filter((each) => each.outcome === wanted).length;
    expect(notes[1]).toContain(
      `按期办结 ${outcome("in-time")} 项、逾期办结 ${outcome("late")} 项、逾期 ${count(counted, "overdue")} 项；未登记 ${count(counted, "unregistered")} 项、办结日期不明 ${outcome("unknown")} 项，未计入`,
    );
  });

  it("the two lists name exactly the recounted tasks with their days", () => {
    const rows = rowsOf(workbook, "总览");
    for (const [heading, status] of [
      ["逾期事项", "overdue"],
      ["已过时限待核实事项", "unregistered"],
    ] as const) {
      const expected = counted.filter((each) => each.status === status).map(({ task }) => [task.number, daysPast(task, asOf)]);
      const listed = listedTasks(rows, heading);
      expect(rows.map((row) => String(row[0])).some((text) => text.startsWith(`${heading}（${expected.length} 项`))).toBe(true);
      expect(listed.sort(byNumber)).toEqual(expected.sort(byNumber));
    }
  });

  it("every unit's sheet holds its tasks with role, deadline, status and days", () => {
    const expanded = roster ? ["县直各部门", "县行政执法部门"] : [];
    const sheets = workbook.worksheets.map(({ name }) => name);
    for (const unit of [...names.units, ...names.collectives]) {
      if (expanded.includes(unit)) {
        expect(sheets).not.toContain(unit);
        continue;
      }
      const rows = rowsOf(workbook, unit);
      const own = ofUnit(counted, unit);
      expect(rows[1]?.[0]).toContain(`共 ${own.length} 项任务`);
      const lines = rows.filter((row) => typeof row[0] === "number").slice(0, own.length);
      expect(lines.map((row) => [row[0], row[1], row[3], row[4], row[6], row[7]]).sort(byNumber)).toEqual(
        own
          .map(({ task, status, outcome }) => [
            task.number,
            `第${task.row}行`,
            "牵头",
            task.deadline,
            statusText(status, outcome),
            shownDays(task, status, asOf),
          ])
          .sort(byNumber),
      );
    }
  });

  it("collective tasks stand on their members' sheets only with a roster, and are counted nowhere", () => {
    const rows = rowsOf(workbook, "县财政局");
    const texts = rows.map((row) => String(row[0]));
    const through = ofUnit(counted, "县直各部门").filter(({ task }) => !task.units.includes("县财政局"));
    const heading = `另含集合任务：县直各部门 ${through.length} 项（按单位名录列入，不计入本单位任务数）`;
    expect(texts.includes(heading)).toBe(roster);
    expect(workbook.worksheets.some(({ name }) => name === "县林业局")).toBe(roster);
    if (!roster) return;
    const listed = rows.slice(texts.indexOf(heading) + 1).flatMap((row) => (typeof row[0] === "number" ? [row[0]] : []));
    expect(listed.sort((a, b) => a - b)).toEqual(through.map(({ task }) => task.number).sort((a, b) => a - b));
    expect(rowsOf(workbook, "县林业局")[1]?.[0]).toContain(`共 0 项任务，另含集合任务 ${through.length} 项`);
  });
});

interface TableRow {
  readonly name: string;
  readonly numbers: readonly (string | number)[];
  readonly rate: string | number | undefined;
}

/** The unit table of 总览 by what its first two cells say. */
function unitTable(
  rows: readonly (readonly (string | number)[])[],
  counted: readonly CountedTask[],
): { units: TableRow[]; collectives: TableRow[]; total: TableRow } {
  const header = rows.findIndex((row) => row[0] === "序号");
  const end = rows.findIndex((row) => row[0] === "合计（项次）");
  const lineOf = (row: readonly (string | number)[]): TableRow => ({ name: String(row[1]), numbers: row.slice(2, -1), rate: row.at(-1) });
  const body = rows.slice(header + 2, end);
  expect(counted).toHaveLength(32);
  return {
    units: body.filter((row) => typeof row[0] === "number").map(lineOf),
    collectives: body.filter((row) => row[0] === "集合").map(lineOf),
    total: lineOf(rows[end] ?? []),
  };
}

/** 合计 牵头 责任 配合, 已办结, 其中按期, 未到期, 临期, 逾期, 已过时限未登记, 持续推进: all units of this table stand in its 牵头 column. */
function expectedNumbers(own: readonly CountedTask[], recorded: boolean): (string | number)[] {
  const inTime = own.filter(({ outcome }) => outcome === "in-time").length;
  return [
    own.length,
    own.length,
    0,
    0,
    recorded ? count(own, "done") : "—",
    recorded ? inTime : "—",
    count(own, "upcoming"),
    count(own, "soon"),
    count(own, "overdue"),
    count(own, "unregistered"),
    count(own, "ongoing"),
  ];
}

/** The number after the words in a sentence; 0 where the sentence does not have them. */
function numberAfter(sentence: string, words: string): number {
  return Number(new RegExp(`(?:${words}) (\\d+) 项`).exec(sentence)?.[1] ?? 0);
}

/** Number and days past of the tasks in a list, over all the pages it runs. */
function listedTasks(rows: readonly (readonly (string | number)[])[], heading: string): (string | number)[][] {
  const starts = rows.flatMap((row, index) => (String(row[0]).startsWith(heading) ? [index] : []));
  return starts.flatMap((start) => {
    const label = rows[start + 1] ?? [];
    const daysColumn = label.indexOf("已超天数");
    const rest = rows.slice(start + 2);
    const end = rest.findIndex((row) => typeof row[0] !== "number");
    return rest.slice(0, end < 0 ? undefined : end).map((row) => [row[0] ?? "", row[daysColumn] ?? ""]);
  });
}

function byNumber(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[0]) - Number(b[0]);
}

function statusText(status: CountedTask["status"], outcome: CountedTask["outcome"]): string {
  const ended = outcome === null ? "" : { "in-time": "（按期）", late: "（逾期办结）", unknown: "（日期不明）" }[outcome];
  return {
    done: `● 已办结${ended}`,
    overdue: "▲ 逾期",
    unregistered: "△ 已过时限、未登记",
    soon: "◇ 临期",
    upcoming: "未到期",
    ongoing: "持续推进",
  }[status];
}

function shownDays(task: RawTask, status: CountedTask["status"], asOf: string): string | number {
  const past = daysPast(task, asOf);
  if (status === "overdue" || status === "unregistered") return past;
  return status === "soon" || status === "upcoming" ? 0 - past : "—";
}
