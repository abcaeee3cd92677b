import { readFileSync } from "node:fs";
import path from "node:path";
import { makePublic } from "../../src/app/public-copy";
import { textAt } from "../../src/core/sheet/cell-lookup";
import { defaultChoices } from "../../src/core/state/choices";
import { type ContractWorkbook, carryOut, contractHosts, moment, typeInto } from "./contract-hosts";
import { comparable } from "./comparable-picture";
import type { WorkbookPicture } from "./workbook-picture";

const seed = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.xlsx")));
const summaries = { summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false } as const;

async function reviewed(workbook: ContractWorkbook): Promise<ContractWorkbook> {
  await workbook.session.review({ moment, asOf: null });
  return workbook;
}

async function worked(workbook: ContractWorkbook): Promise<ContractWorkbook> {
  const { session } = await reviewed(workbook);
  expect((await carryOut(session, session.proposeHighlight({ frozen: false }))).outcome).toMatchObject({ id: "applied", notDone: [] });
  expect((await carryOut(session, session.proposeSummaries(summaries))).outcome).toMatchObject({ id: "applied", notDone: [] });
  return workbook;
}

// A file is read by another library for every picture, which takes its time.
jest.setTimeout(60_000);

const [file, ...excels] = contractHosts;

it.each(excels)("the same plans give the same picture in $name as in a file", async (excel) => {
  if (!file) throw new Error("no file host");
  const expected = comparable(await (await worked(await file.open(seed))).picture());
  expect(comparable(await (await worked(await excel.open(seed))).picture())).toEqual(expected);
});

