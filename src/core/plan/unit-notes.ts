import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { UnitModel } from "../summary/summary-models";
import { type AssignedNotes, type Note, assignNotes } from "./kept-notes";
import { notesOn, ownSheetFacts } from "./own-sheet-facts";
import { ownSheetKey } from "./ownership";
import type { SheetWords } from "./sheet-words";

/** What people typed beside tasks. A sheet that is made for the first time takes over what stands on its counterpart. */
export class UnitNotes {
  private readonly combined: ReadonlyMap<string, readonly Note[]> | null;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly words: SheetWords,
  ) {
    const sheet = this.sheetOf(ownSheetKey("combined"));
    this.combined = sheet ? ownSheetFacts(sheet, words).notes : null;
  }

  onUnitSheet(unit: UnitModel): AssignedNotes {
    const own = this.fromUnitSheet(unit);
    if (own) return assigned(unit, own);
    return { ...assigned(unit, this.combined?.get(unit.counts.unit) ?? []), left: [] };
  }

  onCombined(unit: UnitModel): AssignedNotes {
    if (this.combined) return assigned(unit, this.combined.get(unit.counts.unit) ?? []);
    return { ...assigned(unit, this.fromUnitSheet(unit) ?? []), left: [] };
  }

  /** Notes on the combined sheet of units other than these. */
  ofOthers(units: ReadonlySet<string>): Note[] {
    return [...(this.combined ?? [])].flatMap(([unit, notes]) => (units.has(unit) ? [] : notes));
  }

  private fromUnitSheet({ counts }: UnitModel): readonly Note[] | null {
    const sheet = this.sheetOf(ownSheetKey("unit", counts.unit));
    return sheet ? (notesOn(sheet, this.words) ?? []) : null;
  }

  private sheetOf(key: string): SheetSnapshot | undefined {
    return this.workbook.ownSheets.find((own) => own.ownKey === key);
  }
}

function assigned(unit: UnitModel, notes: readonly Note[]): AssignedNotes {
  return assignNotes([...unit.lines, ...unit.collectiveLines], notes);
}
