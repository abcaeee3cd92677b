import type { DateSystem } from "../../../core/calendar/excel-serial";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import type { SheetReading } from "./read-sheet";
import type { StringItem } from "./string-item";
import type { ListedSheet } from "./workbook-part";

/** A sheet whose cells are read when they are asked for. */
export interface LateSheet {
  readonly sheet: SheetSnapshot;
  readonly fingerprint: () => string;
}

/**
 * Sheets of one state of a workbook that are read when somebody asks for what is on them. Only the one asked for last is held: this add-in's own sheets
 * may hold each task several times over, few of them are looked at, and mostly one after the other. Damage is found by who asks.
 */
export class LateSheets {
  private strings: readonly StringItem[] | null = null;
  private last: { readonly listed: ListedSheet; readonly reading: SheetReading } | null = null;

  /** @param readInFull throws RefusalError */
  of(listed: ListedSheet, dateSystem: DateSystem, readInFull: () => SheetReading): LateSheet {
    const { name, visibility, ownKey } = listed;
    let fingerprint: string | null = null;
    const reading = (): SheetReading => {
      const known = this.last?.listed === listed ? this.last.reading : this.readAnew(listed, readInFull);
      // While the cells are at hand: it would take another reading.
      fingerprint ??= known.fingerprint();
      return known;
    };
    const sheet: SheetSnapshot = {
      ...{ name, visibility, ownKey, dateSystem },
      get rows() {
        return reading().sheet.rows;
      },
      get merges() {
        return reading().sheet.merges;
      },
      get hiddenRows() {
        return reading().sheet.hiddenRows;
      },
      get hiddenColumns() {
        return reading().sheet.hiddenColumns;
      },
      get filter() {
        return reading().sheet.filter;
      },
      get locked() {
        return reading().sheet.locked;
      },
      get rowHeights() {
        return reading().sheet.rowHeights;
      },
      get defaultRowHeight() {
        return reading().sheet.defaultRowHeight;
      },
    };
    return { sheet, fingerprint: () => fingerprint ?? reading().fingerprint() };
  }

  /** The strings that the cells of all sheets share, read for the first of them. */
  sharedStrings(read: () => readonly StringItem[]): readonly StringItem[] {
    return (this.strings ??= read());
  }

  /** Lets go of what is held; it is read again where somebody asks. */
  letGo(): void {
    this.last = null;
    this.strings = null;
  }

  private readAnew(listed: ListedSheet, readInFull: () => SheetReading): SheetReading {
    // First the one before goes: two would stand in memory together.
    this.last = null;
    const reading = readInFull();
    this.last = { listed, reading };
    return reading;
  }
}
