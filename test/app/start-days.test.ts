import type { PaneReview, PaneTable } from "../../src/app/pane/pane-review";
import { PaneSession } from "../../src/app/pane/pane-session";
import { review as reviewOnCommandLine } from "../../src/app/review";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { sheetOf } from "../core/sheet-of";
import { day } from "../core/table-builder";
import { MemoryHost } from "./memory-host";

const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };
const issued = "印发之日起";

/** A1 title, A2 header, tasks from row 3 on. */
const sheet = sheetOf(
  [
    ["2021年重点工作责任分解表"],
    ["序号", "具体任务", "责任单位", "完成时限"],
    ["1", "公开年度预算。", "县财政局", "印发之日起10个工作日内"],
    ["2", "公开年度决算。", "县财政局", "印发之日起30日内"],
    ["3", "报送检查总结。", "县审计局", "会议结束后5个工作日内"],
    ["4", "公开采购结果。", "县财政局", "2021年9月底前"],
    ["5", "完成场地布置。", "县教育局", "开学前"],
  ],
  { name: "表" },
);

async function opened(host: MemoryHost): Promise<{ readonly session: PaneSession; readonly review: PaneReview }> {
  const session = new PaneSession(host, sheetWords, () => undefined);
  return { session, review: await session.review({ moment, asOf: null }) };
}

function tableOf(review: PaneReview): PaneTable {
  const [table] = review.tables;
  if (!table) throw new Error("no table");
  return table;
}

const dues = (review: PaneReview): unknown => tableOf(review).starts.events.map(({ tasks }) => tasks.map(({ due }) => due));

describe("limits that begin with an event", () => {
  it("are listed event by event, without those that name no amount", async () => {
    const { review } = await opened(MemoryHost.of([sheet]));
    const { all, events, workingYears } = tableOf(review).starts;
    expect(events.map(({ event, own, start, tasks }) => [event, own, start, tasks.map(({ number }) => number)])).toEqual([
      [issued, null, null, [1, 2]],
      ["会议结束后", null, null, [3]],
    ]);
    expect(all).toBeNull();
    expect(workingYears).toEqual([2021, 2026]);
    expect(tableOf(review).overview.byStatus).toMatchObject({ undated: 4, "past-due-unregistered": 1 });
  });

  it("get their day by working days and calendar days once the start day is given, and lose it when that is taken back", async () => {
    const host = MemoryHost.of([sheet]);
    const { session } = await opened(host);
    // 1 March 2021 is a Monday: the tenth working day after it is Monday the 15th.
    const given = await session.decide({ id: "give-start-day", sheet: "表", event: issued, day: day("2021-03-01") }, moment);
    expect(dues(given)).toEqual([["2021-03-15", "2021-03-31"], [null]]);
    expect(tableOf(given).overview.byStatus).toMatchObject({ undated: 2, "past-due-unregistered": 3 });
    expect(tableOf(given).pastLimit.map(({ number, due }) => [number, due])).toEqual([
      [1, "2021-03-15"],
      [2, "2021-03-31"],
      [4, "2021-09-30"],
    ]);
    const back = await session.decide({ id: "give-start-day", sheet: "表", event: issued, day: null }, moment);
    expect(dues(back)).toEqual([[null, null], [null]]);
    expect(tableOf(back).overview.byStatus).toMatchObject({ undated: 4 });
  });

  it("take the day of the whole table where they have none of their own", async () => {
    const { session } = await opened(MemoryHost.of([sheet]));
    await session.decide({ id: "give-start-day", sheet: "表", event: "会议结束后", day: day("2021-10-08") }, moment);
    // The holidays of 1 to 7 October 2021 are no working days, Saturday 9 October is one.
    const given = await session.decide({ id: "give-start-day", sheet: "表", event: null, day: day("2021-09-30") }, moment);
    expect(dues(given)).toEqual([["2021-10-20", "2021-10-30"], ["2021-10-14"]]);
    expect(tableOf(given).dueSoon.map(({ number, days }) => [number, days])).toEqual([
      [1, 5],
      [2, 15],
    ]);
  });

  it("say where the working-day calendar does not reach", async () => {
    const { session } = await opened(MemoryHost.of([sheet]));
    const given = await session.decide({ id: "give-start-day", sheet: "表", event: null, day: day("2026-12-30") }, moment);
    const tasks = tableOf(given).starts.events.flatMap((event) => event.tasks);
    expect(tasks.map(({ due, beyondCalendar, status }) => [due, beyondCalendar, status])).toEqual([
      [null, true, "undated"],
      ["2027-01-29", false, "upcoming"],
      [null, true, "undated"],
    ]);
  });

  it("are remembered in the workbook, where the command line finds them", async () => {
    const host = MemoryHost.of([sheet]);
    const { session } = await opened(host);
    await session.decide({ id: "give-start-day", sheet: "表", event: issued, day: day("2021-03-01") }, moment);
    const { tables } = await reviewOnCommandLine(host, { date: moment.today, registeredUntil: moment.today }, null);
    expect(tables[0]?.table.tasks.map(({ deadline }) => [deadline.kind, deadline.due])).toEqual([
      ["dated", "2021-03-15"],
      ["dated", "2021-03-31"],
      ["relative", null],
      ["dated", "2021-09-30"],
      ["relative", null],
    ]);
  });

  it("of another sheet are another matter", async () => {
    const { session } = await opened(MemoryHost.of([sheet, { ...sheet, name: "副表" }]));
    const given = await session.decide({ id: "give-start-day", sheet: "副表", event: null, day: day("2021-03-01") }, moment);
    expect(given.tables.map(({ starts }) => starts.all)).toEqual([null, "2021-03-01"]);
  });
});
