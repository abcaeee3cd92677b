import { readFileSync } from "node:fs";
import path from "node:path";
import type { PaneReview } from "../../src/app/pane/pane-review";
import type { RunItem, RunResult } from "../../src/app/pane/pane-run";
import { PaneSession } from "../../src/app/pane/pane-session";
import { RefusalError, type WorkbookHost } from "../../src/app/ports";
import { makePublic } from "../../src/app/public-copy";
import { defaultChoices } from "../../src/core/state/choices";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { refusalText } from "../../src/i18n/zh-CN/refusals";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { typed } from "../core/plan/workbook-after";
import { seedSheet } from "../core/seed-sheet";
import { sheetOf } from "../core/sheet-of";
import { day } from "../core/table-builder";
import { pictureOf } from "../contract/workbook-picture";
import { MemoryHost } from "./memory-host";

const seed = { ...seedSheet(), name: "Sheet1" };
const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };
const summaries = { summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false } as const;
const noProgress = (): void => undefined;

async function opened(host: WorkbookHost): Promise<{ readonly session: PaneSession; readonly review: PaneReview }> {
  const session = new PaneSession(host, sheetWords, () => undefined);
  return { session, review: await session.review({ moment, asOf: null }) };
}

async function carriedOut(session: PaneSession, proposal: Promise<{ readonly id: number }>): Promise<RunResult> {
  return session.carryOut((await proposal).id, moment, noProgress);
}

async function highlighted(session: PaneSession): Promise<RunResult> {
  return carriedOut(session, session.proposeHighlight({ frozen: false }));
}

async function summarised(session: PaneSession): Promise<RunResult> {
  return carriedOut(session, session.proposeSummaries(summaries));
}

async function undone(session: PaneSession, runs: readonly number[] | "all" = "all"): Promise<RunResult> {
  return carriedOut(session, session.proposeUndo(runs));
}

function notRestored(items: readonly RunItem[]): readonly unknown[] {
  return items.flatMap((item) =>
    item.id === "not-restored" ? item.cells.map(({ why, position }) => [item.sheet, why, position?.row ?? null]) : [],
  );
}

/** A fix of the seed table: the full stop that item 5 lacks. */
function endPunctuation(review: PaneReview): { sheet: string; position: { row: number; column: number }; from: string; to: string } {
  const fix = review.tables[0]?.findings.find(({ rule }) => rule === "text-end-punctuation")?.fixes[0];
  if (!fix) throw new Error("no fix");
  return { sheet: "Sheet1", position: fix.position, from: fix.from, to: fix.to };
}

describe("校验", () => {
  it("writes nothing and tells what was read", async () => {
    const host = MemoryHost.of([seed]);
    const { review } = await opened(host);
    expect(host.plans).toEqual([]);
    expect(review.tables).toHaveLength(1);
    expect(review.tables[0]).toMatchObject({ sheet: "Sheet1", planYear: 2021, header: { firstRow: 3 }, corrected: false });
    expect(review.tables[0]?.overview).toMatchObject({ tasks: 32, pairs: 56, progressUnrecorded: true });
    expect(review.tables[0]?.pastLimit.map(({ number }) => number).sort()).toEqual([17, 24, 26, 29, 31, 32]);
    expect(review.tables[0]?.dueSoon.map(({ number, days }) => [number, days])).toEqual([[6, 15]]);
    expect(review.runs).toEqual([]);
  });

  it("is plain data that can be sent from a worker", async () => {
    const { review } = await opened(MemoryHost.of([seed]));
    expect(structuredClone(review)).toEqual(review);
  });
});

