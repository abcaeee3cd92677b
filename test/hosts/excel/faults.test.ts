import { RefusalError } from "../../../src/app/ports";
import type { PaneReview } from "../../../src/app/pane/pane-review";
import { refusalText as english } from "../../../src/i18n/en/refusals";
import { refusalText as chinese } from "../../../src/i18n/zh-CN/refusals";
import { pictureOfExcel } from "../../excel-host/picture";
import type { WorkbookPicture } from "../../contract/workbook-picture";
import type { ErrorCode } from "../../excel-host/engine/host-error";
import type { Fault } from "../../excel-host/faults/fault-plan";
import { type ApiLevel, apiLevels } from "../../excel-host/transport/api-levels";
import { type Job, OpenWorkbook } from "./open-workbook";
import { smallWorkbook } from "./small-workbook";

/** What was done before a click, and the click. */
interface Scenario {
  readonly name: string;
  readonly before: readonly (Job | "note")[];
  readonly job: Job;
}

const scenarios: readonly Scenario[] = [
  { name: "标记逾期", before: [], job: "highlight" },
  { name: "标记逾期 again", before: ["highlight"], job: "highlight" },
  { name: "生成汇总", before: [], job: "summaries" },
  { name: "生成汇总 again, over notes", before: ["summaries", "note"], job: "summaries" },
  { name: "采纳修改", before: [], job: "fix" },
  { name: "清除标记", before: ["highlight"], job: "clear marks" },
  { name: "撤销全部", before: ["fix", "highlight", "summaries"], job: "undo" },
  { name: "撤销 of the second 生成汇总, over notes", before: ["summaries", "note", "summaries"], job: "undo last" },
  { name: "清除全部痕迹", before: ["highlight", "summaries"], job: "clear all" },
];

const codes: readonly ErrorCode[] = [
  "AccessDenied",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "InactiveWorkbook",
  "MergedRangeConflict",
  "RequestPayloadSizeLimitExceeded",
];

/** So many actions of one request are tried; the first and the last always. */
const triedActions = 9;
/** The last requests of a click read the workbook anew: they write nothing, and each is tried with one fault. */
const readAgain = 2;

async function prepared({ before }: Pick<Scenario, "before">, level: ApiLevel): Promise<OpenWorkbook> {
  const open = OpenWorkbook.of(smallWorkbook(), level);
  await open.review();
  for (const job of before) {
    if (job === "note") typeNote(open);
    else await open.do(job);
    await open.review();
  }
  return open;
}

/** What somebody typed beside a task: the only thing on a generated sheet that nobody can work out again. */
function typeNote({ excel }: OpenWorkbook): void {
  const { grid } = excel.workbook.sheet("县大数据局");
  const column = Array.from({ length: 12 }, (_, index) => index).find((index) => grid.cell(2, index)?.value === "办理情况");
  if (column === undefined) throw new Error("no column for notes");
  grid.update(3, column, { value: "已报送" });
}

/** Faults spread over requests and actions; codes and versions of Excel take turns. */
function faultsOf(requests: readonly number[]): { readonly fault: Fault; readonly level: ApiLevel }[] {
  let turn = 0;
  const code = (): ErrorCode => codes[turn++ % codes.length] ?? "GeneralException";
  const faults = requests.flatMap((actions, index): Fault[] => {
    const request = index + 1;
    if (index >= requests.length - readAgain) return [{ request, code: code() }];
    const step = Math.max(1, (actions - 1) / (triedActions - 1));
    const tried = [...new Set(Array.from({ length: Math.min(actions, triedActions) }, (_, each) => Math.round(each * step)))];
    return [
      { request, code: code() },
      ...tried.map((action): Fault => ({ request, action, when: action % 2 === 0 ? "before" : "after", code: code() })),
    ];
  });
  return faults.map((fault, index) => ({ fault, level: apiLevels[index % apiLevels.length] ?? "1.13" }));
}

/** The requests of a click, and what it leaves. */
async function requestsOf(scenario: Scenario): Promise<{ readonly actions: number[]; readonly after: WorkbookPicture }> {
  const open = await prepared(scenario, apiLevels[0]);
  open.requests();
  await open.do(scenario.job);
  return { actions: open.requests().map(({ actions }) => actions), after: pictureOfExcel(open.excel.workbook) };
}

/** A click in which something fails. */
async function failed(open: OpenWorkbook, scenario: Scenario, fault: Fault): Promise<void> {
  open.requests();
  open.excel.faults.fail(fault);
  try {
    const { outcome } = await open.do(scenario.job);
    expect(["applied", "changed-meanwhile"]).toContain(outcome.id);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    for (const text of [chinese(error.refusal, "本工作簿"), english(error.refusal, "this workbook")])
      expect(text.length).toBeGreaterThan(10);
  }
  open.excel.faults.clear();
}

// Every fault has a workbook of its own.
jest.setTimeout(300_000);

describe.each(scenarios)("every fault in turn: $name", (scenario) => {
  it("can be taken back", async () => {
    const { actions, after } = await requestsOf(scenario);
    for (const { fault, level } of faultsOf(actions)) {
      const open = await prepared(scenario, level);
      const before = pictureOfExcel(open.excel.workbook);
      const known = (await open.review()).runs;
      await failed(open, scenario, fault);
      const later = open.reopened(level);
      const review = await later.review();
      const { id } = await proposedUndo(later, review, scenario, known);
      if (id !== null) await later.session.carryOut(id, { today: review.asOf.date, now: "2021-10-15T10:00" }, () => undefined);
      expect([fault, pictureOfExcel(open.excel.workbook)]).toEqual([fault, isItselfUndoing(scenario) ? after : before]);
    }
  });

  it("can be done again", async () => {
    const { actions, after } = await requestsOf(scenario);
    for (const { fault, level } of faultsOf(actions)) {
      const open = await prepared(scenario, level);
      await failed(open, scenario, fault);
      const later = open.reopened(level);
      await later.review();
      // The answer may have been lost after all was done.
      if (!isSame(pictureOfExcel(open.excel.workbook), after)) {
        const { outcome } = await later.do(scenario.job);
        expect([fault, outcome]).toMatchObject([fault, { id: "applied", notDone: [] }]);
      }
      expect([fault, pictureOfExcel(open.excel.workbook)]).toEqual([fault, after]);
    }
  });
});

function isSame(one: WorkbookPicture, other: WorkbookPicture): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isItselfUndoing({ job }: Scenario): boolean {
  return job === "undo" || job === "undo last" || job === "clear all";
}

/** What takes the click back: its run, where there is one; an undo or a clearing that broke off is simply done once more. */
async function proposedUndo(
  open: OpenWorkbook,
  { runs }: PaneReview,
  { job }: Scenario,
  known: PaneReview["runs"],
): Promise<{ readonly id: number | null }> {
  if (job === "undo") return open.session.proposeUndo("all");
  if (job === "undo last") return open.session.proposeUndo(known.slice(0, 1).map(({ id }) => id));
  if (job === "clear all") return open.session.proposeClear("all");
  const own = runs.length > known.length ? runs[0] : undefined;
  return own ? open.session.proposeUndo([own.id]) : { id: null };
}