describe.each(contractHosts)("$name", (contractHost) => {
  const open = async (): Promise<ContractWorkbook> => reviewed(await contractHost.open(seed));

  it("leaves the same after marking and generating twice as after once", async () => {
    const workbook = await worked(await open());
    const once = await workbook.picture();
    await worked(workbook);
    expect(await workbook.picture()).toEqual(once);
  });

  it("keeps what was typed in the note columns, by task, when the sheets are written anew", async () => {
    const workbook = await worked(await open());
    await typeInto(workbook, "县公安局", [[4, 9, "已报送"]]);
    await worked(workbook);
    expect((await workbook.picture())["县公安局"]?.cells.I4).toBe("已报送");
  });

  it("undoes everything, also after the workbook was opened again", async () => {
    const workbook = await open();
    const before = await workbook.picture();
    const { row, from } = await fixed(workbook);
    await worked(workbook);
    const later = await reviewed(await workbook.reopened());
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(items.filter(({ id }) => id === "not-restored")).toEqual([]);
    const { sheets } = await later.host.read({ sheets: "all" });
    expect(sheets.map((sheet) => textAt(sheet, row, 3))).toEqual([from]);
    expect(withoutCell(await later.picture(), row)).toEqual(withoutCell(before, row));
  });

  it("undoes a fix where its task stands now: rows were sorted", async () => {
    const workbook = await open();
    const { row, from, to } = await fixed(workbook);
    // Two tasks change places, as a sort does it: contents move, marks do not.
    const cells = (await workbook.picture()).Sheet1?.cells ?? {};
    await typeInto(workbook, "Sheet1", [
      ...columns.map((letter, index) => [row, index + 3, String(cells[`${letter}${row + 1}`])] as const),
      ...columns.map((letter, index) => [row + 1, index + 3, letter === "C" ? to : String(cells[`${letter}${row}`])] as const),
    ]);
    const later = await reviewed(await workbook.reopened());
    await carryOut(later.session, later.session.proposeUndo("all"));
    expect((await later.picture()).Sheet1?.cells[`C${row + 1}`]).toBe(from);
  });

  it("undoes a fix where its task stands now: another task is gone, and one came", async () => {
    const workbook = await open();
    const { row, from, to } = await fixed(workbook);
    const cells = (await workbook.picture()).Sheet1?.cells ?? {};
    // The row above is deleted and a new one comes at the end: every task in between moves up.
    const shifted = Array.from({ length: 35 - row + 1 }, (_, index) => row + index).flatMap((from_) =>
      columns.map(
        (letter, index) => [from_ - 1, index + 3, from_ === row && letter === "C" ? to : String(cells[`${letter}${from_}`])] as const,
      ),
    );
    await typeInto(workbook, "Sheet1", [...shifted, [35, 3, "33.另行布置的任务。"], [35, 6, "持续推进"]]);
    const later = await reviewed(await workbook.reopened());
    await carryOut(later.session, later.session.proposeUndo("all"));
    expect((await later.picture()).Sheet1?.cells[`C${row - 1}`]).toBe(from);
  });

  it("adds the columns for progress, and takes them back", async () => {
    const workbook = await open();
    const before = await workbook.picture();
    const { outcome } = await carryOut(workbook.session, workbook.session.proposeProgressColumns(0));
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    const { sheets } = await workbook.host.read({ sheets: "all" });
    expect(sheets[0] && [textAt(sheets[0], 3, 7), textAt(sheets[0], 3, 8)]).toEqual(["完成情况", "完成时间"]);
    const later = await reviewed(await workbook.reopened());
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(items.filter(({ id }) => id === "not-restored")).toEqual([]);
    expect(inOrder(await later.picture())).toEqual(inOrder(before));
  });

  it("makes a public copy with the fixes and nothing else of ours", async () => {
    const workbook = await open();
    const before = await workbook.picture();
    const { row, to } = await fixed(workbook);
    await worked(workbook);
    await makePublic(workbook.host);
    const after = await workbook.picture();
    const { sheets, state } = await workbook.host.read({ sheets: "all" });
    expect(sheets.map((sheet) => [sheet.name, textAt(sheet, row, 3)])).toEqual([["Sheet1", to]]);
    expect(state).toBeNull();
    expect(withoutCell(after, row)).toEqual(withoutCell(before, row));
  });

  it.each(contractHosts.slice(0, 2))("recognises, regenerates and clears what $name wrote", async (other) => {
    const written = await (await worked(await reviewed(await other.open(seed)))).saved();
    const workbook = await contractHost.open(written);
    const review = await workbook.session.review({ moment, asOf: null });
    expect(review.runs.map(({ purpose, state }) => [purpose, state])).toEqual([
      ["summaries", "finished"],
      ["highlight", "finished"],
    ]);
    const before = await workbook.picture();
    await worked(workbook);
    const regenerated = await workbook.picture();
    expect(Object.keys(regenerated)).toEqual(Object.keys(before));
    expect(regenerated.Sheet1?.rules).toEqual(before.Sheet1?.rules);
    expect(regenerated["县公安局"]?.cells).toEqual(before["县公安局"]?.cells);
    await carryOut(workbook.session, workbook.session.proposeClear("all"));
    const cleared = await workbook.picture();
    expect(Object.keys(cleared)).toEqual(["Sheet1"]);
    expect(cleared.Sheet1?.rules).toEqual([]);
    expect(cleared.Sheet1?.cells).toEqual(before.Sheet1?.cells);
    expect((await workbook.host.read({ sheets: "all" })).state).toBeNull();
  });
});

/** Merged areas have no order of their own: one that was taken apart and merged again comes last. */
function inOrder(picture: WorkbookPicture): unknown {
  return Object.entries(picture).map(([name, sheet]) => [name, { ...sheet, merges: [...sheet.merges].sort() }]);
}

/** A picture does not show a text with several fonts, and Excel makes it one of one font where it is written: the task's cell is looked at by itself. */
function withoutCell(picture: WorkbookPicture, row: number): unknown {
  const { Sheet1 } = picture;
  return { ...picture, Sheet1: { ...Sheet1, cells: { ...Sheet1?.cells, [`C${row}`]: "" } } };
}

const columns = ["C", "D", "E", "F"] as const;

/** A fix of the seed table: the full stop that item 5 lacks. */
async function fixed(workbook: ContractWorkbook): Promise<{ readonly row: number; readonly from: string; readonly to: string }> {
  const { session } = workbook;
  const review = await session.review({ moment, asOf: null });
  const fix = review.tables[0]?.findings.find(({ rule }) => rule === "text-end-punctuation")?.fixes[0];
  if (!fix) throw new Error("no fix");
  const { position, from, to } = fix;
  const { outcome } = await carryOut(session, session.proposeFixes([{ sheet: "Sheet1", position, from, to }]));
  expect(outcome.id).toBe("applied");
  return { row: position.row, from, to };
}
