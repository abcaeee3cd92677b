import { whatTakesBack } from "../../app/late-take-back";
import type { CellEditing } from "../../app/edit/cell-editing";
import type { CellEditor } from "../../app/edit/cell-editor";
import { whatPlansSheets } from "../../app/pane/late-sheet-runs";
import { PaneSession } from "../../app/pane/pane-session";
import type { PaneService, ReviewRequest, SummaryRequest } from "../../app/pane/pane-service";
import type { PicturedRow, SheetFrame } from "../../app/pane/sheet-picture";
import type { OpenedWordDocument } from "../../app/opened-word-document";
import type { WordOffer } from "../../app/word-import";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { type ShownMarks, shownMarks, shownPrefix } from "../../core/plan/own-formulas/shown-marks";
import type { PlanStep } from "../../core/plan/plan-step";
import type { AsOf } from "../../core/schedule/task-status";
import { WorkbookPictures } from "../../hosts/xlsx/appearance/workbook-pictures";
import { openPackage } from "../../hosts/xlsx/package/workbook-package";
import { XlsxHost, whatWrites } from "../../hosts/xlsx/xlsx-host";
import type { Language } from "../shared/language";
import { sheetWordsIn } from "../shared/late-sheet-words";
import { readWord } from "../shared/read-word";
import { FileOnDesk } from "./file-on-desk";
import { InTurn } from "./in-turn";
import { LateCellEditor, whatEdits } from "./late-cell-editor";
import type { GatheringDesk } from "./gathering-desk";
import type { WorkbookDesk } from "./workbook-desk";

/** A workbook with all that is worked out of it. Pictures belong to one state of its bytes. */
interface OpenWorkbook {
  readonly file: FileOnDesk;
  readonly host: XlsxHost;
  readonly session: PaneSession;
  readonly newEditor: () => LateCellEditor;
  editor: LateCellEditor;
  pictures: { readonly bytes: Uint8Array; readonly of: WorkbookPictures } | null;
}

/** The desk over the file host: a workbook in memory. */
export class FileDesk implements WorkbookDesk {
  private workbook: OpenWorkbook | null = null;
  private document: OpenedWordDocument | null = null;
  private gathering: GatheringDesk | null = null;
  private today: CalendarDate | null = null;
  private readonly turn = new InTurn();
  /** The last review that was asked for, where cells were edited since: null where the review is as new as the workbook. */
  private outdated: ReviewRequest | null = null;
  private asked: ReviewRequest | null = null;
  private readonly marks = new Map<string, { readonly bytes: Uint8Array; readonly shown: ShownMarks }>();

  async open(bytes: Uint8Array, language: Language): Promise<void> {
    const file = new FileOnDesk(bytes);
    const host = await XlsxHost.open(file);
    const words = await sheetWordsIn(language);
    const newEditor = (): LateCellEditor => new LateCellEditor(host, words);
    const session = new PaneSession(host, words, () => undefined);
    this.workbook = { file, host, session, newEditor, editor: newEditor(), pictures: null };
    this.outdated = null;
    this.marks.clear();
  }

  async offerDocument(bytes: Uint8Array, name: string): Promise<WordOffer> {
    this.document = await readWord(bytes, name);
    return this.document.offer;
  }

  async workbookOfDocument(chosen: readonly number[], language: Language): Promise<Uint8Array> {
    const { document } = this;
    if (!document) throw new Error("no document was opened");
    return newWorkbook(document.newWorkbook(chosen, await sheetWordsIn(language)).steps);
  }

  showMarksOn(today: CalendarDate): Promise<void> {
    this.today = today;
    this.marks.clear();
    return Promise.resolve();
  }

  compareFile: WorkbookDesk["compareFile"] = (now) => this.turn.run(() => this.current.file.compare(now));

  takeFile(): Promise<void> {
    return Promise.resolve().then(() => this.current.file.prepareToTake());
  }

  tookFile(): Promise<boolean> {
    return Promise.resolve().then(() => this.current.file.tookOver);
  }