describe.each([
  ["in memory", () => Promise.resolve(MemoryHost.of([seed, sheetOf([["别的"]], { name: "说明" })]) as WorkbookHost)],
  ["in a file", () => fileHost()],
])("undo %s", (_, hostOf) => {
  it("puts back values, marks and sheets exactly", async () => {
    const host = await hostOf();
    const before = await seen(host);
    const { session, review } = await opened(host);
    await carriedOut(session, session.proposeFixes([endPunctuation(review)]));
    await highlighted(session);
    await summarised(session);
    expect(await seen(host)).not.toEqual(before);
    const { items, review: after } = await undone(session);
    expect(notRestored(items)).toEqual([]);
    expect(await seen(host)).toEqual(before);
    expect(after.runs.map(({ state }) => state)).toEqual(["undone", "undone", "undone"]);
  });

  it("takes back one run and leaves the others", async () => {
    const host = await hostOf();
    const { session } = await opened(host);
    await highlighted(session);
    const marked = await seen(host);
    const { review } = await summarised(session);
    await undone(session, [review.runs[0]?.id ?? 0]);
    expect(await seen(host)).toEqual(marked);
  });

  it("brings back the sheets of the generation before, with what was typed on them since", async () => {
    const host = await hostOf();
    const { session } = await opened(host);
    await summarised(session);
    const first = await seen(host);
    await session.review({ moment, asOf: day("2021-12-31") });
    const { review } = await summarised(session);
    expect(await seen(host)).not.toEqual(first);
    const { items } = await undone(session, [review.runs[0]?.id ?? 0]);
    expect(notRestored(items)).toEqual([]);
    expect(await seen(host)).toEqual(first);
  });

  it("works in a session of its own, after the workbook was opened again", async () => {
    const host = await hostOf();
    const before = await seen(host);
    const { session } = await opened(host);
    await highlighted(session);
    await summarised(session);
    const { session: later } = await opened(await reopened(host));
    await undone(later);
    expect(await seen(host)).toEqual(before);
  });
});

describe("undo after a person's edits", () => {
  it("finds the cell by its task when rows were moved", async () => {
    const host = MemoryHost.of([seed]);
    const { session, review } = await opened(host);
    const fix = endPunctuation(review);
    await carriedOut(session, session.proposeFixes([fix]));
    host.edit("Sheet1", (sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, 3), [], ...sheet.rows.slice(3)], merges: [] }));
    const { session: later } = await opened(host);
    const { items } = await undone(later);
    expect(items).toEqual([
      { id: "cells", sheet: "Sheet1", changes: [{ position: { row: fix.position.row + 1, column: 3 }, from: fix.to, to: fix.from }] },
    ]);
  });

  it("lists a cell that was edited since, and leaves it", async () => {
    const host = MemoryHost.of([seed]);
    const { session, review } = await opened(host);
    const fix = endPunctuation(review);
    await carriedOut(session, session.proposeFixes([fix]));
    host.edit("Sheet1", (sheet) => typed(sheet, fix.position.row, 3, `${fix.to}（另行通知）`));
    const { session: later } = await opened(host);
    expect(notRestored((await undone(later)).items)).toEqual([["Sheet1", "edited-since", fix.position.row]]);
  });

  it("lists a task that is gone", async () => {
    const host = MemoryHost.of([seed]);
    const { session, review } = await opened(host);
    const fix = endPunctuation(review);
    await carriedOut(session, session.proposeFixes([fix]));
    host.edit("Sheet1", (sheet) => ({ ...sheet, rows: sheet.rows.filter((_, index) => index !== fix.position.row - 1), merges: [] }));
    const { session: later } = await opened(host);
    expect(notRestored((await undone(later)).items)).toEqual([["Sheet1", "task-gone", fix.position.row]]);
  });

  it("leaves a generated sheet on which a person typed", async () => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    await summarised(session);
    host.edit("总览", (sheet) => typed(sheet, 90, 1, "领导批示：请督办"));
    const { session: later } = await opened(host);
    const { items, review } = await undone(later);
    expect(notRestored(items)).toEqual([["总览", "sheet-edited", null]]);
    expect(review.sheets.map(({ name }) => name)).toEqual(["Sheet1", "总览"]);
  });
});

