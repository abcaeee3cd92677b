import type { CellEdit } from "../../core/plan/cell-edits/cell-edit";
import { backwards } from "../../core/plan/cell-edits/net-changes";
import { type EditedSheet, contentOf, lookAt, planEdit, sameContent } from "../../core/plan/cell-edits/plan-edit";
import { textToEdit } from "../../core/plan/cell-edits/typed-content";
import type { SheetWords } from "../../core/plan/sheet-words";
import { offeredProgressWords } from "../../core/schedule/read-progress";
import { cellAt, mergeLookup, textAt } from "../../core/sheet/cell-lookup";
import { type CellPosition, toA1 } from "../../core/sheet/cell-position";
import type { Moment } from "../pane/pane-service";
import { RefusalError, type WorkbookHost } from "../ports";
import type { CellFacts, EditAnswer, EditDone } from "./edit-answer";
import { type DoneEdit, goesOn } from "./edit-history";
import { EditableWorkbook } from "./editable-workbook";
import { type RunMarks, writeEdit } from "./write-edit";

/**
 * Edits cells of a workbook that no program shows: each edit is written at once and recorded, edits that follow each other in one run. One thing at a
 * time: the caller waits for an answer before it goes on.
 */
export class CellEditor {
  private read: EditableWorkbook | null = null;
  /** The run that the next edit goes on with; null for a new one. */
  private openRun: number | null = null;
  /** What the runs of this session consist of, from the oldest edit on. */
  private history: readonly DoneEdit[] = [];
  private runMarks: readonly RunMarks[] = [];
  private done: readonly DoneEdit[] = [];
  private undone: readonly DoneEdit[] = [];

  constructor(
    private readonly host: WorkbookHost,
    private readonly words: SheetWords,
  ) {}

  /** To be called where something else changed the workbook. */
  forget(): void {
    this.read = null;
  }

  /** The next edit begins a run of its own, as after saving. */
  closeRun(): void {
    this.openRun = null;
  }

  /** What there is to know of a cell before it is edited, whatever part of a merged area it is. Throws RefusalError for a sheet that is gone. */
  async facts(sheet: string, position: CellPosition): Promise<CellFacts> {
    const edited = await this.editedSheet(await this.workbook(), sheet, [position]);
    const cell = lookAt(edited)(position);
    return {
      position: cell.position,
      refusal: cell.refusal,
      text: textToEdit(cell, edited.sheet.dateSystem),
      takes: cell.takes,
      choices: cell.isProgress ? offeredProgressWords : [],
    };
  }

  /** Carries an edit out, or says why not or what is to be asked before. Throws RefusalError where the workbook cannot be written. */
  async edit(edit: CellEdit, moment: Moment): Promise<EditAnswer> {
    const { writeRefusal } = this.host.describe();
    if (writeRefusal) throw new RefusalError(writeRefusal);
    const workbook = await this.workbook();
    const { sheet } = edit;
    if (!workbook.workbook.entries.some(({ name }) => name === sheet)) return { id: "refused", refusals: [{ id: "sheet-missing", sheet }] };
    const positions = edit.cells.map(({ position }) => position);
    const planned = planEdit(edit, await this.editedSheet(workbook, sheet, positions));
    if (planned.id !== "planned") return planned;
    const { changes, assumedYears, lostFonts } = planned;
    if (changes.length === 0) return { id: "unchanged" };
    this.undone = [];
    return this.write(workbook, { sheet, changes }, moment, { assumedYears, lostFonts });
  }

