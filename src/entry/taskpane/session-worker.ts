import { type Remote, expose } from "comlink";
import { whatTakesBack } from "../../app/late-take-back";
import { whatPlansSheets } from "../../app/pane/late-sheet-runs";
import { PaneSession } from "../../app/pane/pane-session";
import type { PaneService } from "../../app/pane/pane-service";
import type { Language } from "../shared/language";
import { letRefusalsCross } from "../shared/refusals-across";
import { readWord } from "../shared/read-word";
import { sheetWordsIn } from "../shared/late-sheet-words";
import { RemoteWorkbook, type WorkbookAcross } from "./workbook-across";

/** The pane's session, away from the window: reading and judging a long table must not hold up the pane. */
export interface SessionDesk extends Omit<PaneService, "select"> {
  /** Names the workbook to work on, and the language of generated sheets. To be called first, once. */
  open(workbook: WorkbookAcross, language: Language): void;
}

class WorkerDesk implements SessionDesk {
  private begin: (() => Promise<PaneSession>) | null = null;
  private session: Promise<PaneSession> | null = null;

  open(workbook: WorkbookAcross, language: Language): void {
    // What crosses by proxy arrives as a remote object.
    const remote = workbook as unknown as Remote<WorkbookAcross>;
    this.begin = async () => new PaneSession(new RemoteWorkbook(remote), await sheetWordsIn(language), () => undefined);
  }

  review: PaneService["review"] = async (request, onProgress) => {
    // Fetched while Excel answers, so that it is there when it is wanted. Where it cannot be had, whoever asks for sheets is told.
    void whatPlansSheets().catch(() => undefined);
    void whatTakesBack().catch(() => undefined);
    return (await this.current).review(request, onProgress);
  };
  proposeHighlight: PaneService["proposeHighlight"] = async (choices) => (await this.current).proposeHighlight(choices);
  proposeRoster: PaneService["proposeRoster"] = async () => (await this.current).proposeRoster();
  proposeSummaries: PaneService["proposeSummaries"] = async (request) => (await this.current).proposeSummaries(request);
  proposeFixes: PaneService["proposeFixes"] = async (fixes) => (await this.current).proposeFixes(fixes);
  proposeProgressColumns: PaneService["proposeProgressColumns"] = async (table) => (await this.current).proposeProgressColumns(table);
  proposeReminders: PaneService["proposeReminders"] = async (request) => (await this.current).proposeReminders(request);
  listTasks: PaneService["listTasks"] = async (request) => (await this.current).listTasks(request);
  notice: PaneService["notice"] = async (nameUnregistered) => (await this.current).notice(nameUnregistered);
  proposeUndo: PaneService["proposeUndo"] = async (runs) => (await this.current).proposeUndo(runs);
  proposeClear: PaneService["proposeClear"] = async (what) => (await this.current).proposeClear(what);
  openWord: PaneService["openWord"] = async (document, name) => (await this.current).offerWord(await readWord(document, name));
  proposeWordImport: PaneService["proposeWordImport"] = async (tables) => (await this.current).proposeWordImport(tables);
  proposeRebuild: PaneService["proposeRebuild"] = async (table, withSupposed) => (await this.current).proposeRebuild(table, withSupposed);
  writtenCells: PaneService["writtenCells"] = async (run) => (await this.current).writtenCells(run);
  proposeAgain: PaneService["proposeAgain"] = async () => (await this.current).proposeAgain();
  locate: PaneService["locate"] = async (sheet, cell, edition) => (await this.current).locate(sheet, cell, edition);
  carryOut: PaneService["carryOut"] = async (proposal, moment, onProgress) => (await this.current).carryOut(proposal, moment, onProgress);
  cancel: PaneService["cancel"] = async () => (await this.current).cancel();
  decide: PaneService["decide"] = async (decision, moment) => (await this.current).decide(decision, moment);

  private get current(): Promise<PaneSession> {
    if (!this.begin) throw new Error("no workbook was opened");
    this.session ??= this.begin().catch((error: unknown) => {
      // A part that did not load may load the next time.
      this.session = null;
      throw error;
    });
    return this.session;
  }
}

letRefusalsCross();
expose(new WorkerDesk());
