import { PaneSession } from "../../src/app/pane/pane-session";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { sheetOf } from "../core/sheet-of";
import { day } from "../core/table-builder";
import { MemoryHost } from "./memory-host";

const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };

jest.setTimeout(180_000);

/** A table of so many tasks, one in three without its full stop, no two alike. */
function tableOf(tasks: number): ReturnType<typeof sheetOf> {
  const rows = Array.from({ length: tasks }, (_, index) => {
    const text = `${index + 1}.规范第${(index * 7919) % 104729}号政务服务事项，及时公开办理结果，编号${(index * 15485863) % 32452843}`;
    return [index % 3 === 0 ? text : `${text}。`, "县财政局", "2021年底前"];
  });
  return sheetOf([["工作任务", "责任单位", "完成时限"], ...rows]);
}

async function textsOf(host: MemoryHost): Promise<string> {
  const { sheets } = await host.read();
  return sheets.flatMap(({ rows }) => rows.map((cells) => (cells ?? []).map((cell) => cell?.text ?? "").join("|"))).join("\n");
}

/** Proposes every full stop that lacks. */
async function proposed(
  host: MemoryHost,
): Promise<{ readonly session: PaneSession; readonly id: number; readonly items: readonly string[]; readonly fixes: number }> {
  const session = new PaneSession(host, sheetWords, () => undefined);
  const { tables } = await session.review({ moment, asOf: null });
  const sheet = tables[0]?.sheet ?? "";
  const fixes = (tables[0]?.findings ?? [])
    .filter(({ rule }) => rule === "text-end-punctuation")
    .flatMap((finding) => finding.fixes.map(({ position, from, to }) => ({ sheet, position, from, to })));
  const { id, items } = await session.proposeFixes(fixes);
  return { session, id, items: items.map((item) => item.id), fixes: fixes.length };
}

it("five thousand accepted fixes are taken back as one", async () => {
  const host = MemoryHost.of([tableOf(15_000)]);
  const before = await textsOf(host);
  const { session, id, items, fixes } = await proposed(host);
  expect([fixes, items]).toEqual([5_000, ["cells"]]);
  const { review } = await session.carryOut(id, moment, () => undefined);
  expect((await textsOf(host)) === before).toBe(false);
  expect(review.runs).toMatchObject([{ purpose: "fixes", undoable: true }]);
  const undo = await session.proposeUndo("all");
  const { outcome } = await session.carryOut(undo.id, moment, () => undefined);
  expect(outcome.id).toBe("applied");
  expect((await textsOf(host)) === before).toBe(true);
});

it("more fixes than the workbook can remember are said not to be undoable before they are written", async () => {
  const host = MemoryHost.of([tableOf(45_000)]);
  const { session, id, items, fixes } = await proposed(host);
  expect([fixes, items]).toEqual([15_000, ["cells", "not-undoable"]]);
  const { review } = await session.carryOut(id, moment, () => undefined);
  expect(review.runs).toMatchObject([{ purpose: "fixes", undoable: false }]);
});
