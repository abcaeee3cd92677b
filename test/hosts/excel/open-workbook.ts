import { readFileSync } from "node:fs";
import path from "node:path";
import type { PaneReview } from "../../../src/app/pane/pane-review";
import type { Proposal, RunResult } from "../../../src/app/pane/pane-run";
import { PaneSession } from "../../../src/app/pane/pane-session";
import { defaultChoices } from "../../../src/core/state/choices";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { RequestOptions } from "../../../src/hosts/excel/requests";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { excelWorkbookOf } from "../../contract/excel-workbook";
import { day } from "../../core/table-builder";
import type { Workbook } from "../../excel-host/model/workbook";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import type { ApiLevel } from "../../excel-host/transport/api-levels";
import { openExcel } from "../../excel-host/transport/open-excel";

export const seedFile = new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/rongjiang-2021.xlsx")));
export const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };

/** What one click does, from the proposal to the end. */
const jobs = {
  highlight: (session: PaneSession): Promise<Proposal> => session.proposeHighlight({ frozen: false }),
  summaries: (session: PaneSession): Promise<Proposal> =>
    session.proposeSummaries({ summaries: defaultChoices.summaries, changedSheets: "keep-as-old", bringBackDeleted: false }),
  "clear marks": (session: PaneSession): Promise<Proposal> => session.proposeClear("marks"),
  "clear all": (session: PaneSession): Promise<Proposal> => session.proposeClear("all"),
  undo: (session: PaneSession): Promise<Proposal> => session.proposeUndo("all"),
  "undo last": async (session: PaneSession): Promise<Proposal> => {
    const last = (await session.review({ moment, asOf: null })).runs.find(({ undoable }) => undoable);
    return session.proposeUndo(last ? [last.id] : []);
  },
  "progress columns": (session: PaneSession): Promise<Proposal> => session.proposeProgressColumns(0),
  fix: async (session: PaneSession): Promise<Proposal> => session.proposeFixes([await endPunctuation(session)]),
} as const;
export type Job = keyof typeof jobs;

/** The simulated Excel with a workbook, and the pane's work on it. */
export class OpenWorkbook {
  private constructor(
    readonly excel: SimulatedExcel,
    readonly host: ExcelHost,
    readonly session: PaneSession,
  ) {}

  static async ofFile(bytes: Uint8Array, level: ApiLevel, options: RequestOptions = {}): Promise<OpenWorkbook> {
    return OpenWorkbook.of(await excelWorkbookOf(bytes), level, options);
  }

  static of(workbook: Workbook, level: ApiLevel, options: RequestOptions = {}): OpenWorkbook {
    const host = new ExcelHost(options);
    return new OpenWorkbook(openExcel(workbook, level), host, new PaneSession(host, sheetWords, () => undefined));
  }

  /** A pane opened on the same workbook, as after closing and opening it. */
  reopened(level: ApiLevel): OpenWorkbook {
    this.excel.saveAndReopen();
    return OpenWorkbook.of(this.excel.workbook, level);
  }

  review(): Promise<PaneReview> {
    return this.session.review({ moment, asOf: null });
  }

  async do(job: Job): Promise<RunResult> {
    const { id } = await jobs[job](this.session);
    return this.session.carryOut(id, moment, () => undefined);
  }

  /** Requests since the last look. */
  requests(): readonly { readonly sent: number; readonly answered: number; readonly actions: number }[] {
    const work = this.excel.requests.work.map(({ bytesSent, bytesAnswered, actions }) => ({
      sent: bytesSent,
      answered: bytesAnswered,
      actions: actions.length,
    }));
    this.excel.requests.clear();
    return work;
  }
}

/** A fix of the seed table: the full stop that item 5 lacks. */
async function endPunctuation(
  session: PaneSession,
): Promise<{ sheet: string; position: { row: number; column: number }; from: string; to: string }> {
  const review = await session.review({ moment, asOf: null });
  const fix = review.tables[0]?.findings.find(({ rule }) => rule === "text-end-punctuation")?.fixes[0];
  if (!fix) throw new Error("no fix");
  return { sheet: review.tables[0]?.sheet ?? "", position: fix.position, from: fix.from, to: fix.to };
}

/** Lets everything happen that needs no time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}
