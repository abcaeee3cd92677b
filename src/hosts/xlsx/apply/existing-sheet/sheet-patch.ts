import type { CellChange } from "../../../../core/plan/plan-step";
import { type CellArea, toA1, isInside } from "../../../../core/sheet/cell-position";
import { changeFormats } from "../conditional-formats/change-formats";
import type { RuleGroup } from "../conditional-formats/rule-groups";
import type { StyleBook } from "../styles/style-book";
import type { SharedStrings } from "./shared-strings";
import { writeCells } from "./write-cells";

/** A change of the sheet's layout: its text before and after. */
export type LayoutChange = (xml: string, styles: () => StyleBook) => string;

/** What a plan changes on a sheet that stays: gathered step by step, done in one go at the end. */
export class SheetPatch {
  private removeOwn = false;
  private added: RuleGroup[] = [];
  private readonly cells: CellChange[] = [];
  private readonly layout: LayoutChange[] = [];

  addRules(group: RuleGroup): void {
    this.added.push(group);
  }

  /** The rules of the file and those that the plan added so far. */
  removeOwnRules(): void {
    this.removeOwn = true;
    this.added = [];
  }

  writeCells(cells: readonly CellChange[]): void {
    for (const cell of cells) this.cells.push(cell);
  }

  /** Layout changes come in their order, after all cells have been written. */
  changeLayout(change: LayoutChange): void {
    this.layout.push(change);
  }

  /** False where nothing but rules of conditional formats changes: the sheet's rows stay as they are. */
  get changesCells(): boolean {
    return this.cells.length > 0 || this.layout.length > 0;
  }

  /** Throws where a cell that the plan writes is in one of the areas. */
  refuseCellsIn(areas: readonly CellArea[]): void {
    const found = this.cells.find(({ position }) => areas.some((area) => isInside(area, position)));
    if (found) throw new Error(`${toA1(found.position)} is in the header or totals row of a table and is not written.`);
  }

  /** The sheet's text, or that around its rows where no cells change, with all changes, and the new priorities of rules that pivot tables share. */
  applyTo(
    xml: string,
    styles: () => StyleBook,
    strings: () => SharedStrings,
  ): { readonly xml: string; readonly pivotPriorities: ReadonlyMap<number, number> } {
    const written = this.cells.length > 0 ? writeCells(xml, this.cells, styles, strings) : xml;
    const laidOut = this.layout.reduce((text, change) => change(text, styles), written);
    const formatted = this.removeOwn || this.added.length > 0;
    return formatted ? changeFormats(laidOut, this.removeOwn, this.added) : { xml: laidOut, pivotPriorities: new Map() };
  }
}
