import type { WorkProgress } from "../../../src/app/work-progress";
import type { Limits } from "../../../src/hosts/excel/limits";
import { refusalText } from "../../../src/i18n/zh-CN/refusals";
import { paneWords } from "../../../src/i18n/zh-CN/pane";
import type { WorkbookPicture } from "../../contract/workbook-picture";
import { pictureOfExcel } from "../../excel-host/picture";
import { apiLevels } from "../../excel-host/transport/api-levels";
import { largeTable } from "./large-table";
import { type Job, OpenWorkbook, moment } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

/** So little at once that a small table takes as many requests as a big one does. */
const limits: Limits = { blockBytes: 1_500, requestBytes: 30_000, sliceCells: 12 };
const [level] = apiLevels;

interface Scenario {
  readonly name: string;
  readonly before: readonly Job[];
  readonly job: Job;
}

const scenarios: readonly Scenario[] = [
  { name: "标记逾期", before: [], job: "highlight" },
  { name: "生成汇总", before: [], job: "summaries" },
  { name: "生成汇总 again", before: ["summaries"], job: "summaries" },
  { name: "撤销", before: ["highlight", "summaries"], job: "undo" },
  { name: "清除标记", before: ["highlight"], job: "clear marks" },
  { name: "清除全部痕迹", before: ["highlight", "summaries"], job: "clear all" },
];

async function prepared({ before }: Pick<Scenario, "before">): Promise<OpenWorkbook> {
  const open = OpenWorkbook.of(smallWorkbook(), level, { limits });
  await open.review();
  for (const job of before) await open.do(job);
  open.requests();
  return open;
}

function pictureOf({ excel }: OpenWorkbook): WorkbookPicture {
  return pictureOfExcel(excel.workbook);
}

/** The user presses 停止 while Excel is at a request. */
function stopAt(open: OpenWorkbook, request: number): void {
  open.excel.faults.beforeRequest(request, () => void open.session.cancel());
}

jest.setTimeout(300_000);

describe.each(scenarios)("stopped between any two requests: $name", (scenario) => {
  it("is whole, said, recorded, taken back exactly, and done again", async () => {
    const whole = await prepared(scenario);
    const before = pictureOf(whole);
    await whole.do(scenario.job);
    const after = pictureOf(whole);
    const all = whole.requests().length;
    const outcomes = new Set<string>();
    for (let request = 1; request <= all; request++) {
      const open = await prepared(scenario);
      stopAt(open, request);
      const { outcome, review } = await open.do(scenario.job);
      open.excel.faults.clear();
      const partly = outcome.id === "cancelled" && outcome.partly === true;
      outcomes.add(partly ? "partly" : outcome.id);
      const now = pictureOf(open);
      if (outcome.id === "applied") expect([request, now]).toEqual([request, after]);
      else if (!partly) expect([request, now]).toEqual([request, before]);
      else await takeBackAndDoAgain(open, scenario, request, before, after, review.runs[0]?.state);
    }
    // The workbook is read anew after the last change: by then it is too late to stop.
    expect(outcomes).toContain("cancelled");
    expect(outcomes).toContain("applied");
  });
});

async function takeBackAndDoAgain(
  open: OpenWorkbook,
  { job }: Scenario,
  request: number,
  before: WorkbookPicture,
  after: WorkbookPicture,
  state: string | undefined,
): Promise<void> {
  // An undo and a clearing have no run of their own: they are simply done once more.
  if (job === "highlight" || job === "summaries" || job === "clear marks") {
    expect([request, state]).toEqual([request, "started"]);
    const last = (await open.review()).runs[0];
    const { id } = await open.session.proposeUndo(last ? [last.id] : []);
    await open.session.carryOut(id, moment, () => undefined);
    expect([request, pictureOf(open)]).toEqual([request, before]);
  }
  expect([request, (await open.do(job)).outcome]).toMatchObject([request, { id: "applied", notDone: [] }]);
  expect([request, pictureOf(open)]).toEqual([request, after]);
}

