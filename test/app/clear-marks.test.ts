import { clearMarks } from "../../src/app/clear-marks";
import { PaneSession } from "../../src/app/pane/pane-session";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { typed } from "../core/plan/workbook-after";
import { seedSheet } from "../core/seed-sheet";
import { sheetOf } from "../core/sheet-of";
import { day } from "../core/table-builder";
import { MemoryHost } from "./memory-host";

const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };

async function marked(): Promise<MemoryHost> {
  const host = MemoryHost.of([{ ...seedSheet(), name: "Sheet1" }, sheetOf([["别的"]], { name: "说明" })]);
  const session = new PaneSession(host, sheetWords, () => undefined);
  await session.review({ moment, asOf: null });
  await session.carryOut((await session.proposeHighlight({ frozen: false })).id, moment, () => undefined);
  expect(await host.readOwnMarks("Sheet1")).not.toEqual([]);
  return host;
}

describe("清除标记 without a pane", () => {
  it("takes the marks off, records it, and can be taken back", async () => {
    const host = await marked();
    const marks = await host.readOwnMarks("Sheet1");
    expect(await clearMarks(host, "2021-10-15T09:40")).toMatchObject({ id: "applied" });
    expect(await host.readOwnMarks("Sheet1")).toEqual([]);
    const session = new PaneSession(host, sheetWords, () => undefined);
    const { runs } = await session.review({ moment, asOf: null });
    expect(runs.map(({ purpose, when, state }) => [purpose, when, state])).toEqual([
      ["clear-marks", "2021-10-15T09:40", "finished"],
      ["highlight", "2021-10-15T09:30", "finished"],
    ]);
    await session.carryOut((await session.proposeUndo([runs[0]?.id ?? 0])).id, moment, () => undefined);
    expect(await host.readOwnMarks("Sheet1")).toEqual(marks);
  });

  it("does so also where no table is recognised any more", async () => {
    const host = await marked();
    host.edit("Sheet1", (sheet) => typed(typed(sheet, 3, 3, ""), 3, 6, ""));
    expect(await clearMarks(host, "2021-10-15T09:40")).toMatchObject({ id: "applied" });
    expect(await host.readOwnMarks("Sheet1")).toEqual([]);
  });

  it("writes nothing where there are no marks", async () => {
    const host = MemoryHost.of([{ ...seedSheet(), name: "Sheet1" }]);
    expect(await clearMarks(host, "2021-10-15T09:40")).toBeNull();
    expect(host.plans).toEqual([]);
  });
});