  fileWasWritten(bytes: Uint8Array): Promise<void> {
    return this.turn.run(() => {
      this.current.file.wasWritten(bytes);
      return Promise.resolve();
    });
  }

  currentBytes(): Promise<Uint8Array> {
    return this.turn.run(() => {
      this.current.editor.closeRun();
      return Promise.resolve(this.current.file.handOut());
    });
  }

  newWorkbook(request: SummaryRequest): Promise<Uint8Array> {
    return this.reviewed(async (session) => newWorkbook(await session.newWorkbook(request)));
  }

  publicCopy(): Promise<Uint8Array> {
    return this.turn.run(async () => {
      const copy = await XlsxHost.open(new FileOnDesk(this.current.host.currentBytes));
      const { makePublic } = await whatTakesBack();
      await makePublic(copy);
      return copy.currentBytes;
    });
  }

  cellFacts: CellEditing["cellFacts"] = (sheet, cell) => this.turn.run(async () => (await this.current.editor.get()).facts(sheet, cell));
  editCells: CellEditing["editCells"] = (edit, moment) => this.edited((editor) => editor.edit(edit, moment));
  undoEdit: CellEditing["undoEdit"] = (moment) => this.edited((editor) => editor.undo(moment));
  redoEdit: CellEditing["redoEdit"] = (moment) => this.edited((editor) => editor.redo(moment));

  async startGathering(asOf: AsOf, language: Language): Promise<void> {
    // Who opens one file does not wait for what reads many.
    const { GatheringDesk } = await import(/* webpackChunkName: "many-files-desk" */ "./gathering-desk");
    this.gathering = new GatheringDesk(asOf, language);
  }

  gatherFile: WorkbookDesk["gatherFile"] = (name, bytes) => this.startedGathering.read(name, bytes);
  gatheredWorkbook: WorkbookDesk["gatheredWorkbook"] = (leftOut) => this.startedGathering.workbook(leftOut);

  frame(sheet: string): Promise<SheetFrame> {
    return Promise.resolve().then(() => this.pictures.frame(sheet));
  }