describe("生成汇总 once more", () => {
  it("keeps an overview that a person changed under another name, unless told to replace it", async () => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    await summarised(session);
    const before = host.picture();
    let written = 0;
    host.edit("总览", (sheet) => {
      written = sheet.rows.length;
      return typed(sheet, 90, 1, "领导批示：请督办");
    });
    const { session: later } = await opened(host);
    const { items, review } = await summarised(later);
    expect(items[0]).toEqual({ id: "keep-as-old", sheet: "总览", newName: "总览（旧）", cells: [{ row: 90, column: 1 }] });
    expect(review.sheets.slice(0, 2).map(({ name, ownKey }) => [name, ownKey])).toEqual([
      ["Sheet1", null],
      ["总览（旧）", null],
    ]);
    await undone(later, [review.runs[0]?.id ?? 0]);
    host.edit("总览", (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, written) }));
    expect(sheetTexts(host.picture())).toEqual(sheetTexts(before));
  });

  it("does not take what a unit filled in for a change, and keeps it", async () => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    await summarised(session);
    host.edit("县财政局", (sheet) => typed(sheet, 4, 9, "已完成"));
    const { session: later } = await opened(host);
    const { items } = await summarised(later);
    expect(items.map(({ id }) => id)).toEqual(["update-sheets"]);
    expect(JSON.stringify(host.picture())).toContain("已完成");
  });

  it("does not bring back a sheet that the user deleted, unless asked", async () => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    await summarised(session);
    host.delete("县财政局");
    const { session: later } = await opened(host);
    const first = await later.proposeSummaries(summaries);
    expect(first.items).toContainEqual({ id: "not-brought-back", sheets: ["县财政局"] });
    const asked = await later.proposeSummaries({ ...summaries, bringBackDeleted: true });
    expect(asked.items).toContainEqual({ id: "add-sheets", sheets: ["县财政局"] });
  });

  it("makes only what was chosen", async () => {
    const { session } = await opened(MemoryHost.of([seed]));
    const leftOutUnits = ["县财政局"];
    const choices = { ...defaultChoices.summaries, overview: false, leftOutUnits };
    const { items } = await session.proposeSummaries({ ...summaries, summaries: choices });
    const [item] = items;
    expect(item?.id === "add-sheets" && item.sheets.length).toBe(18);
    expect(item?.id === "add-sheets" && item.sheets.some((name) => name === "县财政局" || name === "总览")).toBe(false);
  });
});

describe("decisions", () => {
  it("ignores a finding with its reason, also after rows moved, and takes it back", async () => {
    const host = MemoryHost.of([seed]);
    const { session, review } = await opened(host);
    const finding = review.tables[0]?.findings.find(({ rule }) => rule === "text-end-punctuation");
    const key = finding?.key ?? "";
    const ignored = await session.decide({ id: "ignore", sheet: "Sheet1", key, reason: "原文如此" }, moment);
    expect(ignored.tables[0]?.findings.some((each) => each.key === key)).toBe(false);
    expect(ignored.tables[0]?.ignored).toMatchObject([{ reason: "原文如此", on: "2021-10-15", finding: { key } }]);
    host.edit("Sheet1", (sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, 3), [], ...sheet.rows.slice(3)], merges: [] }));
    const { session: later, review: moved } = await opened(host);
    expect(moved.tables[0]?.ignored.map(({ finding: each }) => each.key)).toEqual([key]);
    const back = await later.decide({ id: "stop-ignoring", sheet: "Sheet1", key }, moment);
    expect(back.tables[0]?.findings.some((each) => each.key === key)).toBe(true);
  });

  it("says so where a decision cannot be written, as somebody else writes all the time", async () => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    jest.spyOn(host, "apply").mockResolvedValue({ id: "changed-meanwhile", sheets: [] });
    const decided = session.decide({ id: "ignore", sheet: "Sheet1", key: "x", reason: "原文如此" }, moment);
    await expect(decided).rejects.toMatchObject({ refusal: { id: "changed-underneath" } });
  });

  it("counts two names as one unit once the user said so, and as two again when it is taken back", async () => {
    const { session, review } = await opened(MemoryHost.of([seed]));
    const names = review.tables[0]?.findings.find(({ rule }) => rule === "unit-variant")?.names;
    expect(names).toEqual({ kept: "县发展改革局", variant: "县发展改革委" });
    const decision = { kept: "县发展改革局", variant: "县发展改革委", same: true };
    const same = await session.decide({ id: "decide-names", decision }, moment);
    expect(same.tables[0]?.overview.unitRows).toHaveLength(14);
    expect(same.tables[0]?.findings.some(({ rule }) => rule === "unit-variant")).toBe(false);
    const again = await session.decide({ id: "forget-names", decision }, moment);
    expect(again.tables[0]?.overview.unitRows).toHaveLength(15);
    expect(again.tables[0]?.findings.some(({ rule }) => rule === "unit-variant")).toBe(true);
  });

  it("reads a table as the user corrected it, and as before when it is taken back", async () => {
    const { session, review } = await opened(MemoryHost.of([seed]));
    const table = review.tables[0];
    if (!table) throw new Error("no table");
    const columns = { ...table.columns, lead: table.columns.responsible, responsible: table.columns.lead };
    const correction = { header: table.header, columns };
    const corrected = await session.decide({ id: "correct-reading", sheet: "Sheet1", headerRow: 3, correction }, moment);
    expect(corrected.tables[0]).toMatchObject({ corrected: true, columns, confidence: 1 });
    const back = await session.decide({ id: "correct-reading", sheet: "Sheet1", headerRow: 3, correction: null }, moment);
    expect(back.tables[0]).toMatchObject({ corrected: false, columns: table.columns });
  });
});

