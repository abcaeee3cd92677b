import { readState } from "../../src/core/state/read-state";
import { carryOut, moment } from "./contract-hosts";
import { type Edit, renamed, sorted, together } from "./people";
import { type SharedWorkbook, planSheet, sharedHosts, smallPlan } from "./shared-workbook";
import { type RunKind, propose, remainder, renamedSheet } from "./undo-table";

async function run(workbook: SharedWorkbook, kind: RunKind): Promise<void> {
  const review = await workbook.session.review({ moment, asOf: null });
  const { outcome } = await carryOut(workbook.session, propose(workbook.session, kind, review));
  expect(outcome).toMatchObject({ id: "applied", notDone: [] });
}

const rename = renamed(planSheet, renamedSheet);
const sort = (sheet: string): Edit => sorted(sheet, 4, 9, 4, 1);

describe.each(sharedHosts)("a sheet renamed between two runs, in $name", (host) => {
  it.each<readonly [RunKind, RunKind, string, Edit]>([
    ["fixes", "highlight", "renamed", rename],
    ["highlight", "fixes", "renamed", rename],
    ["progress columns", "highlight", "renamed", rename],
    ["highlight", "progress columns", "renamed", rename],
    ["fixes", "progress columns", "sorted and renamed", together(sort(planSheet), rename)],
  ])("%s and then %s, %s between them: all of it is undone", async (first, second, _, edit) => {
    const untouched = await host.open(smallPlan());
    untouched.edit(edit);
    const wanted = await untouched.picture();
    const workbook = await host.open(smallPlan());
    await run(workbook, first);
    workbook.edit(edit);
    await run(workbook, second);
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(remainder(items)).toEqual([]);
    const { state } = readState((await later.host.read({ sheets: "all" })).state);
    expect(state.addedColumns).toEqual([]);
    const [after, before] = [(await later.picture())[renamedSheet], wanted[renamedSheet]];
    expect([after?.cells, after?.rules, after?.validations]).toEqual([before?.cells, before?.rules, before?.validations]);
  });

  it("renamed twice, with a run under each name: all of it is undone", async () => {
    const workbook = await host.open(smallPlan());
    const before = (await workbook.picture())[planSheet];
    await run(workbook, "fix");
    workbook.edit(rename);
    await run(workbook, "highlight");
    await run(workbook, "fixes");
    workbook.edit(renamed(renamedSheet, "定稿"));
    await run(workbook, "progress columns");
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(remainder(items)).toEqual([]);
    const after = (await later.picture())["定稿"];
    expect([after?.cells, after?.rules, after?.validations]).toEqual([before?.cells, before?.rules, before?.validations]);
  });

  it("another sheet with marks of its own is not taken for one that is gone", async () => {
    const workbook = await host.open(smallPlan());
    workbook.edit((model) => {
      const other = model.addSheet("另一张表");
      other.grid = model.sheet(planSheet).grid.copy();
      // Another plan: nothing of the first one is found on it.
      for (let row = 3; row < 9; row++) other.grid.update(row, 1, { value: `另一项任务第${row}件。` });
    });
    await run(workbook, "highlight");
    workbook.edit((model) => (model.sheets = model.sheets.filter(({ name }) => name !== planSheet)));
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    const { items } = await carryOut(later.session, later.session.proposeUndo("all"));
    expect(remainder(items)).toEqual([`${planSheet}  sheet-gone`]);
    expect((await later.picture())["另一张表"]?.rules).toEqual([]);
  });
});
