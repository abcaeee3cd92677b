import type { PaneTable } from "../../src/app/pane/pane-review";
import { carryOut, moment } from "./contract-hosts";
import { type Edit, columnsDeleted, columnsInserted, rowsInserted, together, typed } from "./people";
import { type SharedHost, type SharedWorkbook, planSheet, sharedHosts, smallPlan } from "./shared-workbook";

async function onlyTable({ session }: SharedWorkbook): Promise<PaneTable> {
  const { tables } = await session.review({ moment, asOf: null });
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
}

/** The table of the plan, corrected so that its units are the ones in the lead. */
async function correctedIn(host: SharedHost): Promise<SharedWorkbook> {
  const workbook = await host.open(smallPlan());
  const { header, columns } = await onlyTable(workbook);
  expect(columns).toMatchObject({ number: 1, task: 2, lead: null, responsible: 3, deadline: 4 });
  const correction = { header, columns: { ...columns, lead: 3, responsible: null } };
  await workbook.session.decide({ id: "correct-reading", sheet: planSheet, headerRow: header.firstRow, correction }, moment);
  return workbook;
}

const roles = { number: 1, task: 2, lead: 3, responsible: null, deadline: 4, progress: null };

describe.each(sharedHosts)("a reading that the user corrected, in $name", (host) => {
  it.each<readonly [string, Edit, number, Partial<PaneTable["columns"]>]>([
    ["nothing", together(), 3, roles],
    ["two rows inserted above the table", rowsInserted(planSheet, 1, 2), 5, roles],
    ["a column inserted left of it", columnsInserted(planSheet, 1), 3, { ...roles, number: 2, task: 3, lead: 4, deadline: 5 }],
    ["a column inserted in its midst", columnsInserted(planSheet, 3), 3, { ...roles, lead: 4, deadline: 5 }],
    [
      "rows and columns inserted",
      together(rowsInserted(planSheet, 1), columnsInserted(planSheet, 1, 2)),
      4,
      { ...roles, number: 3, task: 4, lead: 5, deadline: 6 },
    ],
    ["its number column deleted", columnsDeleted(planSheet, 1), 3, { ...roles, number: null, task: 1, lead: 2, deadline: 3 }],
    ["a label reworded", typed(planSheet, 3, 3, "承办部门"), 3, roles],
    [
      "a column 完成情况 added in its midst",
      together(columnsInserted(planSheet, 4), typed(planSheet, 3, 4, "完成情况"), typed(planSheet, 4, 4, "已完成")),
      3,
      { ...roles, progress: 4, deadline: 5 },
    ],
  ])("%s since: it is followed", async (_, edit, headerRow, columns) => {
    const workbook = await correctedIn(host);
    workbook.edit(edit);
    const later = await workbook.reopened();
    const table = await onlyTable(later);
    expect(table).toMatchObject({ corrected: true, header: { firstRow: headerRow }, columns });
    expect(table.overview.tasks).toBe(6);
    await later.session.decide({ id: "correct-reading", sheet: planSheet, headerRow, correction: null }, moment);
    expect((await onlyTable(later)).corrected).toBe(false);
  });

  it("the column for progress that is added is read, offered once, and taken back", async () => {
    const workbook = await correctedIn(host);
    const before = (await workbook.picture())[planSheet]?.cells;
    const add = (): ReturnType<typeof carryOut> => carryOut(workbook.session, workbook.session.proposeProgressColumns(0));
    expect((await add()).review.tables[0]?.columns).toMatchObject({ lead: 3, progress: 5, doneDate: 6 });
    workbook.edit(typed(planSheet, 4, 5, "已完成"));
    expect((await onlyTable(workbook)).overview.byStatus.done).toBe(1);
    expect((await add()).items).toEqual([{ id: "columns-not-added", sheet: planSheet, why: "there-already" }]);
    workbook.edit(typed(planSheet, 4, 5, ""));
    await onlyTable(workbook);
    await carryOut(workbook.session, workbook.session.proposeUndo("all"));
    expect((await workbook.picture())[planSheet]?.cells).toEqual(before);
    expect((await onlyTable(workbook)).columns).toMatchObject({ lead: 3, progress: null, doneDate: null });
  });
});
