import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook as FileWorkbook } from "exceljs";
import { type ContractWorkbook, carryOut, contractHosts, moment, typeInto } from "./contract-hosts";
import { comparable } from "./comparable-picture";
import { blankSheet } from "./step-cases";
import type { SheetPicture } from "./workbook-picture";

const seed = new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/rongjiang-2021.xlsx")));

const someDetails = { replyBy: null, issuedOn: null, replyTo: "县政府办公室", contact: "", telephone: "", issuer: "" };

// A file is read by another library for every picture, which takes its time.
jest.setTimeout(60_000);

/** Merged areas in any order: what is merged again stands last in Excel's list. */
async function sheet1(workbook: ContractWorkbook): Promise<SheetPicture> {
  const { Sheet1 = blankSheet } = await workbook.picture();
  return { ...Sheet1, merges: [...Sheet1.merges].sort() };
}

describe.each(contractHosts)("columns for progress, in $name", (contractHost) => {
  async function withColumns(): Promise<{ readonly workbook: ContractWorkbook; readonly before: SheetPicture }> {
    const workbook = await contractHost.open(seed);
    const before = await sheet1(workbook);
    await workbook.session.review({ moment, asOf: null });
    const { outcome } = await carryOut(workbook.session, workbook.session.proposeProgressColumns(0));
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    return { workbook, before };
  }

  it("stand beside the table in its own style, title and choice list included", async () => {
    const { workbook, before } = await withColumns();
    const after = await sheet1(workbook);
    expect(after.cells).toEqual({ ...before.cells, G3: "完成情况", H3: "完成时间" });
    const grown = before.merges.map((area) => area.replace(/^(A[12]):F([12])$/, "$1:H$2"));
    expect(after.merges).toEqual([...grown].sort());
    expect(after.validations).toEqual([
      { area: "G4:G35", list: '"未启动,正在推进,已完成,持续推进"', prompt: "可从列表中选择，也可直接填写", othersAllowed: true },
    ]);
    expect([after.columnWidths.G, after.columnWidths.H]).toEqual([72, 96]);
    const file = new FileWorkbook();
    await file.xlsx.load(Buffer.from(await workbook.saved()) as unknown as ArrayBuffer);
    const fontAt = (address: string): unknown[] => {
      const { font } = file.worksheets[0]?.getCell(address) ?? {};
      return [font?.size, font?.bold ?? false, font?.name];
    };
    // The table is set in a smaller font than blank cells are.
    expect(fontAt("F4").slice(0, 2)).not.toEqual(fontAt("J40").slice(0, 2));
    // The texts of its last column are in several fonts, of which Excel does not say the name: only the head tells it.
    for (const [row, known] of [
      [3, 3],
      [4, 2],
      [35, 2],
    ] as const) {
      const source = fontAt(`F${row}`).slice(0, known);
      expect([row, fontAt(`G${row}`).slice(0, known), fontAt(`H${row}`).slice(0, known)]).toEqual([row, source, source]);
    }
    expect(["G4", "H4"].map((address) => file.worksheets[0]?.getCell(address).numFmt ?? "General")).toEqual([
      "General",
      'yyyy"年"m"月"d"日"',
    ]);
  });

  it("are taken back without a trace, also after the workbook was opened again", async () => {
    const { workbook, before } = await withColumns();
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    await carryOut(later.session, later.session.proposeUndo("all"));
    expect(await sheet1(later)).toEqual(before);
  });

  it("stay where somebody filled something in", async () => {
    const { workbook } = await withColumns();
    await typeInto(workbook, "Sheet1", [[4, 7, "已完成"]]);
    await workbook.session.review({ moment, asOf: null });
    const proposal = await workbook.session.proposeUndo("all");
    expect(proposal.items).toEqual([
      { id: "not-restored", sheet: "Sheet1", cells: [{ position: { row: 4, column: 7 }, wrote: "", now: "已完成", why: "edited-since" }] },
    ]);
  });

  it("count in the next review: what is done is no longer past its time", async () => {
    const { workbook } = await withColumns();
    const blank = await workbook.session.review({ moment, asOf: null });
    await typeInto(workbook, "Sheet1", [[5, 7, "已完成"]]);
    const filled = await workbook.session.review({ moment, asOf: null });
    expect(blank.tables[0]?.overview.progressUnrecorded).toBe(false);
    expect([blank, filled].map(({ tables }) => (tables[0]?.overview.byStatus.done ?? 0) > 0)).toEqual([false, true]);
  });
});

describe.each(contractHosts)("reminders, in $name", (contractHost) => {
  async function reminded(): Promise<{ readonly workbook: ContractWorkbook; readonly added: readonly string[] }> {
    const workbook = await contractHost.open(seed);
    const { tables } = await workbook.session.review({ moment, asOf: null });
    const before = Object.keys(await workbook.picture());
    const tasks = (tables[0]?.pastLimit ?? []).map(({ index }) => index);
    const { outcome } = await carryOut(workbook.session, workbook.session.proposeReminders({ table: 0, tasks, details: someDetails }));
    expect(outcome).toMatchObject({ id: "applied", notDone: [] });
    return { workbook, added: Object.keys(await workbook.picture()).filter((name) => !before.includes(name)) };
  }

  it("stand on a sheet for each unit, with the office to reply to", async () => {
    const { workbook, added } = await reminded();
    expect(added).toEqual(["催办-县政府办公室", "催办-县司法局", "催办-县直各部门", "催办-各乡镇人民政府"]);
    const picture = await workbook.picture();
    for (const name of added) {
      const { cells, page } = picture[name] ?? blankSheet;
      expect(Object.values(cells)).toContain("反馈方式：县政府办公室");
      expect(cells.A6).toBe(1);
      expect(page).toMatchObject({ paper: 9, orientation: "portrait" });
    }
  });

  it("are written anew in place, and taken back", async () => {
    const { workbook, added } = await reminded();
    const once = await workbook.picture();
    const { tables } = await workbook.session.review({ moment, asOf: null });
    const tasks = (tables[0]?.pastLimit ?? []).map(({ index }) => index);
    await carryOut(workbook.session, workbook.session.proposeReminders({ table: 0, tasks, details: someDetails }));
    expect(await workbook.picture()).toEqual(once);
    const later = await workbook.reopened();
    await later.session.review({ moment, asOf: null });
    await carryOut(later.session, later.session.proposeUndo("all"));
    expect(Object.keys(await later.picture()).filter((name) => added.includes(name))).toEqual([]);
  });
});

const [fileHost, ...excels] = contractHosts;

it.each(excels)("columns and reminders are the same in $name as in a file", async (excel) => {
  const pictures: unknown[] = [];
  for (const host of [fileHost ?? excel, excel]) {
    const workbook = await host.open(seed);
    await workbook.session.review({ moment, asOf: null });
    await carryOut(workbook.session, workbook.session.proposeProgressColumns(0));
    const { tables } = await workbook.session.review({ moment, asOf: null });
    const tasks = (tables[0]?.pastLimit ?? []).map(({ index }) => index);
    await carryOut(workbook.session, workbook.session.proposeReminders({ table: 0, tasks, details: someDetails }));
    pictures.push(comparable(await workbook.picture()));
  }
  expect(pictures[1]).toEqual(pictures[0]);
});
