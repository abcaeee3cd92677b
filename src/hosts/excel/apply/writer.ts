import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import type { Work } from "../requests";
import { type Preparation, cellKey } from "./preparation";

/** What the handlers of the steps write with: sheets by name, and what was read of them before. */
export class Writer {
  /** The part that holds the state: an id where it was there before, the part itself once it was added. */
  statePart: string | Excel.CustomXmlPart | null;
  private sheets = new Map<string, Excel.Worksheet>();
  private readonly ownNames: Map<string, readonly string[]>;

  /** @param texts of the cells that this plan writes, by sheet and address: a link must say again what its cell says */
  constructor(
    private readonly work: Work,
    readonly preparation: Preparation,
    readonly fresh: ReadonlySet<string>,
    private readonly texts: ReadonlyMap<string, string>,
  ) {
    this.statePart = preparation.statePartId;
    this.ownNames = new Map(preparation.ownNames);
  }

  get workbook(): Excel.Workbook {
    return this.work.context.workbook;
  }

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  range(sheet: string, area: CellArea): Excel.Range {
    return this.sheet(sheet).getRange(areaToA1(area));
  }

  setOwnNames(sheet: string, names: readonly string[]): void {
    this.ownNames.set(sheet, names);
  }

  /** A name stands for another sheet from here on, or for none. */
  forget(name: string): void {
    this.sheets.delete(name);
    this.ownNames.delete(name);
  }

  rename(name: string, newName: string): void {
    this.ownNames.set(newName, this.ownNamesOf(name));
    this.forget(name);
  }

  /** The marks of ownership that the sheet carries by now. */
  ownNamesOf(sheet: string): readonly string[] {
    return this.ownNames.get(sheet) ?? [];
  }

  /** What this plan writes into a cell; undefined where it writes nothing there. */
  textAt(sheet: string, address: string): string | undefined {
    return this.texts.get(cellKey(sheet, address));
  }

  /** Proxies of one request are not carried into the next: a request that failed leaves some of them without an object. */
  startRequest(): void {
    this.sheets = new Map();
  }
}