  /** Takes the last edit back. */
  async undo(moment: Moment): Promise<EditAnswer> {
    const workbook = await this.workbook();
    const { ledger } = workbook.state;
    // What was taken back with its whole run is gone.
    this.done = this.done.filter(({ run }) => ledger.runs.some(({ id, state }) => id === run && state !== "undone"));
    const last = this.done.at(-1);
    if (!last) return { id: "nothing-to-undo" };
    const { sheet } = last;
    const changes = backwards(last.changes);
    const since = changedSince(workbook, { sheet, changes });
    if (since) {
      this.done = this.done.slice(0, -1);
      return since;
    }
    // A run that others followed stays as it is recorded: taking a part of it back is an edit of its own.
    const amends = goesOn(ledger, last.run);
    const answer = amends
      ? await this.carryOut(
          workbook,
          { run: last.run, sheet, changes },
          this.history.filter((each) => each !== last),
          moment,
          nothingToSay,
        )
      : await this.write(workbook, { sheet, changes }, moment, nothingToSay);
    this.done = this.done.filter((each) => each !== last && (amends || each !== this.history.at(-1)));
    this.undone = [...this.undone, last];
    return answer;
  }

  /** Does the last edit that was taken back again. */
  async redo(moment: Moment): Promise<EditAnswer> {
    const workbook = await this.workbook();
    const last = this.undone.at(-1);
    if (!last) return { id: "nothing-to-redo" };
    this.undone = this.undone.slice(0, -1);
    const { sheet, changes } = last;
    return changedSince(workbook, { sheet, changes }) ?? this.write(workbook, { sheet, changes }, moment, nothingToSay);
  }

  private async write(
    workbook: EditableWorkbook,
    { sheet, changes }: Pick<DoneEdit, "sheet" | "changes">,
    moment: Moment,
    said: WorthSaying,
  ): Promise<EditAnswer> {
    const { ledger } = workbook.state;
    const run = this.openRun !== null && goesOn(ledger, this.openRun) ? this.openRun : ledger.nextId;
    const edit = { run, sheet, changes };
    const answer = await this.carryOut(workbook, edit, [...this.history, edit], moment, said);
    this.openRun = run;
    this.done = [...this.done, edit];
    return answer;
  }

  private async carryOut(
    workbook: EditableWorkbook,
    edit: DoneEdit,
    history: readonly DoneEdit[],
    moment: Moment,
    said: WorthSaying,
  ): Promise<EditAnswer> {
    const written = await writeEdit(this.host, workbook, { ...edit, history, runMarks: this.runMarks }, moment, this.words);
    this.read = written.workbook;
    this.history = history;
    this.runMarks = written.runMarks;
    const sheet = written.workbook.sheet(edit.sheet);
    const cells = edit.changes.map(({ position }) => ({ position, text: textAt(sheet, position.row, position.column) }));
    return { id: "done", sheet: edit.sheet, cells, ...said, marks: written.marks };
  }

  private async workbook(): Promise<EditableWorkbook> {
    this.read ??= await EditableWorkbook.read(this.host);
    return this.read;
  }

  private async editedSheet(workbook: EditableWorkbook, name: string, positions: readonly CellPosition[]): Promise<EditedSheet> {
    const sheet = workbook.sheet(name);
    const merges = mergeLookup(sheet);
    const origins = positions.map(({ row, column }) => merges.originOf(row, column));
    const told = (await this.host.readCellsToEdit?.(name, origins)) ?? [];
    const known = new Map(origins.flatMap((origin, index) => (told[index] ? [[toA1(origin), told[index]] as const] : [])));
    return { sheet, tables: workbook.tablesOn(name), known, words: this.words.unitSheet };
  }
}

/** What there is to say of an edit beside what the cells hold. */
type WorthSaying = Pick<EditDone, "assumedYears" | "lostFonts">;

const nothingToSay: WorthSaying = { assumedYears: [], lostFonts: [] };

/** The answer where a cell does not hold any more what is to be written over; null where all do. */
function changedSince(workbook: EditableWorkbook, { sheet, changes }: Pick<DoneEdit, "sheet" | "changes">): EditAnswer | null {
  const isThere = workbook.workbook.entries.some(({ name }) => name === sheet);
  const now = isThere ? workbook.sheet(sheet) : null;
  const cells = changes
    .filter(({ position: { row, column }, before }) => !now || !sameContent(contentOf(cellAt(now, row, column)), before))
    .map(({ position }) => position);
  return cells.length === 0 ? null : { id: "changed-since", sheet, cells };
}
