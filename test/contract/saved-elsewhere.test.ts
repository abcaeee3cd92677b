import { strFromU8, unzipSync } from "fflate";
import type { PaneSession } from "../../src/app/pane/pane-session";
import { isGatheredWorkbook } from "../../src/app/gather-files";
import { makePublic } from "../../src/app/public-copy";
import { planGathered } from "../../src/core/plan/gathered/plan-gathered";
import { defaultChoices } from "../../src/core/state/choices";
import { gather } from "../../src/core/summary/gathered/gather";
import { writeNewWorkbook } from "../../src/hosts/xlsx/new-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { gatheredWords } from "../../src/i18n/zh-CN/gathered";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { kept, when } from "../core/summary/gathered/kept-table";
import { carryOut, moment } from "./contract-hosts";
import { savedElsewhere } from "./saved-elsewhere";
import { type SharedWorkbook, planSheet, sharedHosts, smallPlan } from "./shared-workbook";
import { remainder } from "./undo-table";
import type { WorkbookPicture } from "./workbook-picture";

const [file] = sharedHosts;
const request = { summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
const generated = ["总览", "县发展改革局", "县水务局", "县财政局", "县应急局", "县司法局"];

async function done(proposal: ReturnType<PaneSession["proposeClear"]>, session: PaneSession): Promise<readonly string[]> {
  const { outcome, items } = await carryOut(session, proposal);
  expect(outcome).toMatchObject({ id: "applied", notDone: [] });
  return remainder(items);
}

/** The small plan with marks, summaries, a reminder and a roster, saved by another program and opened again. */
async function openedElsewhere(times = 1): Promise<SharedWorkbook> {
  const workbook = await file.open(smallPlan());
  const { session } = workbook;
  await session.review({ moment, asOf: null });
  await done(session.proposeHighlight({ frozen: false }), session);
  await done(session.proposeSummaries(request), session);
  const details = { replyTo: "", contact: "", telephone: "", issuer: "", replyBy: null, issuedOn: moment.today };
  await done(session.proposeReminders({ table: 0, tasks: [1], details }), session);
  await done(session.proposeRoster(), session);
  let bytes = workbook.saved();
  for (let time = 0; time < times; time++) bytes = savedElsewhere(bytes);
  const opened = await file.open(bytes);
  await opened.session.review({ moment, asOf: null });
  return opened;
}

async function pictureOfSmallPlan(): Promise<WorkbookPicture> {
  return (await file.open(smallPlan())).picture();
}

describe("a workbook that a program saved which drops hidden marks and comments and moves custom XML", () => {
  it.each([1, 2])("is known: the office's table alone is read, and what is remembered is there (saved %i times)", async (times) => {
    const { session } = await openedElsewhere(times);
    const review = await session.review({ moment, asOf: null });
    expect(review.tables.map(({ sheet, overview }) => [sheet, overview.tasks])).toEqual([[planSheet, 6]]);
    expect(review.runs.map(({ purpose }) => purpose)).toEqual(["roster", "reminders", "summaries", "highlight"]);
  });

  it("gets its generated sheets anew in their places, no second ones", async () => {
    const workbook = await openedElsewhere();
    const proposal = await workbook.session.proposeSummaries(request);
    expect(proposal.items).toEqual([{ id: "update-sheets", sheets: generated }]);
    await done(Promise.resolve(proposal), workbook.session);
    const reopened = await workbook.reopened();
    expect(Object.keys(await reopened.picture())).toEqual([planSheet, "说明", ...generated, "催办-县水务局", "单位名录"]);
    const { entries } = await reopened.host.read({ sheets: "all" });
    expect(entries.slice(2, 4).map(({ ownKey }) => ownKey)).toEqual(["overview", "unit:县发展改革局"]);
  });

  it("can be put back as it was", async () => {
    const workbook = await openedElsewhere();
    expect(await done(workbook.session.proposeUndo("all"), workbook.session)).toEqual([]);
    expect(await workbook.picture()).toEqual(await pictureOfSmallPlan());
    // The memory of the runs is back where every program looks for it.
    expect((await (await workbook.reopened()).session.review({ moment, asOf: null })).runs.map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => "undone"),
    );
    const { "_rels/.rels": ofPackage, "xl/_rels/workbook.xml.rels": ofWorkbook } = unzipSync(workbook.saved());
    expect(strFromU8(ofPackage ?? new Uint8Array())).not.toContain("customXml");
    expect(strFromU8(ofWorkbook ?? new Uint8Array())).toContain("customXml");
  });

  it("loses every trace of ours by 清除全部痕迹, and in a public copy", async () => {
    const workbook = await openedElsewhere();
    let copy = workbook.saved();
    const copied = await XlsxHost.open({
      load: () => Promise.resolve(copy),
      save: (bytes) => {
        copy = bytes;
        return Promise.resolve();
      },
    });
    expect(await makePublic(copied)).toMatchObject({ id: "applied" });
    expect(await done(workbook.session.proposeClear("all"), workbook.session)).toEqual([]);
    for (const bytes of [copy, workbook.saved()]) {
      expect(await (await file.open(bytes)).picture()).toEqual(await pictureOfSmallPlan());
      const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
      expect(
        parts.filter(([name, text]) => (name + text).includes("customXml") || /_rt_|responsibility-table/.test(text)).map(([name]) => name),
      ).toEqual([]);
    }
  });

  it("is not counted as a table where it gathers others", async () => {
    const tasks = [{ text: "公开规划", deadline: "2021年底前", due: "2021-12-31", progress: "", units: { 县财政局: "lead" } }] as const;
    const model = gather([kept("甲.xlsx", "甲县2021年任务表", tasks)], when);
    const { steps, lists } = planGathered(model, { words: sheetWords, gathered: gatheredWords, leftOut: [] });
    const bytes = savedElsewhere(writeNewWorkbook(steps, lists));
    const host = await XlsxHost.open({ load: () => Promise.resolve(bytes), save: () => Promise.resolve() });
    expect(await isGatheredWorkbook(host)).toBe(true);
    expect(await isGatheredWorkbook((await openedElsewhere()).host)).toBe(false);
  });
});
