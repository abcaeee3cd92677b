import { unzipSync } from "fflate";
import { makePublic } from "../../src/app/public-copy";
import { openPackage } from "../../src/hosts/xlsx/package/workbook-package";
import { surenessLevel } from "../../src/ui/state/reading-sureness";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { blankSheet } from "../contract/step-cases";
import { type SheetPicture, pictureOf } from "../contract/workbook-picture";
import { Office, dayOf, momentOf } from "./generated-numbers/generate";
import { rawTasks } from "./generated-numbers/raw-table";

const day = "2021-10-15";
const nothing = { progress: "", doneOn: "" };
const tasks = rawTasks();

jest.setTimeout(60_000);

async function withColumns(): Promise<Office> {
  const office = new Office();
  await office.register(tasks, () => nothing, day);
  return office;
}

async function sheet1(file: Uint8Array): Promise<SheetPicture> {
  return (await pictureOf(file)).Sheet1 ?? blankSheet;
}

describe("增加完成情况列", () => {
  it("adds both columns beside the table in its own style, title and choice list included", async () => {
    const before = await sheet1(new Office().file);
    const after = await sheet1((await withColumns()).file);
    expect(after.cells).toEqual({ ...before.cells, G3: "完成情况", H3: "完成时间" });
    const grown = before.merges.map((area) => area.replace(/^(A[12]):F([12])$/, "$1:H$2"));
    expect([...after.merges].sort()).toEqual([...grown].sort());
    expect(after.validations).toEqual([
      { area: "G4:G35", list: '"未启动,正在推进,已完成,持续推进"', prompt: "可从列表中选择，也可直接填写", othersAllowed: true },
    ]);
    expect([after.columnWidths.G, after.columnWidths.H]).toEqual([72, 96]);
  });

  it("is taken back without a trace as long as nobody filled anything in", async () => {
    const office = await withColumns();
    const session = await office.review(day);
    await office.carryOut(session, (await session.proposeUndo("all")).id, day);
    expect(await sheet1(office.file)).toEqual(await sheet1(new Office().file));
  });

  it("stays where somebody filled something in, and the cells are listed", async () => {
    const office = await withColumns();
    await office.fill(tasks.slice(0, 1), () => ({ progress: "已完成", doneOn: "" }));
    const session = await office.review(day);
    const proposal = await session.proposeUndo("all");
    expect(proposal.items).toEqual([
      { id: "not-restored", sheet: "Sheet1", cells: [{ position: { row: 4, column: 7 }, wrote: "", now: "已完成", why: "edited-since" }] },
    ]);
  });

  it("is read also where the user had corrected the columns before", async () => {
    const office = new Office();
    const session = await office.review(day);
    const columns = { number: null, category: [1, 2], task: 3, lead: 4, responsible: 5, support: null, deadline: 6 };
    const correction = { header: { firstRow: 3, lastRow: 3 }, columns: { ...columns, progress: null, doneDate: null, remark: null } };
    await session.decide({ id: "correct-reading", sheet: "Sheet1", headerRow: 3, correction }, momentOf(day));
    await office.register(tasks, () => ({ progress: "已完成", doneOn: "2021-06-01" }), day);
    const again = await office.review(day);
    const { tables } = await again.review({ moment: momentOf(day), asOf: dayOf(day) });
    expect(tables[0]?.columns).toEqual({ ...columns, progress: 7, doneDate: 8, remark: null });
    expect(tables[0]?.overview.byStatus.done).toBe(32);
    expect((await again.proposeProgressColumns(0)).items).toEqual([{ id: "columns-not-added", sheet: "Sheet1", why: "there-already" }]);
  });

  it("is never in doubt", async () => {
    const again = await (await withColumns()).review(day);
    const { tables } = await again.review({ moment: momentOf(day), asOf: dayOf(day) });
    expect(tables.flatMap((table) => surenessLevel(table))).toEqual(["sure"]);
  });

  it("is not offered twice", async () => {
    const office = await withColumns();
    const session = await office.review(day);
    expect((await session.proposeProgressColumns(0)).items).toEqual([{ id: "columns-not-added", sheet: "Sheet1", why: "there-already" }]);
  });

  it("lets the marks follow what is filled in from then on", async () => {
    const office = new Office();
    const session = await office.review(day);
    await office.carryOut(session, (await session.proposeHighlight({ frozen: false })).id, day);
    const marked = await office.review(day);
    await office.carryOut(marked, (await marked.proposeProgressColumns(0)).id, day);
    const rules = (await sheet1(office.file)).rules.map(({ formula }) => formula);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((formula) => !/\$G\d/.test(formula))).toEqual([]);
    // The words of the choice list are known although nothing was chosen yet.
    expect(rules.some((formula) => formula.includes("|未启动|正在推进|"))).toBe(true);
    // Undoing brings back the marks that knew no such column.
    const undoing = await office.review(day);
    // The marks were the first run of this workbook, the columns the second.
    await office.carryOut(undoing, (await undoing.proposeUndo([2])).id, day);
    expect((await sheet1(office.file)).rules.some(({ formula }) => /\$G\d/.test(formula))).toBe(false);
  });

  it("leaves no trace in a public copy, whatever was filled in", async () => {
    const office = await withColumns();
    await office.fill(tasks, () => ({ progress: "已完成", doneOn: "2021-09-01" }));
    await office.summarise(day);
    let bytes = office.file;
    const host = await XlsxHost.open({
      load: () => Promise.resolve(bytes),
      save: (changed) => {
        bytes = changed;
        return Promise.resolve();
      },
    });
    await makePublic(host);
    expect(await pictureOf(bytes)).toEqual(await pictureOf(new Office().file));
    const names = Object.keys(unzipSync(bytes));
    expect(names.filter((name) => /customXml|chart|drawing/.test(name))).toEqual([]);
    expect(openPackage(bytes).partNames).toEqual(openPackage(new Office().file).partNames);
  });
});