  async rows(sheet: string, first: number, last: number): Promise<readonly PicturedRow[]> {
    const rows = this.pictures.rows(sheet, first, last);
    const shown = await this.shownOn(sheet);
    return rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => {
        const look = shown?.lookAt(row, cell.column);
        return look ? { ...cell, mark: { ...look, prefix: shownPrefix(look) } } : cell;
      }),
    }));
  }

  review: PaneService["review"] = (request, onProgress) =>
    this.turn.run(() => {
      this.takeOverFile(true);
      this.outdated = null;
      this.asked = request;
      // Fetched while the table is judged, so that it is there when it is wanted, network or not. Where it cannot be had, whoever writes is told.
      void Promise.all([whatWrites(), whatEdits(), whatPlansSheets()]).catch(() => undefined);
      return this.current.session.review(request, onProgress);
    });
  proposeRoster: PaneService["proposeRoster"] = () => this.reviewed((session) => session.proposeRoster());
  proposeHighlight: PaneService["proposeHighlight"] = (choices) => this.reviewed((session) => session.proposeHighlight(choices));
  proposeSummaries: PaneService["proposeSummaries"] = (request) => this.reviewed((session) => session.proposeSummaries(request));
  proposeFixes: PaneService["proposeFixes"] = (fixes) => this.reviewed((session) => session.proposeFixes(fixes));
  proposeProgressColumns: PaneService["proposeProgressColumns"] = (table) =>
    this.reviewed((session) => session.proposeProgressColumns(table));
  proposeReminders: PaneService["proposeReminders"] = (request) => this.reviewed((session) => session.proposeReminders(request));
  listTasks: PaneService["listTasks"] = (request) => this.reviewed((session) => session.listTasks(request));
  notice: PaneService["notice"] = (nameUnregistered) => this.reviewed((session) => session.notice(nameUnregistered));
  proposeUndo: PaneService["proposeUndo"] = (runs) => this.reviewed((session) => session.proposeUndo(runs));
  proposeClear: PaneService["proposeClear"] = (what) => this.reviewed((session) => session.proposeClear(what));
  proposeAgain: PaneService["proposeAgain"] = () => this.reviewed((session) => session.proposeAgain());
  writtenCells: PaneService["writtenCells"] = (run) => this.reviewed((session) => session.writtenCells(run));
  locate: PaneService["locate"] = (sheet, cell, edition) => this.current.session.locate(sheet, cell, edition);
  openWord: PaneService["openWord"] = (document, name) =>
    this.reviewed(async (session) => session.offerWord(await readWord(document, name)));
  proposeWordImport: PaneService["proposeWordImport"] = (tables) => this.reviewed((session) => session.proposeWordImport(tables));
  proposeRebuild: PaneService["proposeRebuild"] = (table, withSupposed) =>
    this.reviewed((session) => session.proposeRebuild(table, withSupposed));
  // Not reviewed before: what was proposed ahead of an edit is not carried out after it, and the session says which cells were edited.
  carryOut: PaneService["carryOut"] = (proposal, moment, onProgress) =>
    this.turn.run(async () => {
      this.takeOverFile(false);
      const { session, editor } = this.current;
      const result = await session.carryOut(proposal, moment, onProgress).finally(() => editor.forget());
      this.outdated = null;
      return result;
    });
  cancel: PaneService["cancel"] = () => this.current.session.cancel();
  decide: PaneService["decide"] = (decision, moment) => this.changing((session) => session.decide(decision, moment));

  /** Goes on with the file as it is on disk, where that was asked for: what was edited before is no part of it. */
  private takeOverFile(evenWithLoss: boolean): void {
    const { current } = this;
    if (current.file.takeOver(evenWithLoss)) current.editor = current.newEditor();
  }

  /** Work on a review: of the workbook as it is, cells that were edited since included. */
  private reviewed<Result>(work: (session: PaneSession) => Promise<Result>): Promise<Result> {
    return this.turn.run(async () => {
      const { session } = this.current;
      if (this.outdated) await session.review(this.outdated);
      this.outdated = null;
      return work(session);
    });
  }

  /** Work that changes the workbook otherwise than by editing cells. */
  private changing<Result>(work: (session: PaneSession) => Promise<Result>): Promise<Result> {
    return this.reviewed((session) => work(session).finally(() => this.current.editor.forget()));
  }

  private edited(work: (editor: CellEditor) => ReturnType<CellEditing["editCells"]>): ReturnType<CellEditing["editCells"]> {
    return this.turn.run(async () => {
      const answer = await work(await this.current.editor.get());
      if (answer.id === "done") this.outdated = this.asked;
      return answer;
    });
  }

  private get current(): OpenWorkbook {
    if (!this.workbook) throw new Error("no workbook was opened");
    return this.workbook;
  }

  private get startedGathering(): GatheringDesk {
    if (!this.gathering) throw new Error("no gathering was started");
    return this.gathering;
  }

  private get pictures(): WorkbookPictures {
    const { current } = this;
    const bytes = current.host.currentBytes;
    if (current.pictures?.bytes !== bytes) current.pictures = { bytes, of: new WorkbookPictures(openPackage(bytes)) };
    return current.pictures.of;
  }

  private async shownOn(sheet: string): Promise<ShownMarks | null> {
    const { host } = this.current;
    const bytes = host.currentBytes;
    const known = this.marks.get(sheet);
    if (known?.bytes === bytes) return known.shown;
    if (this.today === null) return null;
    const shown = shownMarks(await host.readOwnMarks(sheet), this.pictures.sheet(sheet), this.today);
    this.marks.set(sheet, { bytes, shown });
    return shown;
  }
}

async function newWorkbook(steps: readonly PlanStep[]): Promise<Uint8Array> {
  const { writeNewWorkbook } = await import(/* webpackChunkName: "write-workbook" */ "../../hosts/xlsx/new-workbook");
  return writeNewWorkbook(steps);
}
