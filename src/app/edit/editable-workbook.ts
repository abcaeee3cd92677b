import { sheetAfter } from "../../core/plan/sheet-after";
import type { CellChange } from "../../core/plan/plan-step";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";
import { readState, stateText } from "../../core/state/read-state";
import type { WorkbookState } from "../../core/state/workbook-state";
import type { ResponsibilityTable } from "../../core/table/responsibility-table";
import { readRoster, rosterSheetName } from "../../core/unit/read-roster";
import type { Roster } from "../../core/unit/roster";
import { RefusalError, type WorkbookHost } from "../ports";
import { tablesOn } from "../review";

/** A workbook as read once, kept up with the edits since: a table is read anew only where its sheet was edited. */
export class EditableWorkbook {
  private readonly tables = new Map<SheetSnapshot, readonly ResponsibilityTable[]>();

  private constructor(
    readonly workbook: WorkbookSnapshot,
    readonly state: WorkbookState,
    readonly roster: Roster | null,
  ) {}

  static async read(host: WorkbookHost): Promise<EditableWorkbook> {
    const workbook = await host.read({ sheets: "all" });
    const { state } = readState(workbook.state);
    const roster = [...workbook.sheets, ...workbook.ownSheets].find(({ name }) => name === rosterSheetName);
    return new EditableWorkbook(workbook, state, roster ? readRoster(roster) : null);
  }

  /** A sheet in full. Throws RefusalError where there is none of that name. */
  sheet(name: string): SheetSnapshot {
    const found = [...this.workbook.sheets, ...this.workbook.ownSheets].find((sheet) => sheet.name === name);
    if (!found) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: this.workbook.entries.map((entry) => entry.name) });
    return found;
  }

  /** The tables on a sheet of the office's; on the list of units and on this add-in's own sheets there are none. */
  tablesOn(name: string): readonly ResponsibilityTable[] {
    const sheet = this.sheet(name);
    return sheet.ownKey === null && name !== rosterSheetName ? this.readTables(sheet) : [];
  }

  /** What can be told apart on a sheet, this add-in's own ones too: there a note is known by the task it stands beside. */
  readTables(sheet: SheetSnapshot): readonly ResponsibilityTable[] {
    const tables = this.tables.get(sheet) ?? tablesOn(sheet, this.state, this.roster);
    this.tables.set(sheet, tables);
    return tables;
  }

  /** The workbook after some cells of a sheet were written, and with what it remembers then. */
  after(name: string, changes: readonly CellChange[], state: WorkbookState = this.state): EditableWorkbook {
    const edited = sheetAfter(this.sheet(name), changes);
    const keep = (sheet: SheetSnapshot): SheetSnapshot => (sheet.name === name ? edited : sheet);
    const workbook = {
      ...this.workbook,
      sheets: this.workbook.sheets.map(keep),
      ownSheets: this.workbook.ownSheets.map(keep),
      state: stateText(state),
    };
    return new EditableWorkbook(workbook, state, name === rosterSheetName ? readRoster(edited) : this.roster);
  }

  /** The same workbook, remembering something else. */
  remembering(state: WorkbookState): EditableWorkbook {
    const next = new EditableWorkbook({ ...this.workbook, state: stateText(state) }, state, this.roster);
    for (const [sheet, tables] of this.tables) next.tables.set(sheet, tables);
    return next;
  }
}
