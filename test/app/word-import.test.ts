import { OpenedWordDocument } from "../../src/app/opened-word-document";
import { PaneSession } from "../../src/app/pane/pane-session";
import type { WordDocument } from "../../src/core/document/word-document";
import type { SheetSnapshot } from "../../src/core/sheet/sheet-snapshot";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { documentOf, tableOf } from "../core/plan/word-import/document-of";
import { typed } from "../core/plan/workbook-after";
import { sheetOf } from "../core/sheet-of";
import { day } from "../core/table-builder";
import { MemoryHost } from "./memory-host";

const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };
const title = "2021年重点工作责任分解表";
const attachment = documentOf(
  "附件",
  `>${title}`,
  tableOf("序号|具体任务|责任单位|完成时限\n1|=公开规划。|县发展改革局|2021年9月底前\n2|公开预算。|县财政局|2021年底前"),
  "联系人：",
  tableOf("姓名|电话\n某某|12345"),
);
const other = sheetOf(
  [
    ["序号", "具体任务", "责任单位", "完成时限"],
    ["1", "公开指南。", "县政务服务中心", "持续推进"],
  ],
  { name: "表" },
);

function opened(sheets: readonly SheetSnapshot[]): { readonly host: MemoryHost; readonly session: PaneSession } {
  const host = MemoryHost.of(sheets);
  return { host, session: new PaneSession(host, sheetWords, () => undefined) };
}

async function imported(session: PaneSession, document: WordDocument = attachment, tables: readonly number[] = [0]): Promise<unknown> {
  session.offerWord(new OpenedWordDocument(document, "附件"));
  const { id } = await session.proposeWordImport(tables);
  return session.carryOut(id, moment, () => undefined);
}

const namesIn = async (host: MemoryHost): Promise<string[]> => (await host.read()).entries.map(({ name }) => name);

describe("从 Word 导入", () => {
  it("offers every table, those that read as responsibility tables first", () => {
    const { session } = opened([other]);
    expect(
      session
        .offerWord(new OpenedWordDocument(attachment, "附件"))
        .tables.map(({ title: own, rows, columns, tasks }) => [own, rows, columns, tasks]),
    ).toEqual([
      [title, 3, 4, 2],
      [null, 2, 2, 0],
    ]);
  });

  it("refuses a document without a table", () => {
    const { session } = opened([other]);
    expect(() => session.offerWord(new OpenedWordDocument(documentOf("只有文字。"), "附件"))).toThrow(
      expect.objectContaining({ refusal: { id: "word-document", because: { id: "no-table" } } }) as Error,
    );
  });

  it("shows what it will do and writes nothing before", async () => {
    const { host, session } = opened([other]);
    session.offerWord(new OpenedWordDocument(attachment, "附件"));
    const { items } = await session.proposeWordImport([0]);
    expect(items).toEqual([{ id: "add-table", sheet: title, rows: 3, columns: 4, tasks: 2, parts: 1 }]);
    expect(host.plans).toEqual([]);
  });

  it("puts the table on a new sheet after the others, text as text, and reads it from then on", async () => {
    const { host, session } = opened([other]);
    const before = host.picture() as { readonly sheets: readonly unknown[] };
    await session.review({ moment, asOf: null });
    const result = await imported(session);
    expect(result).toMatchObject({ review: { tables: [{ sheet: "表" }, { sheet: title, title, overview: { tasks: 2 } }] } });
    const after = host.picture() as { readonly sheets: readonly { readonly texts: readonly string[] }[] };
    expect(after.sheets.slice(0, 1)).toEqual(before.sheets);
    expect(after.sheets[1]).toMatchObject({
      ownKey: null,
      texts: [
        "附件",
        title,
        "序号|具体任务|责任单位|完成时限",
        "1|=公开规划。|县发展改革局|2021年9月底前",
        "2|公开预算。|县财政局|2021年底前",
      ],
    });
  });

  it("works in a workbook without a table", async () => {
    const { host, session } = opened([sheetOf([], { name: "Sheet1" })]);
    await expect(session.review({ moment, asOf: null })).rejects.toMatchObject({ refusal: { id: "no-table" } });
    expect(await imported(session)).toMatchObject({
      review: { tables: [{ sheet: title }], runs: [{ purpose: "word-import", undoable: true }] },
    });
    expect(await namesIn(host)).toEqual(["Sheet1", title]);
  });

  it("never touches a sheet of the same name", async () => {
    const { host, session } = opened([{ ...other, name: title }]);
    await imported(session);
    await imported(session);
    expect(await namesIn(host)).toEqual([title, `${title}（2）`, `${title}（3）`]);
  });

  it("imports several tables, one without a title under the document's name", async () => {
    const { host, session } = opened([other]);
    await imported(session, attachment, [0, 1]);
    expect(await namesIn(host)).toEqual(["表", title, "附件"]);
  });

  it("is taken back, also after the sheet was renamed", async () => {
    const { host, session } = opened([other]);
    await session.review({ moment, asOf: null });
    const before = host.picture();
    await imported(session);
    host.edit(title, (sheet) => ({ ...sheet, name: "改过名" }));
    await session.review({ moment, asOf: null });
    const { id } = await session.proposeUndo("all");
    await session.carryOut(id, moment, () => undefined);
    expect(host.picture()).toEqual(before);
  });

  it("is not taken back once somebody has typed in it", async () => {
    const { host, session } = opened([other]);
    await imported(session);
    host.edit(title, (sheet) => typed(sheet, 5, 4, "2021年10月底前"));
    await session.review({ moment, asOf: null });
    const { items } = await session.proposeUndo("all");
    expect(items).toMatchObject([{ id: "not-restored", sheet: title, cells: [{ why: "sheet-edited" }] }]);
  });

  it("stays when every trace of ours is cleared: it is the office's own", async () => {
    const { host, session } = opened([other]);
    await imported(session);
    const { id } = await session.proposeClear("all");
    await session.carryOut(id, moment, () => undefined);
    expect(await namesIn(host)).toEqual(["表", title]);
    expect(host.state).toBeNull();
  });

  it("says what of the document was not taken over", async () => {
    const { session } = opened([other]);
    session.offerWord(new OpenedWordDocument({ ...attachment, leftOut: { trackedChanges: true, hiddenTexts: 0, footnotes: 2 } }, "附件"));
    expect((await session.proposeWordImport([0])).items).toContainEqual({
      id: "word-left-out",
      trackedChanges: true,
      hiddenTexts: 0,
      footnotes: 2,
    });
  });
});

