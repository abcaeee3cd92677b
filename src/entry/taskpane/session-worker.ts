import { type Remote, expose } from "comlink";
import { whatPlansSheets } from "../../app/pane/late-sheet-runs";
import { PaneSession } from "../../app/pane/pane-session";
import type { PaneService } from "../../app/pane/pane-service";
import type { Language } from "../shared/language";
import { letRefusalsCross } from "../shared/refusals-across";
import { readWord } from "../shared/read-word";
import { sheetWords } from "../shared/sheet-words";
import { RemoteWorkbook, type WorkbookAcross } from "./workbook-across";

/** The pane's session, away from the window: reading and judging a long table must not hold up the pane. */
export interface SessionDesk extends Omit<PaneService, "select"> {
  /** Names the workbook to work on, and the language of generated sheets. To be called first, once. */
  open(workbook: WorkbookAcross, language: Language): void;
}

class WorkerDesk implements SessionDesk {
  private session: PaneSession | null = null;

  open(workbook: WorkbookAcross, language: Language): void {
    // What crosses by proxy arrives as a remote object.
    const remote = workbook as unknown as Remote<WorkbookAcross>;
    this.session = new PaneSession(new RemoteWorkbook(remote), sheetWords[language], () => undefined);
  }

  review: PaneService["review"] = (request, onProgress) => {
    // Fetched while Excel answers, so that it is there when it is wanted. Where it cannot be had, whoever asks for sheets is told.
    void whatPlansSheets().catch(() => undefined);
    return this.current.review(request, onProgress);
  };
  proposeHighlight: PaneService["proposeHighlight"] = (choices) => this.current.proposeHighlight(choices);
  proposeRoster: PaneService["proposeRoster"] = () => this.current.proposeRoster();
  proposeSummaries: PaneService["proposeSummaries"] = (request) => this.current.proposeSummaries(request);
  proposeFixes: PaneService["proposeFixes"] = (fixes) => this.current.proposeFixes(fixes);
  proposeProgressColumns: PaneService["proposeProgressColumns"] = (table) => this.current.proposeProgressColumns(table);
  proposeReminders: PaneService["proposeReminders"] = (request) => this.current.proposeReminders(request);
  listTasks: PaneService["listTasks"] = (request) => this.current.listTasks(request);
  notice: PaneService["notice"] = (nameUnregistered) => this.current.notice(nameUnregistered);
  proposeUndo: PaneService["proposeUndo"] = (runs) => this.current.proposeUndo(runs);
  proposeClear: PaneService["proposeClear"] = (what) => this.current.proposeClear(what);
  openWord: PaneService["openWord"] = async (document, name) => this.current.offerWord(await readWord(document, name));
  proposeWordImport: PaneService["proposeWordImport"] = (tables) => this.current.proposeWordImport(tables);
  proposeRebuild: PaneService["proposeRebuild"] = (table, withSupposed) => this.current.proposeRebuild(table, withSupposed);
  writtenCells: PaneService["writtenCells"] = (run) => this.current.writtenCells(run);
  proposeAgain: PaneService["proposeAgain"] = () => this.current.proposeAgain();
  locate: PaneService["locate"] = (sheet, cell, edition) => this.current.locate(sheet, cell, edition);
  carryOut: PaneService["carryOut"] = (proposal, moment, onProgress) => this.current.carryOut(proposal, moment, onProgress);
  cancel: PaneService["cancel"] = () => this.current.cancel();
  decide: PaneService["decide"] = (decision, moment) => this.current.decide(decision, moment);

  private get current(): PaneSession {
    if (!this.session) throw new Error("no workbook was opened");
    return this.session;
  }
}

letRefusalsCross();
expose(new WorkerDesk());
