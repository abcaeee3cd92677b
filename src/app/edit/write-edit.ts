import type { EditedChange } from "../../core/plan/cell-edits/cell-edit";
import { editStep, editsOn, netChanges } from "../../core/plan/cell-edits/net-changes";
import type { OwnMarks, PlanStep } from "../../core/plan/plan-step";
import type { SheetWords } from "../../core/plan/sheet-words";
import { CellPlaces } from "../../core/plan/undo/cell-place";
import { sameMarks } from "../../core/plan/undo/undo-marks";
import { stateText } from "../../core/state/read-state";
import { withRunState } from "../../core/state/ledger";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { Moment } from "../pane/pane-service";
import type { WorkbookHost } from "../ports";
import type { EditDone } from "./edit-answer";
import { type DoneEdit, type EditsRecord, withEdits } from "./edit-history";
import type { EditableWorkbook } from "./editable-workbook";
import { type RenewedMarks, renewedMarks } from "./renewed-marks";

/** The marks of a sheet before a run of edits, and what the run made of them. */
export interface RunMarks {
  readonly run: number;
  readonly sheet: string;
  readonly was: readonly OwnMarks[];
  readonly renewed: RenewedMarks;
}

export interface WrittenEdit {
  readonly workbook: EditableWorkbook;
  readonly runMarks: readonly RunMarks[];
  readonly marks: EditDone["marks"];
}

export interface EditToWrite {
  readonly run: number;
  readonly sheet: string;
  readonly changes: readonly EditedChange[];
  /** Everything done so far, this edit included, from the oldest on. */
  readonly history: readonly DoneEdit[];
  readonly runMarks: readonly RunMarks[];
}

/**
 * Writes an edit and the record of its run, and makes the marks of the sheet anew where they do not fit any more. The first action writes down what
 * takes the run back, the last one that it came to its end.
 */
export async function writeEdit(
  host: WorkbookHost,
  before: EditableWorkbook,
  { run, sheet, changes, history, runMarks: known }: EditToWrite,
  { now, today }: Moment,
  words: SheetWords,
): Promise<WrittenEdit> {
  const edited = before.after(sheet, changes);
  const renewed = await marksAfter(host, edited, sheet, today, words);
  const runMarks = typeof renewed === "object" && renewed ? withRunMarks(known, { run, sheet, was: renewed.was, renewed }) : known;
  const record = recordOf(edited, run, history, runMarks);
  const ledger = withEdits(before.state.ledger, run, record, now);
  const started: WorkbookState = { ...before.state, ledger };
  const finished: WorkbookState = { ...before.state, ledger: withRunState(ledger, [run], "finished") };
  const save = (state: WorkbookState): PlanStep => ({ step: "save-state", text: stateText(state) });
  const steps = [editStep(sheet, changes), ...(typeof renewed === "object" ? (renewed?.steps ?? []) : [])];
  // Nobody but this program has the workbook: what was read is what is there.
  await host.apply({ steps: [save(started), ...steps, save(finished)] }, { expect: new Map() });
  const marks = renewed === "unknown-day" ? "not-renewed" : renewed === null ? "as-they-are" : "renewed";
  return { workbook: edited.remembering(finished), runMarks, marks };
}

async function marksAfter(
  host: WorkbookHost,
  edited: EditableWorkbook,
  sheet: string,
  today: Moment["today"],
  words: SheetWords,
): Promise<RenewedMarks | "unknown-day" | null> {
  const tables = edited.tablesOn(sheet);
  if (tables.length === 0) return null;
  return renewedMarks(sheet, tables, await host.readOwnMarks(sheet), edited, today, words);
}

/** One entry for each run and sheet: what was there before the run's first renewal, and what the last one made of it. */
function withRunMarks(known: readonly RunMarks[], next: RunMarks): readonly RunMarks[] {
  const isSame = ({ run, sheet }: RunMarks): boolean => run === next.run && sheet === next.sheet;
  const was = known.find(isSame)?.was ?? next.was;
  const others = known.filter((each) => !isSame(each));
  return sameMarks(was, next.renewed.wrote) ? others : [...others, { ...next, was }];
}

function recordOf(workbook: EditableWorkbook, run: number, history: readonly DoneEdit[], runMarks: readonly RunMarks[]): EditsRecord {
  const own = history.filter((edit) => edit.run === run);
  const sheets = [...new Set(own.map(({ sheet }) => sheet))].map((name) => {
    const sheet = workbook.sheet(name);
    const changes = netChanges(own.filter((edit) => edit.sheet === name).flatMap((edit) => edit.changes));
    return editsOn(sheet, changes, new CellPlaces(workbook.readTables(sheet), sheet));
  });
  const marks = runMarks.filter((each) => each.run === run);
  return {
    items: [...sheets.flatMap(({ items }) => items), ...marks.map(({ renewed }) => renewed.item)],
    inverse: [
      ...sheets.flatMap(({ inverse }) => inverse),
      ...marks.map(({ sheet, was, renewed: { wrote } }) => ({ id: "marks", sheet, was, wrote }) as const),
    ],
  };
}
