import { toA1 } from "../../src/core/sheet/cell-position";
import type { LineChange, SheetChanges } from "../../src/core/sheet/changes/sheet-changes";
import type { RunResult } from "../../src/app/pane/pane-run";
import { type ApplyOptions, RefusalError } from "../../src/app/ports";
import { defaultChoices } from "../../src/core/state/choices";
import { moment } from "./contract-hosts";
import { type Edit, renamed, rowsDeleted, rowsInserted, sorted, together, typed } from "./people";
import { type SharedWorkbook, planSheet, sharedHosts, smallPlan } from "./shared-workbook";

const noProgress = (): void => undefined;

/** The fixes of the small plan: a half-width comma, and the marks at the end of two texts. */
const fixedCells = ["B4", "B6", "B9"];

async function reviewed(workbook: SharedWorkbook): Promise<SharedWorkbook> {
  await workbook.session.review({ moment, asOf: null });
  return workbook;
}

async function proposedFixes(workbook: SharedWorkbook): Promise<number> {
  const { tables } = await workbook.session.review({ moment, asOf: null });
  const fixes = tables.flatMap(({ sheet, findings }) =>
    findings.flatMap((finding) => finding.fixes.map(({ position, from, to }) => ({ sheet, position, from, to }))),
  );
  const { id, items } = await workbook.session.proposeFixes(fixes);
  expect(items.map((item) => item.id === "cells" && item.changes.map(({ position }) => toA1(position)).sort())).toEqual([fixedCells]);
  return id;
}

function told({ now, lines, reordered, cells, furtherCells }: SheetChanges): unknown {
  const words = lines.map(({ what, id, at, count }: LineChange) => `${what} ${id} ${at}+${count}`);
  const order = reordered ? [`reordered ${reordered.firstRow}-${reordered.lastRow}`] : [];
  return [now, ...words, ...order, ...cells.map(toA1), furtherCells];
}

/** What somebody does between reading and writing; what is said of it; where the fixes stand then, if they can still be made. */
const edits: readonly (readonly [string, Edit, readonly unknown[], readonly string[]])[] = [
  ["a cell typed", typed(planSheet, 5, 4, "2021年10月底前"), [planSheet, "D5", 0], ["B4", "B6", "B9"]],
  ["a cell emptied", typed(planSheet, 7, 3, ""), [planSheet, "C7", 0], ["B4", "B6", "B9"]],
  ["the very cell of a fix typed", typed(planSheet, 6, 2, "公开部门预算和决算。"), [planSheet, "B6", 0], ["B4", "B9"]],
  ["a row inserted", rowsInserted(planSheet, 5), [planSheet, "rows inserted 5+1", 0], ["B10", "B4", "B7"]],
  ["two rows inserted above the table", rowsInserted(planSheet, 3, 2), [planSheet, "rows inserted 3+2", 0], ["B11", "B6", "B8"]],
  ["a row deleted", rowsDeleted(planSheet, 5), [planSheet, "rows deleted 5+1", 0], ["B4", "B5", "B8"]],
  ["a row of a fix deleted", rowsDeleted(planSheet, 6), [planSheet, "rows deleted 6+1", 0], ["B4", "B8"]],
  ["rows sorted", sorted(planSheet, 4, 9, 4, 1), [planSheet, "reordered 4-9", 0], ["B4", "B7", "B9"]],
  [
    "a row inserted and a cell below it typed",
    together(rowsInserted(planSheet, 4), typed(planSheet, 8, 4, "2021年11月底前")),
    [planSheet, "rows inserted 4+1", "D8", 0],
    ["B10", "B5", "B7"],
  ],
  ["the sheet renamed", renamed(planSheet, "责任表"), ["责任表", 0], []],
];

