import type { SheetEntry, SheetSnapshot, WorkbookSnapshot } from "../../sheet/sheet-snapshot";
import { withCellTexts } from "../../sheet/with-cell-texts";
import type { GeneratedSheet, GeneratedSheets } from "../../state/generated-sheets";
import type { Inverse } from "../../state/inverse";
import type { RunRecord } from "../../state/ledger";
import { unpackedSteps } from "../../state/packed-steps";
import type { WorkbookState } from "../../state/workbook-state";
import { ownSheetFacts } from "../own-sheet-facts";
import { type SheetContent, contentOf, contentPrint, contentWritten } from "../sheet-content";
import type { SheetWords } from "../sheet-words";

/** A workbook in which a generation of sheets broke off, taken so that the generation can be taken back or done again. */
export interface SettledWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly state: WorkbookState;
}

/**
 * Where the last generation, or its undoing, never came to its end, its sheets hold what was there before, a part of what was to be written, or all
 * of it. A sheet with a part is taken to hold all of it: notes that people had typed were part of what was to be written and are not lost. A sheet
 * that was not reached is known as what it was before. What a person changed since is left as it is.
 */
export function settledWorkbook(workbook: WorkbookSnapshot, state: WorkbookState, words: SheetWords): SettledWorkbook {
  const run = state.ledger.runs.filter(({ purpose, state: runState }) => purpose === "summaries" && runState !== "undone").at(-1);
  if (run?.state !== "started" || run.inverse === null || state.generated === null) return { workbook, state };
  return new BrokenRun(run, run.inverse, state.generated, words).settled(recognised(workbook, run.inverse), state);
}

type Renamed = Extract<Inverse, { readonly id: "sheet-kept-as-old" }>;

class BrokenRun {
  private readonly steps;

  constructor(
    private readonly run: RunRecord,
    private readonly inverse: readonly Inverse[],
    private readonly generated: GeneratedSheets,
    private readonly words: SheetWords,
  ) {
    this.steps = unpackedSteps(generated);
  }

  settled(workbook: WorkbookSnapshot, state: WorkbookState): SettledWorkbook {
    const ownSheets = workbook.ownSheets.map((sheet) => this.completed(sheet));
    const notRenamed = this.inverse.filter(
      (inverse): inverse is Renamed => inverse.id === "sheet-kept-as-old" && !workbook.entries.some(({ name }) => name === inverse.newName),
    );
    const untouched = new Set(notRenamed.map(({ key }) => key));
    const inverse = this.inverse.filter((each) => !("key" in each) || !untouched.has(each.key));
    const runs = state.ledger.runs.map((run) => (run.id === this.run.id ? { ...run, inverse } : run));
    return {
      workbook: { ...workbook, ownSheets },
      state: { ...state, ledger: { ...state.ledger, runs }, generated: this.known(workbook, untouched) },
    };
  }

  /** The sheet with all that was to be written, where it holds a part of that and nothing else; otherwise the sheet itself. */
  private completed(sheet: SheetSnapshot): SheetSnapshot {
    const planned = this.planned(sheet.ownKey ?? "");
    const now = contentOf(sheet);
    if (planned === null || now.length >= planned.length || !isPart(now, planned)) return sheet;
    // What was not reached lacks nothing; but where nothing of ours changes, notes may be all that is still to be written.
    if (this.isAsBefore(sheet) && contentPrint(planned, this.words).own !== contentPrint(now, this.words).own) return sheet;
    return withCellTexts(
      sheet,
      planned.map(({ row, column, text }) => ({ position: { row, column }, text })),
    );
  }

  /** What is known of the generated sheets: of those that were not reached, what was known before; sheets that were never added are unknown. */
  private known(workbook: WorkbookSnapshot, untouched: ReadonlySet<string>): GeneratedSheets {
    const there = new Map(workbook.ownSheets.map((sheet) => [sheet.ownKey ?? "", sheet]));
    const added = new Set(this.inverse.flatMap((inverse) => (inverse.id === "sheet-added" ? [inverse.key] : [])));
    const sheets = this.generated.sheets.flatMap((record): GeneratedSheet[] => {
      const [sheet, before] = [there.get(record.key), this.before(record.key)];
      if (!sheet) return added.has(record.key) ? [] : [record];
      return before && (untouched.has(record.key) || this.isAsBefore(sheet)) ? [before] : [record];
    });
    return { ...this.generated, sheets };
  }

  private isAsBefore(sheet: SheetSnapshot): boolean {
    const before = this.before(sheet.ownKey ?? "");
    return ownSheetFacts(sheet, this.words).print.own === before?.print.own;
  }

  private before(key: string): GeneratedSheet | undefined {
    return this.run.generatedBefore?.sheets.find((sheet) => sheet.key === key);
  }

  private planned(key: string): SheetContent | null {
    const record = this.generated.sheets.find((sheet) => sheet.key === key);
    const steps = this.steps?.get(key);
    return record && steps ? contentWritten(steps, record.name) : null;
  }
}

function isPart(content: SheetContent, whole: SheetContent): boolean {
  const cells = new Set(whole.map(({ row, column, text }) => `${row}:${column}:${text}`));
  return content.every(({ row, column, text }) => cells.has(`${row}:${column}:${text}`));
}

/**
 * A blank sheet that was added and not yet marked is ours; one that was to be kept under another name, and was renamed, is not any more.
 */
function recognised(workbook: WorkbookSnapshot, inverse: readonly Inverse[]): WorkbookSnapshot {
  const keys = new Map<string, string | null>();
  const has = (key: string): boolean => workbook.entries.some(({ ownKey }) => ownKey === key);
  for (const each of inverse) {
    if (each.id === "sheet-kept-as-old") keys.set(each.newName, null);
    if (each.id !== "sheet-added") continue;
    const blank = workbook.sheets.find(({ name }) => name === each.sheet)?.rows.every((row) => row === undefined || row.length === 0);
    const renamed = inverse.some((other) => other.id === "sheet-kept-as-old" && other.key === each.key && has(each.key));
    if (blank === true && (!has(each.key) || renamed)) keys.set(each.sheet, each.key);
  }
  const keyed = <Sheet extends SheetEntry | SheetSnapshot>(sheet: Sheet): Sheet => {
    const key = keys.get(sheet.name);
    return key === undefined ? sheet : { ...sheet, ownKey: key };
  };
  const sheets = [...workbook.sheets, ...workbook.ownSheets].map(keyed);
  return {
    ...workbook,
    entries: workbook.entries.map(keyed),
    sheets: sheets.filter(({ ownKey }) => ownKey === null),
    ownSheets: sheets.filter(({ ownKey }) => ownKey !== null),
  };
}