describe("what stands in the way", () => {
  it("writes nothing where the sheet was edited between reading and writing, and says which", async () => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    const { id } = await session.proposeHighlight({ frozen: false });
    host.edit("Sheet1", (sheet) => typed(sheet, 4, 6, "2021年8月底前"));
    const { outcome, items } = await session.carryOut(id, moment, noProgress);
    expect(outcome).toEqual({ id: "changed-meanwhile", sheets: ["Sheet1"] });
    expect(items).toEqual([]);
    expect(host.plans).toEqual([]);
  });

  it.each([
    ["applied", { id: "applied", notDone: [] }, "all", "改动已全部写入"],
    ["stopped half-way", { id: "cancelled", partly: true }, "partly", "写到中途"],
    ["stopped before", { id: "cancelled" }, "nothing", "没有写入任何内容"],
    ["changed meanwhile", { id: "changed-meanwhile", sheets: ["Sheet1"] }, "nothing", "没有写入任何内容"],
  ] as const)("says what became of a run also where the workbook cannot be read after it: %s", async (_, outcome, written, words) => {
    const host = MemoryHost.of([seed]);
    const { session } = await opened(host);
    const { id } = await session.proposeHighlight({ frozen: false });
    jest.spyOn(host, "apply").mockResolvedValue(outcome);
    const because = { id: "excel-not-answering" } as const;
    jest.spyOn(host, "read").mockRejectedValue(new RefusalError(because));
    const refusal = { id: "not-read-after", written, because } as const;
    await expect(session.carryOut(id, moment, noProgress)).rejects.toMatchObject({ refusal });
    expect(refusalText(refusal, "表.xlsx")).toMatch(new RegExp(`^${words}.*没有读成.*Excel 没有回应。`));
  });

  it("refuses a proposal that is no longer the current one", async () => {
    const { session } = await opened(MemoryHost.of([seed]));
    const { id } = await session.proposeHighlight({ frozen: false });
    await session.proposeClear("marks");
    await expect(session.carryOut(id, moment, noProgress)).rejects.toThrow(RangeError);
  });

  it("clears everything of ours, and forgets", async () => {
    const host = await fileHost();
    const before = await seen(host);
    const { session } = await opened(host);
    await highlighted(session);
    await summarised(session);
    await carriedOut(session, session.proposeClear("all"));
    expect(await seen(host)).toEqual(before);
    expect((await host.read({ sheets: "all" })).state).toBeNull();
  });
});