describe.each(sharedHosts)("changed between reading and writing, in $name", (host) => {
  it.each(edits)("%s: nothing is written, and what was changed is named", async (_, edit, expected) => {
    const workbook = await host.open(smallPlan());
    const proposal = await proposedFixes(workbook);
    workbook.edit(edit);
    const before = await workbook.picture();
    const { outcome, changes, items } = await workbook.session.carryOut(proposal, moment, noProgress);
    expect(outcome).toEqual({ id: "changed-meanwhile", sheets: [planSheet] });
    expect([changes.map(told), items]).toEqual([[expected], []]);
    expect(await workbook.picture()).toEqual(before);
    expect((await workbook.host.read({ sheets: "all" })).state).toBeNull();
  });

  it.each(edits)("%s: what was chosen is proposed again, where it stands now", async (_, edit, __, expected) => {
    const workbook = await host.open(smallPlan());
    const proposal = await proposedFixes(workbook);
    workbook.edit(edit);
    await workbook.session.carryOut(proposal, moment, noProgress);
    const again = await workbook.session.proposeAgain();
    const places = again.items.flatMap((item) => (item.id === "cells" ? item.changes.map(({ position }) => toA1(position)).sort() : []));
    expect(places).toEqual(expected);
    if (expected.length === 0) return;
    const { outcome } = await workbook.session.carryOut(again.id, moment, noProgress);
    expect(outcome.id).toBe("applied");
  });

  it("a generation is proposed again with the same choices, and names what was typed on a generated sheet", async () => {
    const workbook = await reviewed(await host.open(smallPlan()));
    const request = {
      summaries: { ...defaultChoices.summaries, unitSheets: false },
      changedSheets: "replace",
      bringBackDeleted: false,
    } as const;
    const run = async (id: number): Promise<RunResult> => workbook.session.carryOut(id, moment, noProgress);
    expect((await run((await workbook.session.proposeSummaries(request)).id)).outcome.id).toBe("applied");
    const proposal = await workbook.session.proposeSummaries(request);
    workbook.edit(typed("总览", 2, 1, "领导已阅"));
    const { outcome, changes } = await run(proposal.id);
    expect(outcome).toEqual({ id: "changed-meanwhile", sheets: ["总览"] });
    expect(changes.map(({ sheet, cells }) => [sheet, cells.map(toA1)])).toEqual([["总览", ["A2"]]]);
    const again = await workbook.session.proposeAgain();
    expect(again.items.map((item) => (item.id === "update-sheets" ? item.sheets : item.id))).toEqual([["总览"]]);
    expect((await run(again.id)).outcome.id).toBe("applied");
  });

  it("what the workbook remembers was changed elsewhere: nothing is written, and no sheet is named", async () => {
    const workbook = await host.open(smallPlan());
    const proposal = await proposedFixes(workbook);
    workbook.edit(({ customXmlParts }) =>
      customXmlParts.push({ id: "{a}", xml: `<state xmlns="urn:responsibility-table:state:1">{}</state>` }),
    );
    const before = await workbook.picture();
    const { outcome, changes } = await workbook.session.carryOut(proposal, moment, noProgress);
    expect([outcome, changes]).toEqual([{ id: "changed-meanwhile", sheets: [] }, []]);
    expect(await workbook.picture()).toEqual(before);
  });

  it("what is remembered is compared only where a plan says what it was", async () => {
    const { host: port } = await host.open(smallPlan());
    const save = async (text: string, was: Pick<ApplyOptions, "state">): Promise<string> => {
      const { fingerprints: expected } = await port.read({ sheets: "all" });
      return (await port.apply({ steps: [{ step: "save-state", text }] }, { expect: expected, ...was })).id;
    };
    expect(await save("一", { state: "二" })).toBe("changed-meanwhile");
    expect(await save("一", { state: null })).toBe("applied");
    expect(await save("二", { state: null })).toBe("changed-meanwhile");
    expect(await save("二", { state: "一" })).toBe("applied");
    expect(await save("三", {})).toBe("applied");
    expect((await port.read({ sheets: "all" })).state).toBe("三");
  });

  it("names twenty cells and counts the others", async () => {
    const workbook = await host.open(smallPlan());
    const proposal = await proposedFixes(workbook);
    workbook.edit(together(...[4, 5, 6, 7, 8, 9].flatMap((row) => [5, 6, 7, 8].map((column) => typed(planSheet, row, column, "附注")))));
    const { changes } = await workbook.session.carryOut(proposal, moment, noProgress);
    expect(changes.map(({ cells, furtherCells }) => [cells.length, furtherCells])).toEqual([[20, 4]]);
  });
});

/** A cell that a finding or list points at, and where it stands after an edit; null where it is gone. */
const places: readonly (readonly [string, Edit, string, string | null])[] = [
  ["a row inserted above", rowsInserted(planSheet, 4), "B6", "B7"],
  ["a row inserted below", rowsInserted(planSheet, 8), "B6", "B6"],
  ["a row deleted above", rowsDeleted(planSheet, 5), "D7", "D6"],
  ["its own row deleted", rowsDeleted(planSheet, 6), "B6", null],
  ["rows sorted, the cell in a column where two say the same", sorted(planSheet, 4, 9, 4, 1), "D6", "D7"],
  ["its text reworded", typed(planSheet, 6, 2, "公开本部门预算"), "B6", "B6"],
  ["its task replaced by another", typed(planSheet, 6, 2, "修订办事指南并组织培训。"), "B6", null],
  ["the header moved down", rowsInserted(planSheet, 2), "D3", "D4"],
  ["the title edited", typed(planSheet, 1, 1, "另一张表"), "A1", null],
  ["a blank row below the table, rows inserted above", rowsInserted(planSheet, 5, 2), "B12", "B14"],
];

describe.each(sharedHosts)("a cell that was found is shown where it stands, in $name", (host) => {
  it.each(places)("%s", async (_, edit, cell, expected) => {
    const workbook = await reviewed(await host.open(smallPlan()));
    const [, letter = "", digits = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const position = { row: Number(digits), column: letter.charCodeAt(0) - 64 };
    workbook.edit(edit);
    const found = await workbook.session.locate(planSheet, position, 1).catch((error: unknown) => {
      if (!(error instanceof RefusalError)) throw error;
      return error.refusal;
    });
    expect(found).toEqual(
      expected === null
        ? { id: "cell-gone", sheet: planSheet, cell: position }
        : expect.objectContaining({ row: expect.any(Number) as number }),
    );
    if (expected !== null && "row" in found) expect(toA1(found)).toBe(expected);
  });
});
