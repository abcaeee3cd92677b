import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import type { Work } from "../requests";
import type { Preparation } from "./preparation";

/** What the handlers of the steps write with: sheets by name, and what was read of them before. */
export class Writer {
  /** The part that holds the state: an id where it was there before, the part itself once it was added. */
  statePart: string | Excel.CustomXmlPart | null;
  private sheets = new Map<string, Excel.Worksheet>();
  private ranges: Excel.Range[] = [];
  private readonly printAreas: Map<string, readonly CellArea[]>;
  private readonly ownNames: Map<string, readonly string[]>;

  constructor(
    private work: Work,
    readonly preparation: Preparation,
    readonly fresh: ReadonlySet<string>,
  ) {
    this.statePart = preparation.statePartId;
    this.ownNames = new Map(preparation.ownNames);
    this.printAreas = new Map(preparation.printAreas);
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
    return this.at(sheet, areaToA1(area));
  }

  /** @param address without its sheet; the whole sheet where it is absent */
  at(sheet: string, address?: string): Excel.Range {
    const range = this.sheet(sheet).getRange(address);
    this.ranges.push(range);
    return range;
  }

  /**
   * Lets go of the ranges of a step. The client would keep each of them until the run ends and then takes them off a list one by one, looking through
   * what is queued each time: with thousands of ranges the pane stands still for most of a minute.
   */
  release(): void {
    for (const range of this.ranges) range.untrack();
    this.ranges = [];
  }

  /** What is printed of the sheet by now; none where nobody said so. */
  printAreaOf(sheet: string): readonly CellArea[] {
    return this.printAreas.get(sheet) ?? [];
  }

  setPrintArea(sheet: string, areas: readonly CellArea[]): void {
    this.printAreas.set(sheet, areas);
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

  /** Proxies of one request are not carried into the next: a request that failed leaves some of them without an object. */
  startRequest(work: Work): void {
    this.work = work;
    this.sheets = new Map();
  }
}
