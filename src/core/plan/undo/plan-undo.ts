import type { SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import type { GeneratedSheets } from "../../state/generated-sheets";
import type { Inverse } from "../../state/inverse";
import type { RunRecord } from "../../state/ledger";
import type { RunItem } from "../../state/run-item";
import type { AddedColumn } from "../../state/workbook-state";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { MarksBySheet } from "../plan-clear";
import type { PlanStep } from "../plan-step";
import type { SheetWords } from "../sheet-words";
import { CellUndo } from "./undo-cells";
import { MarksUndo } from "./undo-marks";
import { ColumnsUndo } from "./undo-columns";
import { isOfOffice, renamedSheets } from "./renamed-sheets";
import { undoRoster } from "./undo-roster";
import { undoTable } from "./undo-table";
import { type SheetInverse, SheetsUndo } from "./undo-sheets";

/** The workbook as it is now. */
export interface UndoContext {
  readonly workbook: WorkbookSnapshot;
  readonly marks: MarksBySheet;
  readonly generated: GeneratedSheets | null;
  /** Reads the tables of a sheet, with what the user corrected. */
  readonly tablesOn: (sheet: SheetSnapshot) => readonly ResponsibilityTable[];
  readonly words: SheetWords;
}

export interface PlannedUndo {
  readonly steps: readonly PlanStep[];
  readonly items: readonly RunItem[];
  /** What is to be remembered of the generated sheets afterwards. */
  readonly generated: GeneratedSheets | null;
  /** Added columns that go, under every name by which their sheets may be remembered. */
  readonly removedColumns: readonly AddedColumn[];
}

/**
 * Takes runs back, the newest first whatever order they are given in. A cell is put back only where it still holds what was written; what cannot be
 * put back safely is listed, never guessed. Runs whose inverse was not kept are left out: callers do not offer them.
 */
export function planUndo(runs: readonly RunRecord[], context: UndoContext): PlannedUndo {
  const cells = new Map<string, CellUndo>();
  const marks = new Map<string, MarksUndo>();
  const rosters: ReturnType<typeof undoRoster>[] = [];
  const columns = new ColumnsUndo();
  const gone: RunItem[] = [];
  const names = renamedSheets(runs, context);
  const newestFirst = [...runs].sort((a, b) => b.id - a.id).map((each) => underNamesNow(each, names));
  for (const run of newestFirst) {
    for (const [name, inverses] of bySheet((run.inverse ?? []).filter(isCell))) {
      const sheet = [...context.workbook.sheets, ...context.workbook.ownSheets].find((candidate) => candidate.name === name);
      if (sheet) at(cells, name, () => new CellUndo(sheet, context.tablesOn)).undo(inverses, run.state === "started");
      else gone.push(sheetGone(name, inverses));
    }
  }
  // What was typed on a generated sheet and is taken back does not count as a person's change any more.
  const ownSheets = context.workbook.ownSheets.map((sheet) => cells.get(sheet.name)?.sheetAfter ?? sheet);
  const sheets = new SheetsUndo({ ...context.workbook, ownSheets }, context.generated, context.words);
  for (const run of newestFirst) {
    if (run.inverse === null) continue;
    const brokeOff = run.state === "started";
    for (const inverse of run.inverse) {
      if (inverse.id === "columns-added") {
        const sheet = context.workbook.sheets.find(({ name }) => name === inverse.sheet);
        columns.undo(inverse, sheet, sheet ? context.tablesOn(sheet) : []);
      }
      if (inverse.id !== "marks") continue;
      const isThere = context.workbook.entries.some(({ name }) => name === inverse.sheet);
      if (!isThere) gone.push(wholeSheetGone(inverse.sheet));
      else at(marks, inverse.sheet, () => new MarksUndo(inverse.sheet, context.marks.get(inverse.sheet) ?? [])).undo(inverse, brokeOff);
    }
    sheets.undo(run.inverse.filter(isSheet), run.generatedBefore);
    for (const inverse of run.inverse) {
      if (inverse.id === "roster-added") rosters.push(undoRoster(inverse, context.workbook, context.words));
      if (inverse.id === "table-added") rosters.push(undoTable(inverse, context.workbook, brokeOff, context.words));
    }
  }
  const parts = [...cells.values(), columns, ...marks.values(), sheets, ...rosters];
  return {
    steps: parts.flatMap((part) => part.steps),
    items: [...parts.flatMap((part) => part.items), ...gone],
    generated: sheets.generated,
    removedColumns: columns.removed.flatMap(({ sheet, label }) =>
      [sheet, ...[...names].flatMap(([former, now]) => (now === sheet ? [former] : []))].map((name) => ({ sheet: name, label })),
    ),
  };
}

type CellInverse = Extract<Inverse, { readonly id: "cell" }>;

function isCell(inverse: Inverse): inverse is CellInverse {
  return inverse.id === "cell";
}

function isSheet(inverse: Inverse): inverse is SheetInverse {
  return !["cell", "marks", "columns-added", "roster-added", "table-added"].includes(inverse.id);
}

function bySheet(inverses: readonly CellInverse[]): ReadonlyMap<string, CellInverse[]> {
  const sheets = new Map<string, CellInverse[]>();
  for (const inverse of inverses) at(sheets, inverse.sheet, () => []).push(inverse);
  return sheets;
}

/** What a run did to the office's own sheets, under the names that these have now. */
function underNamesNow(run: RunRecord, names: ReadonlyMap<string, string>): RunRecord {
  if (names.size === 0 || run.inverse === null) return run;
  const inverse = run.inverse.map((each) => (isOfOffice(each) ? { ...each, sheet: names.get(each.sheet) ?? each.sheet } : each));
  return { ...run, inverse };
}

function wholeSheetGone(sheet: string): RunItem {
  return { id: "not-restored", sheet, cells: [{ position: null, wrote: "", now: "", why: "sheet-gone" }] };
}

function sheetGone(sheet: string, inverses: readonly CellInverse[]): RunItem {
  return {
    id: "not-restored",
    sheet,
    cells: inverses.map(({ place, wrote }) => ({ position: place.position, wrote, now: "", why: "sheet-gone" })),
  };
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