describe("generating stopped half-way and simply done once more", () => {
  it("leaves what it would have left at once", async () => {
    const whole = await prepared({ before: [] });
    await whole.do("summaries");
    const after = pictureOf(whole);
    const all = whole.requests().length;
    for (let request = 2; request <= all; request++) {
      const open = await prepared({ before: [] });
      stopAt(open, request);
      const { outcome } = await open.do("summaries");
      open.excel.faults.clear();
      if (outcome.id !== "applied") await open.do("summaries");
      expect([request, pictureOf(open)]).toEqual([request, after]);
    }
  });
});

describe("reading", () => {
  it("writes nothing, wherever it is stopped, and is then done again", async () => {
    const whole = OpenWorkbook.of(largeTable(500), level, { limits: { ...limits, blockBytes: 12_000 } });
    await whole.review();
    const all = whole.requests().length;
    expect(all).toBeGreaterThan(3);
    for (let request = 1; request <= all; request++) {
      const open = OpenWorkbook.of(largeTable(500), level, { limits: { ...limits, blockBytes: 12_000 } });
      stopAt(open, request);
      await expect(open.review()).rejects.toMatchObject({ refusal: { id: "stopped" } });
      // Nothing is asked of Excel after the request that was under way.
      expect(open.requests()).toHaveLength(request);
      expect(open.excel.workbook.flags.isDirty).toBe(false);
      expect(open.excel.workbook.undo.list).toEqual([]);
      open.excel.faults.clear();
      expect((await open.review()).tables[0]?.overview.tasks).toBe(500);
    }
  });

  it("tells rows read, of all, then that it judges", async () => {
    const open = OpenWorkbook.of(largeTable(500), level, { limits: { ...limits, blockBytes: 12_000 } });
    const told: WorkProgress[] = [];
    await open.session.review({ moment, asOf: null }, (progress) => told.push(progress));
    const reading = told.filter(({ doing }) => doing === "reading");
    expect(reading.length).toBeGreaterThan(2);
    expect(new Set(reading.map(({ all }) => all))).toEqual(new Set([501]));
    const rows = reading.map(({ done }) => done);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows.at(-1)).toBe(501);
    expect(told.at(-1)?.doing).toBe("judging");
  });
});

describe("writing", () => {
  it("tells steps written, of all, then reads anew", async () => {
    const open = await prepared({ before: [] });
    const { id } = await open.session.proposeSummaries({
      summaries: { overview: true, unitSheets: true, combined: false, order: "listed", leftOutUnits: [] },
      changedSheets: "keep-as-old",
      bringBackDeleted: false,
    });
    const told: WorkProgress[] = [];
    await open.session.carryOut(id, moment, (progress) => told.push(progress));
    const steps = told.filter(({ doing }) => doing === "writing");
    expect(steps.length).toBeGreaterThan(3);
    const [all] = steps.map((step) => step.all);
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
    expect(steps.every((step) => step.all === all && step.done <= step.all)).toBe(true);
    expect(told.at(-1)?.doing).toBe("judging");
  });

  it("works on few cells at a time, and lets everything else have its turn between", async () => {
    let rests = 0;
    const rest = (): Promise<void> => {
      rests++;
      return Promise.resolve();
    };
    const open = OpenWorkbook.of(largeTable(60), level, { limits, rest });
    await open.review();
    rests = 0;
    const { outcome } = await open.do("summaries");
    expect(outcome.id).toBe("applied");
    // 60 tasks with seven columns each stand on the sheets of their units.
    expect(rests).toBeGreaterThan((60 * 7) / limits.sliceCells);
  });
});

it("says in Chinese that it was stopped, and what was written", () => {
  const { result } = paneWords;
  expect(result.cancelled).toContain("没有写入");
  expect(result.cancelledPartly).toContain("撤销");
  expect(refusalText({ id: "stopped" }, "本工作簿")).toContain("停下");
});
