import type { PaneReview, PaneTable } from "../../src/app/pane/pane-review";
import type { RunResult } from "../../src/app/pane/pane-run";
import { PaneSession } from "../../src/app/pane/pane-session";
import { makePublic } from "../../src/app/public-copy";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { typed } from "../core/plan/workbook-after";
import { sheetOf } from "../core/sheet-of";
import { day } from "../core/table-builder";
import { MemoryHost } from "./memory-host";

const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };
const roster = "单位名录";

const table = sheetOf(
  [
    ["2021年重点工作责任分解表"],
    ["序号", "具体任务", "责任单位", "完成时限"],
    ["1", "公开专项规划。", "县发改局、县财政局", "2021年9月底前"],
    ["2", "公开年度预算。", "县财政局", "2021年底前"],
    ["3", "公开重大项目。", "县发展改革局", "2021年底前"],
    ["4", "公开办事指南。", "县直各部门", "持续推进"],
  ],
  { name: "表" },
);

async function opened(sheets: readonly SheetSnapshot[]): Promise<{ host: MemoryHost; session: PaneSession; review: PaneReview }> {
  const host = MemoryHost.of(sheets);
  const session = new PaneSession(host, sheetWords, () => undefined);
  return { host, session, review: await session.review({ moment, asOf: null }) };
}

async function carriedOut(session: PaneSession, proposal: Promise<{ readonly id: number }>): Promise<RunResult> {
  return session.carryOut((await proposal).id, moment, () => undefined);
}

async function textsOf(host: MemoryHost): Promise<unknown> {
  const { sheets, ownSheets } = await host.read();
  const sheet = [...sheets, ...ownSheets].find(({ name }) => name === roster);
  return sheet?.rows.map((row) => Array.from({ length: 4 }, (_, column) => row?.[column]?.text ?? ""));
}

function tableOf(review: PaneReview): PaneTable {
  const [first] = review.tables;
  if (!first) throw new Error("no table");
  return first;
}

describe("a workbook without 单位名录", () => {
  it("is offered one, with its units and the names that were decided to be theirs", async () => {
    const { host, session, review } = await opened([table]);
    expect(review.roster).toEqual({ id: "absent" });
    await session.decide({ id: "decide-names", decision: { kept: "县发展改革局", variant: "县发改局", same: true } }, moment);
    const proposal = await session.proposeRoster();
    expect(proposal.items).toEqual([{ id: "add-sheets", sheets: [roster] }]);
    expect(await textsOf(host)).toBeUndefined();
    const { review: after } = await carriedOut(session, Promise.resolve(proposal));
    expect(await textsOf(host)).toEqual([
      ["单位", "简称/别名", "所属集合", "排序"],
      ["县发展改革局", "县发改局", "", "1"],
      ["县财政局", "", "", "2"],
    ]);
    expect(after.roster).toEqual({ id: "there", sheet: roster, units: 2, groups: 0 });
    expect(after.tables).toHaveLength(1);
    expect(after.runs.map(({ purpose, undoable }) => [purpose, undoable])).toEqual([["roster", true]]);
  });

  it("is as before once that is taken back", async () => {
    const { host, session } = await opened([table]);
    const before = host.picture();
    await carriedOut(session, session.proposeRoster());
    await carriedOut(session, session.proposeUndo("all"));
    expect(host.picture()).toEqual(before);
  });

  it("keeps a list that was completed, whatever is taken back", async () => {
    const { host, session } = await opened([table]);
    await carriedOut(session, session.proposeRoster());
    host.edit(roster, (sheet) => typed(sheet, 2, 3, "县直各部门"));
    await session.review({ moment, asOf: null });
    const { items } = await carriedOut(session, session.proposeUndo("all"));
    expect(items).toMatchObject([{ id: "not-restored", sheet: roster, cells: [{ why: "sheet-edited" }] }]);
    expect(await textsOf(host)).toContainEqual(["县发改局", "", "县直各部门", "1"]);
  });

  it("leaves earlier summaries known when only the list is taken back", async () => {
    const { host, session } = await opened([table]);
    const summaries = { overview: true, unitSheets: false, combined: false, order: "listed" as const, leftOutUnits: [] };
    await carriedOut(session, session.proposeRoster());
    const { review } = await carriedOut(
      session,
      session.proposeSummaries({ summaries, changedSheets: "keep-as-old", bringBackDeleted: false }),
    );
    const run = review.runs.find(({ purpose }) => purpose === "roster");
    await carriedOut(session, session.proposeUndo([run?.id ?? 0]));
    expect((await host.read()).entries.map(({ name }) => name)).toEqual(["表", "总览"]);
    // What was generated is still known: taking back the rest leaves the table alone.
    await carriedOut(session, session.proposeUndo("all"));
    expect((await host.read()).entries.map(({ name }) => name)).toEqual(["表"]);
  });

  it("does not publish it", async () => {
    const { host, session } = await opened([table]);
    await carriedOut(session, session.proposeRoster());
    await makePublic(host);
    expect((await host.read()).entries.map(({ name }) => name)).toEqual(["表"]);
  });
});

describe("a workbook with a sheet 单位名录", () => {
  const list = sheetOf(
    [
      ["单位", "简称/别名", "所属集合", "排序"],
      ["县发展改革局", "县发改局", "县直各部门", "2"],
      ["县财政局", "", "县直各部门", "1"],
    ],
    { name: roster },
  );

  it("is never given another one", async () => {
    const { host, session } = await opened([table, list]);
    expect((await session.proposeRoster()).items).toEqual([]);
    expect(host.plans).toEqual([]);
  });

  it("takes other names for the unit's own, its order, and its members of collective names", async () => {
    const { review } = await opened([table, list]);
    const { overview, members, findings } = tableOf(review);
    expect(review.roster).toEqual({ id: "there", sheet: roster, units: 2, groups: 1 });
    expect(overview.unitRows.map(({ unit, pairs }) => [unit, pairs])).toEqual([
      ["县财政局", 2],
      ["县发展改革局", 2],
    ]);
    expect(members).toEqual([["县直各部门", ["县财政局", "县发展改革局"]]]);
    expect(findings.filter(({ rule }) => rule.startsWith("unit-"))).toEqual([]);
  });

  it("leaves two names apart of which the user said that they are two units", async () => {
    const { session } = await opened([table, list]);
    const decision = { kept: "县发展改革局", variant: "县发改局", same: false };
    const decided = await session.decide({ id: "decide-names", decision }, moment);
    expect(tableOf(decided).overview.unitRows.map(({ unit }) => unit)).toContain("县发改局");
  });

  it("says where it has no column 单位", async () => {
    const { review } = await opened([table, sheetOf([["说明"]], { name: roster })]);
    expect(review.roster).toEqual({ id: "not-understood", sheet: roster });
  });
});
