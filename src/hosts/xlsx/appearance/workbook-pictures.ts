import type { PicturedRow, SheetFrame } from "../../../app/pane/sheet-picture";
import { RefusalError } from "../../../app/ports";
import type { SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import { StyleBook, emptyStyles } from "../apply/styles/style-book";
import type { WorkbookPackage } from "../package/workbook-package";
import { readWorkbook } from "../read/read-workbook";
import { readWorkbookPart } from "../read/workbook-part";
import { readLooks } from "./cell-looks";
import { SheetAppearance } from "./sheet-appearance";

/** How the sheets of one state of a workbook look. Each sheet is read when it is first asked for. */
export class WorkbookPictures {
  private readonly sheets = new Map<string, SheetAppearance>();
  private readonly looks: ReturnType<typeof readLooks>;
  private readonly digitWidth: number;

  constructor(private readonly pkg: WorkbookPackage) {
    const styles = pkg.relationshipsOf(pkg.workbookPart).find(({ type, external }) => type === "styles" && !external)?.target;
    this.looks = readLooks(pkg);
    this.digitWidth = new StyleBook(styles !== undefined && pkg.has(styles) ? pkg.text(styles) : emptyStyles).digitWidth();
  }

  /** Throws RefusalError for a sheet that is gone or that holds no cells. */
  frame(sheet: string): SheetFrame {
    return this.appearanceOf(sheet).frame;
  }

  rows(sheet: string, first: number, last: number): readonly PicturedRow[] {
    return this.appearanceOf(sheet).rows(first, last);
  }

  /** The sheet as read. */
  sheet(sheet: string): SheetSnapshot {
    return this.appearanceOf(sheet).sheet;
  }

  private appearanceOf(name: string): SheetAppearance {
    const known = this.sheets.get(name);
    if (known) return known;
    const listed = readWorkbookPart(this.pkg).sheets.find((sheet) => sheet.name === name);
    if (!listed?.isWorksheet) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: [] });
    const appearance = new SheetAppearance(this.pkg.text(listed.part), this.snapshotOf(name, listed.ownKey), this.looks, this.digitWidth);
    this.sheets.set(name, appearance);
    return appearance;
  }

  private snapshotOf(name: string, ownKey: string | null): SheetSnapshot {
    const workbook = readWorkbook(this.pkg, { sheets: ownKey === null ? [name] : [] });
    const found = [...workbook.sheets, ...workbook.ownSheets].find((sheet) => sheet.name === name);
    if (!found) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: [] });
    return found;
  }
}