function sheetTexts(picture: unknown): unknown {
  const { sheets } = picture as { readonly sheets: readonly { readonly name: string; readonly texts: readonly string[] }[] };
  return sheets.map(({ name, texts }) => [name, texts.filter((text) => text.replaceAll("|", "") !== "")]).sort();
}

/** What a person sees of the workbook, however it is kept. */
async function seen(host: WorkbookHost): Promise<unknown> {
  if (host instanceof MemoryHost) return host.picture();
  if (host instanceof XlsxHost) return pictureOf(host.currentBytes);
  throw new Error("which host?");
}

async function reopened(host: WorkbookHost): Promise<WorkbookHost> {
  if (!(host instanceof XlsxHost)) return host;
  // The file is written on: what is seen of it later is the new host's doing.
  const later = await openedFile(host.currentBytes);
  jest.spyOn(host, "currentBytes", "get").mockImplementation(() => later.currentBytes);
  return later;
}

async function fileHost(): Promise<XlsxHost> {
  return openedFile(new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.xlsx"))));
}

async function openedFile(bytes: Uint8Array): Promise<XlsxHost> {
  let current = bytes;
  return XlsxHost.open({
    load: () => Promise.resolve(current),
    save: (changed) => {
      current = changed;
      return Promise.resolve();
    },
  });
}

describe("另存公开版", () => {
  it("keeps accepted fixes and drops everything else of ours", async () => {
    const host = await fileHost();
    const { session, review } = await opened(host);
    await carriedOut(session, session.proposeFixes([endPunctuation(review)]));
    const fixed = await seen(host);
    await highlighted(session);
    await summarised(session);
    const copy = await openedFile(host.currentBytes);
    expect(await makePublic(copy)).toMatchObject({ id: "applied" });
    expect(await seen(copy)).toEqual(fixed);
    const { partNames } = openPackage(copy.currentBytes);
    expect(partNames.filter((part) => part.startsWith("customXml/"))).toEqual([]);
  });
});

describe("lists behind a chart", () => {
  it("hold a unit's tasks worst first, and as many as its bar shows", async () => {
    const { session, review } = await opened(MemoryHost.of([seed]));
    const { tasks, all } = await session.listTasks({ table: 0, of: { id: "unit", unit: "县政府办公室" } });
    // As the overview's unit sheet: 29 and 17 past their limit, 2 upcoming, 18, 23 and 27 ongoing.
    expect(tasks.map(({ number }) => number)).toEqual([29, 17, 2, 18, 23, 27]);
    expect([all, review.tables[0]?.overview.unitRows.find(({ unit }) => unit === "县政府办公室")?.pairs]).toEqual([6, 6]);
    for (const { unit, pairs } of [...(review.tables[0]?.overview.unitRows ?? []), ...(review.tables[0]?.overview.collectiveRows ?? [])])
      expect([unit, (await session.listTasks({ table: 0, of: { id: "unit", unit } })).all]).toEqual([unit, pairs]);
  });

  it("hold the tasks due on a bar's days, first and last included", async () => {
    const { session, review } = await opened(MemoryHost.of([seed]));
    const due = async (first: string, last: string): Promise<unknown> =>
      (await session.listTasks({ table: 0, of: { id: "due", first: day(first), last: day(last) } })).tasks.map(({ number }) => number);
    await expect(due("2021-09-30", "2021-10-30")).resolves.toEqual([17, 24, 26, 31, 6]);
    await expect(due("2021-10-01", "2021-10-29")).resolves.toEqual([]);
    for (const { first, last, tasks } of review.tables[0]?.timeLine.bars ?? [])
      expect((await session.listTasks({ table: 0, of: { id: "due", first, last } })).all).toBe(tasks);
  });

  it("are refused for a table that is not there", async () => {
    const { session } = await opened(MemoryHost.of([seed]));
    await expect(session.listTasks({ table: 1, of: { id: "unit", unit: "县政府办公室" } })).rejects.toThrow(RangeError);
  });
});
