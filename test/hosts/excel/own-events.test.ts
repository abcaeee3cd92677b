import { RefusalError, type SheetEdit } from "../../../src/app/ports";
import { type ApiLevel, apiLevels } from "../../excel-host/transport/api-levels";
import { type Job, OpenWorkbook, settled } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

const sheet = "分解表";
const somewhere = { top: 3, left: 1, rows: 1, columns: 1 };

/** An open workbook that was read, what its host hears, and every event that Excel sends to the add-in. */
async function heardOpen(level: ApiLevel): Promise<{ open: OpenWorkbook; heard: SheetEdit[]; events: string[] }> {
  const open = OpenWorkbook.of(smallWorkbook(), level);
  const [heard, events]: [SheetEdit[], string[]] = [[], []];
  await open.host.onEdited((edit) => heard.push(edit));
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      events.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  await open.review();
  return { open, heard, events };
}

async function colleagueEdits({ excel }: OpenWorkbook): Promise<void> {
  excel.workbook.sheet(sheet).announceChange(somewhere, "RangeEdited", "Remote");
  await settled();
}

const jobs: readonly { readonly job: Job; readonly before: readonly Job[] }[] = [
  { job: "highlight", before: [] },
  { job: "summaries", before: [] },
  { job: "fix", before: [] },
  { job: "undo", before: ["fix", "highlight", "summaries"] },
  { job: "clear all", before: ["highlight", "summaries"] },
];

jest.setTimeout(120_000);

describe.each(apiLevels)("what the add-in itself changes, ExcelApi %s", (level) => {
  it.each(jobs)("is not sent back to it as events: $job", async ({ job, before }) => {
    const { open, heard, events } = await heardOpen(level);
    for (const each of before) await open.do(each);
    const { outcome } = await open.do(job);
    await settled();
    expect([outcome.id, events, heard]).toEqual(["applied", [], []]);
    await colleagueEdits(open);
    expect([events, heard]).toEqual([["B4"], [{ sheet, lines: null }]]);
  });

  it("leaves colleagues heard between its requests", async () => {
    const { open, heard } = await heardOpen(level);
    open.requests();
    // The first request looks, the second one writes.
    open.excel.faults.beforeRequest(2, () => void colleagueEdits(open));
    await open.do("highlight");
    await settled();
    expect(heard).toEqual([{ sheet, lines: null }]);
  });
});

describe("a request that breaks off while Excel sends no events", () => {
  const requestsOf = async (job: Job): Promise<number> => {
    const { open } = await heardOpen(apiLevels[0]);
    open.requests();
    await open.do(job);
    return open.requests().length;
  };

  it.each<Job>(["highlight", "summaries"])("lets colleagues be heard again from the next reading on: %s", async (job) => {
    const all = await requestsOf(job);
    const ends = new Set<string>();
    for (let request = 1; request <= all; request++) {
      const { open, heard } = await heardOpen(apiLevels[0]);
      open.requests();
      open.excel.faults.fail({ request, action: "last", when: "before", code: "GeneralException" });
      const end = await open.do(job).then(
        ({ outcome }) => outcome.id,
        (error: unknown) => (error instanceof RefusalError ? error.refusal.id : String(error)),
      );
      await settled();
      ends.add(end);
      // What others changed since then nobody may have been told: what the pane shows counts as old.
      if (end === "half-written") expect([request, heard]).toEqual([request, [{ sheet: null, lines: null }]]);
      else expect([request, heard]).toEqual([request, []]);
      open.excel.faults.clear();
      await open.review();
      heard.length = 0;
      await colleagueEdits(open);
      expect([request, heard]).toEqual([request, [{ sheet, lines: null }]]);
    }
    expect(ends).toContain("half-written");
  });
});