describe("重建受损表格", () => {
  const damaged = sheetOf(
    [
      [title],
      ["序号", "具体任务", "责任单位", "完成时限"],
      ["1", "公开规划，", "县发展改革局", "2021年9月底前"],
      ["", "做好归集。", "", ""],
      ["2", "公开预算", "县财政局", "2021年底前"],
      ["", "执行情况。", "", ""],
    ],
    { name: "表", merges: ["A1:D1", "A5:A6", "C5:C6", "D5:D6"] },
  );
  const rebuilt = "表（重建）";

  it("is offered where a paste tore tasks apart, and counts what is only supposed apart", async () => {
    const { session } = opened([damaged, { ...other, name: "好表" }]);
    const { tables } = await session.review({ moment, asOf: null });
    expect(tables.map((table) => table.damaged)).toEqual([
      { tasks: 2, supposed: 1 },
      { tasks: 0, supposed: 0 },
    ]);
  });

  it("joins what is sure, and what is supposed where that is wanted", async () => {
    const { session } = opened([damaged]);
    await session.review({ moment, asOf: null });
    const rows = async (withSupposed: boolean): Promise<unknown> =>
      (await session.proposeRebuild(0, withSupposed)).items.filter(({ id }) => id === "rows-joined");
    expect(await rows(false)).toEqual([{ id: "rows-joined", sheet: "表", rows: [[3, 4]] }]);
    expect(await rows(true)).toEqual([
      {
        id: "rows-joined",
        sheet: "表",
        rows: [
          [3, 4],
          [5, 6],
        ],
      },
    ]);
  });

  it("leaves the old sheet as it is, counts the new one in its place, and goes back", async () => {
    const { host, session } = opened([damaged]);
    const first = await session.review({ moment, asOf: null });
    expect(first.tables.map(({ overview }) => overview.tasks)).toEqual([3]);
    const before = host.picture() as { readonly sheets: readonly unknown[] };
    const { id } = await session.proposeRebuild(0, true);
    const { review } = await session.carryOut(id, moment, () => undefined);
    expect((host.picture() as typeof before).sheets[0]).toEqual(before.sheets[0]);
    expect(review.tables.map(({ sheet, overview, damaged: left }) => [sheet, overview.tasks, left.tasks])).toEqual([[rebuilt, 2, 0]]);
    const undo = await session.proposeUndo("all");
    const { review: after } = await session.carryOut(undo.id, moment, () => undefined);
    expect(after.tables.map(({ sheet, overview }) => [sheet, overview.tasks])).toEqual([["表", 3]]);
    expect(host.picture()).toEqual(before);
  });

  it("counts the old sheet again once the new one was deleted", async () => {
    const { host, session } = opened([damaged]);
    await session.review({ moment, asOf: null });
    const { id } = await session.proposeRebuild(0, false);
    await session.carryOut(id, moment, () => undefined);
    host.delete(rebuilt);
    expect((await session.review({ moment, asOf: null })).tables.map(({ sheet }) => sheet)).toEqual(["表"]);
  });

  it("takes ignored findings along, and still clears marks of the old sheet", async () => {
    const { host, session } = opened([damaged]);
    const { tables } = await session.review({ moment, asOf: null });
    const finding = tables[0]?.findings[0];
    if (!finding) throw new Error("no finding");
    await session.decide({ id: "ignore", sheet: "表", key: finding.key, reason: "已核" }, moment);
    const marked = await session.proposeHighlight({ frozen: true });
    await session.carryOut(marked.id, moment, () => undefined);
    const { id } = await session.proposeRebuild(0, false);
    await session.carryOut(id, moment, () => undefined);
    const state = JSON.parse(host.state ?? "") as { readonly state: { readonly ignored: readonly { readonly sheet: string }[] } };
    expect(state.state.ignored.map(({ sheet }) => sheet)).toEqual(["表", rebuilt]);
    const cleared = await session.proposeClear("marks");
    await session.carryOut(cleared.id, moment, () => undefined);
    expect((host.picture() as { readonly marks: unknown }).marks).toEqual([]);
  });

  it("does nothing where nothing is torn apart", async () => {
    const { session } = opened([other]);
    await session.review({ moment, asOf: null });
    expect((await session.proposeRebuild(0, true)).items).toEqual([]);
  });
});
