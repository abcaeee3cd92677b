import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { FileDesk } from "../../../src/entry/page/file-desk";
import { applyEdits, readEdits } from "../../../src/entry/cli/edits";
import { areaFromA1 } from "../../../src/core/sheet/cell-position";
import { EditedFile, moment, publishedFile } from "../../app/edit/edited-file";

const folder = mkdtempSync(path.join(tmpdir(), "edit-desk-"));
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(60_000);

/** What a person does in one go, as a file of edits writes it down. */
interface Entry {
  readonly cell: string;
  readonly text?: string;
  readonly rows?: readonly (readonly string[])[];
  readonly confirmed?: boolean;
}

const edits: readonly Entry[] = [
  { cell: "G3", text: "完成情况", confirmed: true },
  { cell: "H3", text: "完成时间", confirmed: true },
  {
    cell: "G4",
    rows: [
      ["已完成", "2021-9-30"],
      ["=1+1", "国庆前"],
    ],
    confirmed: true,
  },
  { cell: "C4", text: "第一行\n第二行" },
  { cell: "D9", text: "" },
  { cell: "F20", text: "2021年11月底前" },
  { cell: "I40", text: "-- 表外 001" },
  { cell: "G4", text: "正在推进" },
];

async function deskWith(file: Uint8Array): Promise<FileDesk> {
  const desk = new FileDesk();
  await desk.open(file, "zh-CN");
  await desk.review({ moment, asOf: null });
  return desk;
}

async function atDesk(desk: FileDesk, entries: readonly Entry[]): Promise<void> {
  // All at once, as fast as a person cannot type: one is done after the other.
  const answers = entries.map(({ cell, text, rows, confirmed = false }) => {
    const { firstRow: row, firstColumn: column } = areaFromA1(cell) ?? { firstRow: 0, firstColumn: 0 };
    const block = rows ?? [[text ?? ""]];
    const cells = block.flatMap((texts, down) =>
      texts.map((typed, right) => ({ position: { row: row + down, column: column + right }, typed })),
    );
    return desk.editCells({ sheet: "Sheet1", cells, confirmed }, moment);
  });
  expect((await Promise.all(answers)).map(({ id }) => id)).toEqual(entries.map(() => "done"));
}

async function onCommandLine(entries: readonly Entry[]): Promise<EditedFile> {
  const list = path.join(folder, "edits.json");
  writeFileSync(list, JSON.stringify(entries));
  const file = await EditedFile.open();
  await applyEdits(file.host, await readEdits(list, list), list, moment);
  return file;
}

describe("the page's desk", () => {
  it("writes the very bytes that a file of the same edits leads to", async () => {
    const desk = await deskWith(publishedFile());
    await atDesk(desk, edits);
    expect(Buffer.compare(await desk.currentBytes(), (await onCommandLine(edits)).bytes)).toBe(0);
  });

  it("goes on with other work on the workbook as it was edited", async () => {
    const desk = await deskWith(publishedFile());
    await atDesk(desk, edits);
    // Asked for before anybody reviewed anew.
    const proposal = await desk.proposeHighlight({ frozen: false });
    const { outcome, review } = await desk.carryOut(proposal.id, moment, () => undefined);
    expect(outcome.id).toBe("applied");
    expect(review.runs.map(({ purpose }) => purpose)).toEqual(["highlight", "edits"]);
    expect(review.tables[0]?.columns.progress).toBe(7);
    expect(await desk.undoEdit(moment)).toMatchObject({ id: "done", cells: [{ text: "已完成" }] });
    const again = await desk.review({ moment, asOf: null });
    expect(again.runs.map(({ purpose }) => purpose)).toEqual(["edits", "highlight", "edits"]);
  });

  it("does not carry out what was proposed before cells were edited", async () => {
    const desk = await deskWith(publishedFile());
    const proposal = await desk.proposeHighlight({ frozen: false });
    await atDesk(desk, [{ cell: "D9", text: "县教育局" }]);
    const { outcome, review } = await desk.carryOut(proposal.id, moment, () => undefined);
    expect(outcome).toEqual({ id: "changed-meanwhile", sheets: ["Sheet1"] });
    expect(review.runs.map(({ purpose }) => purpose)).toEqual(["edits"]);
  });

  it("begins a run of its own after saving", async () => {
    const desk = await deskWith(publishedFile());
    await atDesk(desk, [{ cell: "D9", text: "县教育局" }]);
    await desk.currentBytes();
    await atDesk(desk, [{ cell: "D9", text: "县民政局" }]);
    expect((await desk.review({ moment, asOf: null })).runs).toHaveLength(2);
  });
});
