import { carryOut, moment } from "./contract-hosts";
import { planSheet, sharedHosts, smallPlan } from "./shared-workbook";
import { propose } from "./undo-table";

describe.each(sharedHosts)("what the workbook remembered is gone, in $name", (host) => {
  it("generated sheets stay, as nobody knows what was typed on them, and nobody is said to have typed", async () => {
    const workbook = await host.open(smallPlan());
    const review = await workbook.session.review({ moment, asOf: null });
    await carryOut(workbook.session, propose(workbook.session, "summaries", review));
    workbook.edit((model) => (model.customXmlParts = []));
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    const sheets = Object.keys(await later.picture()).filter((name) => name !== planSheet && name !== "说明");
    const { items } = await carryOut(later.session, later.session.proposeClear("all"));
    expect(items.flatMap((item) => (item.id === "not-restored" ? item.cells.map(({ why }) => [item.sheet, why]) : []))).toEqual(
      sheets.map((sheet) => [sheet, "not-kept"]),
    );
    expect(sheets).toContain("总览");
    expect(Object.keys(await later.picture())).toEqual([planSheet, "说明", ...sheets]);
  });
});
