import { HostError } from "../engine/host-error";
import type { Area } from "./area";
import type { BandChange } from "./bands";
import type { CellValue } from "./cell-grid";
import { normalStyle as excelNormalStyle, type CellStyle } from "./cell-style";
import type { CustomXmlPart } from "./custom-xml";
import { EventBus } from "./events";
import { hasUnknownName } from "./formulas/has-unknown-name";
import { Identifiers } from "./identifiers";
import type { DefinedName } from "./names";
import { Protection } from "./protection";
import { Sheet } from "./sheet";
import { freeSheetName } from "./sheet-names";
import { UndoList } from "./undo-list";
import { freshFlags, type WorkbookFlags } from "./workbook-flags";

/** A change about to be made. */
export interface Change {
  /** For the undo list, in the client's words: "Range.values". */
  readonly what: string;
  /** False where Excel cannot undo it and empties its list. */
  readonly undoable?: boolean;
}

/** The workbook as it is in Excel's memory. */
export class Workbook {
  readonly flags: WorkbookFlags = freshFlags();
  readonly structure = new Protection();
  readonly undo = new UndoList();
  readonly events = new EventBus();
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, string>();
  readonly customProperties = new Map<string, string>();
  readonly properties: Record<string, string> = {};
  active: Sheet;
  /** On the active sheet. */
  selection: readonly Area[] = [{ top: 0, left: 0, rows: 1, columns: 1 }];
  ids = new Identifiers();
  /** True where dates count from 1904; no API says so (source: facts §1.1). */
  date1904 = false;
  /** What a formula gives. Nothing is calculated here but whether its names are known: a test that needs results sets them. */
  calculate: (formula: string, sheet: Sheet, row: number, column: number) => CellValue = (formula, sheet) =>
    hasUnknownName(formula, sheet) ? { error: "#NAME?" } : 0;
  private structureListener: (sheet: Sheet, change: BandChange) => void = () => undefined;

  constructor(
    firstSheet = "Sheet1",
    /** The format of cells that have none of their own. */
    readonly normalStyle: CellStyle = excelNormalStyle,
  ) {
    this.active = this.addSheet(firstSheet);
  }

  addSheet(name?: string): Sheet {
    const sheet = new Sheet(this, this.ids.next(), name ?? freeSheetName(this.sheets));
    this.sheets.push(sheet);
    return sheet;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  /** Throws for a sheet that is not there: for tests. */
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  }

  /** Comes before every change through the client: refuses it in a read-only workbook, and keeps the books. */
  beginChange({ what, undoable = true }: Change): void {
    // source: facts "Errors to map": AccessDenied (protected sheet or workbook, read-only)
    if (this.flags.readOnly) throw new HostError("AccessDenied", "the workbook is read-only");
    this.flags.isDirty = true;
    if (undoable) this.undo.add(what);
    else this.undo.clear(what);
  }

  /** source: facts "Errors to map": select, activate, add, freeze, showHeadings, delete fail while another window has the focus */
  demandActive(what: string): void {
    if (this.flags.inactive) throw new HostError("InactiveWorkbook", what);
  }

  /** Tells who keeps areas that rows or columns moved. */
  listenToStructure(listener: (sheet: Sheet, change: BandChange) => void): void {
    this.structureListener = listener;
  }

  announceStructure(sheet: Sheet, change: BandChange): void {
    this.structureListener(sheet, change);
  }
}
