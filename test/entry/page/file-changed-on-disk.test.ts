import { toA1 } from "../../../src/core/sheet/cell-position";
import { FileDesk } from "../../../src/entry/page/file-desk";
import { moment } from "../../contract/contract-hosts";
import { type Edit, rowsInserted, together, typed } from "../../contract/people";
import { planSheet, smallPlan } from "../../contract/shared-workbook";
import { openFile } from "../../excel-host/file/open-file";
import { saveFile } from "../../excel-host/file/save-file";

const noProgress = (): void => undefined;
/** As another program saves it, so that only an edit differs. */
const file = saveFile(openFile(smallPlan()));

function edited(edit: Edit): Uint8Array {
  const workbook = openFile(file);
  edit(workbook);
  return saveFile(workbook);
}

async function opened(): Promise<FileDesk> {
  const desk = new FileDesk();
  await desk.open(file, "zh-CN");
  await desk.review({ moment, asOf: null });
  return desk;
}

/** Proposes every fix that the review offers. */
async function proposedFixes(desk: FileDesk): Promise<number> {
  const { tables } = await desk.review({ moment, asOf: null });
  const fixes = tables.flatMap(({ sheet, findings }) =>
    findings.flatMap((finding) => finding.fixes.map(({ position, from, to }) => ({ sheet, position, from, to }))),
  );
  return (await desk.proposeFixes(fixes)).id;
}

const insertedAndTyped = together(rowsInserted(planSheet, 5), typed(planSheet, 8, 4, "2021年11月底前"));

describe("a file that was changed on disk while it was open on the page", () => {
  it("is the same where nothing was changed, and after it was written from here", async () => {
    const desk = await opened();
    expect(await desk.compareFile(file.slice())).toEqual({ id: "same" });
    const proposal = await proposedFixes(desk);
    await desk.carryOut(proposal, moment, noProgress);
    const own = await desk.publicCopy();
    expect((await desk.compareFile(own)).id).toBe("changed");
    await desk.fileWasWritten(own);
    expect(await desk.compareFile(own)).toEqual({ id: "same" });
  });

  it("is the same where a download was laid over it, and what is changed here after that is kept", async () => {
    const desk = await opened();
    await desk.carryOut(await proposedFixes(desk), moment, noProgress);
    const saved = await desk.currentBytes();
    expect(await desk.compareFile(saved.slice())).toEqual({ id: "same" });
    await desk.editCells({ sheet: planSheet, cells: [{ position: { row: 4, column: 3 }, typed: "县财政局" }], confirmed: false }, moment);
    expect(await desk.compareFile(saved.slice())).toEqual({ id: "same" });
    expect((await desk.compareFile(file)).id).toBe("changed");
    expect((await desk.review({ moment, asOf: null })).runs).toHaveLength(2);
  });

  it("is compared with what was opened, whatever was changed here since", async () => {
    const desk = await opened();
    await desk.editCells({ sheet: planSheet, cells: [{ position: { row: 4, column: 3 }, typed: "县财政局" }], confirmed: false }, moment);
    const comparison = await desk.compareFile(edited(insertedAndTyped));
    const [change] = comparison.id === "changed" ? comparison.changes : [];
    expect(change?.lines).toEqual([{ what: "rows", id: "inserted", at: 5, count: 1 }]);
    expect(change?.cells.map(toA1)).toEqual(["D8"]);
  });

  it("names nothing where only another sheet's look or nothing that can be read was changed", async () => {
    const desk = await opened();
    const other = openFile(file);
    other.addSheet("另一张");
    expect(await desk.compareFile(saveFile(other))).toEqual({ id: "changed", changes: [] });
  });

  it("refuses a file that is no workbook any more, and goes on with what was opened", async () => {
    const desk = await opened();
    await expect(desk.compareFile(new Uint8Array([80, 75, 3, 4]))).rejects.toMatchObject({ refusal: { id: "damaged" } });
    expect((await desk.review({ moment, asOf: null })).tables).toHaveLength(1);
  });

  it("a proposal that is confirmed meets it: nothing is written, the cells are named, and it is proposed again where things stand now", async () => {
    const desk = await opened();
    const proposal = await proposedFixes(desk);
    const now = edited(insertedAndTyped);
    await desk.compareFile(now);
    await desk.takeFile();
    const { outcome, changes } = await desk.carryOut(proposal, moment, noProgress);
    expect([outcome, await desk.tookFile()]).toEqual([{ id: "changed-meanwhile", sheets: [planSheet] }, true]);
    expect(changes.map(({ cells }) => cells.map(toA1))).toEqual([["D8"]]);
    expect(Buffer.compare(await desk.currentBytes(), now)).toBe(0);
    const again = await desk.proposeAgain();
    const places = again.items.flatMap((item) => (item.id === "cells" ? item.changes.map(({ position }) => toA1(position)) : []));
    expect(places.sort()).toEqual(["B10", "B4", "B7"]);
    expect(await desk.compareFile(now)).toEqual({ id: "same" });
  });

  it("does not come over what was changed here unless it is read anew", async () => {
    const desk = await opened();
    const typedHere = [{ position: { row: 4, column: 3 }, typed: "县财政局" }];
    await desk.editCells({ sheet: planSheet, cells: typedHere, confirmed: false }, moment);
    const proposal = await proposedFixes(desk);
    await desk.compareFile(edited(typed(planSheet, 5, 4, "2021年11月底前")));
    await desk.takeFile();
    const { outcome } = await desk.carryOut(proposal, moment, noProgress);
    expect([outcome.id, await desk.tookFile()]).toEqual(["applied", false]);
    await desk.takeFile();
    const review = await desk.review({ moment, asOf: null });
    expect([review.runs, await desk.tookFile()]).toEqual([[], true]);
    // What was typed before is no step to be taken back any more.
    expect(await desk.undoEdit(moment)).toEqual({ id: "nothing-to-undo" });
  });

  it("an edit between the look and the run keeps what was typed", async () => {
    const desk = await opened();
    const proposal = await proposedFixes(desk);
    await desk.compareFile(edited(typed(planSheet, 5, 4, "2021年11月底前")));
    await desk.takeFile();
    await desk.editCells({ sheet: planSheet, cells: [{ position: { row: 4, column: 3 }, typed: "县财政局" }], confirmed: false }, moment);
    const { outcome, review } = await desk.carryOut(proposal, moment, noProgress);
    expect([outcome.id, await desk.tookFile()]).toEqual(["changed-meanwhile", false]);
    expect(review.runs.map(({ purpose }) => purpose)).toEqual(["edits"]);
  });
});
