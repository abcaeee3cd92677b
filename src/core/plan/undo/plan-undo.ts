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
  /** Added columns that go, under the names by which their sheets are remembered. */
  readonly removedColumns: readonly AddedColumn[];
}

/**
 * Takes runs back, the newest first whatever order they are given in. A cell is put back only where it still holds what was written; what cannot be
 * put back safely is listed, never guessed. Runs whose inverse was not kept are left out: callers do not offer them.
 */
export function planUndo(runs: readonly RunRecord[], context: UndoContext): PlannedUndo {
  const cells = new Map<string, CellUndo>();
  const marks = new Map<string, MarksUndo>();
  const sheets = new SheetsUndo(context.workbook, context.generated, context.words);
  const rosters: ReturnType<typeof undoRoster>[] = [];
  const columns = new ColumnsUndo();
  const gone: RunItem[] = [];
  const names = renamedSheets(runs, context);
  const formerNames = new Map([...names].map(([former, now]) => [now, former]));
  for (const run of [...runs].sort((a, b) => b.id - a.id).map((each) => underNamesNow(each, names))) {
    if (run.inverse === null) continue;
    const brokeOff = run.state === "started";
    for (const [name, inverses] of bySheet(run.inverse.filter(isCell))) {
      const sheet = context.workbook.sheets.find((candidate) => candidate.name === name);
      if (sheet) at(cells, name, () => new CellUndo(sheet, context.tablesOn)).undo(inverses, brokeOff);
      else gone.push(sheetGone(name, inverses));
    }
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
    for (const inverse of run.inverse)
      if (inverse.id === "roster-added") rosters.push(undoRoster(inverse, context.workbook, context.words));
  }
  const parts = [...cells.values(), columns, ...marks.values(), sheets, ...rosters];
  return {
    steps: parts.flatMap((part) => part.steps),
    items: [...parts.flatMap((part) => part.items), ...gone],
    generated: sheets.generated,
    removedColumns: columns.removed.map(({ sheet, label }) => ({ sheet: formerNames.get(sheet) ?? sheet, label })),
  };
}

type CellInverse = Extract<Inverse, { readonly id: "cell" }>;

function isCell(inverse: Inverse): inverse is CellInverse {
  return inverse.id === "cell";
}

function isSheet(inverse: Inverse): inverse is SheetInverse {
  return inverse.id !== "cell" && inverse.id !== "marks" && inverse.id !== "columns-added" && inverse.id !== "roster-added";
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
