import { toA1 } from "../../src/core/sheet/cell-position";
import { moment } from "./contract-hosts";
import { type Edit, renamed, rowsDeleted, rowsInserted, sorted, together, typed } from "./people";
import { planSheet, sharedHosts, smallPlan } from "./shared-workbook";
import { propose } from "./undo-table";

/** Where the three fixed cells stand after an edit, and what became of each. */
const cases: readonly (readonly [string, Edit, string, readonly string[]])[] = [
  ["nothing", () => undefined, planSheet, ["B4 B4 as-written", "B6 B6 as-written", "B9 B9 as-written"]],
  ["a row inserted", rowsInserted(planSheet, 5), planSheet, ["B4 B4 as-written", "B6 B7 as-written", "B9 B10 as-written"]],
  ["a row deleted", rowsDeleted(planSheet, 6), planSheet, ["B4 B4 as-written", "B6 - gone", "B9 B8 as-written"]],
  ["rows sorted", sorted(planSheet, 4, 9, 4, 1), planSheet, ["B4 B9 as-written", "B6 B7 as-written", "B9 B4 as-written"]],
  ["the sheet renamed", renamed(planSheet, "责任表"), "责任表", ["B4 B4 as-written", "B6 B6 as-written", "B9 B9 as-written"]],
  [
    "one put back by hand, one reworded",
    together(typed(planSheet, 6, 2, "公开部门预算"), typed(planSheet, 9, 2, "办理代表的建议。")),
    planSheet,
    ["B4 B4 as-written", "B6 B6 put-back", "B9 B9 edited-since"],
  ],
];

describe.each(sharedHosts)("the cells that a run wrote, in $name", (host) => {
  it.each(cases)("after %s", async (_, edit, sheet, expected) => {
    const workbook = await host.open(smallPlan());
    const review = await workbook.session.review({ moment, asOf: null });
    const { id } = await propose(workbook.session, "fixes", review);
    await workbook.session.carryOut(id, moment, () => undefined);
    workbook.edit(edit);
    const later = await workbook.reopened();
    const { runs } = await later.session.review({ moment, asOf: null });
    const cells = await later.session.writtenCells(runs[0]?.id ?? 0);
    expect([...cells].map(({ then, now, state }) => [toA1(then), now ? toA1(now) : "-", state].join(" ")).sort()).toEqual(expected);
    expect(cells.filter(({ now }) => now !== null).map((cell) => cell.sheet)).toEqual(cells.flatMap(({ now }) => (now ? [sheet] : [])));
    expect(cells.map(({ was, wrote }) => [was, wrote]).sort()).toEqual(
      [
        ["公开部门预算", "公开部门预算。"],
        ["办理代表建议.", "办理代表建议。"],
        ["编制年度规划,报县政府审定。", "编制年度规划，报县政府审定。"],
      ].sort(),
    );
  });

  it("are none once the run is undone", async () => {
    const workbook = await host.open(smallPlan());
    const review = await workbook.session.review({ moment, asOf: null });
    await workbook.session.carryOut((await propose(workbook.session, "fix", review)).id, moment, () => undefined);
    await workbook.session.carryOut((await workbook.session.proposeUndo("all")).id, moment, () => undefined);
    expect(await workbook.session.writtenCells(1)).toEqual([]);
  });
});
