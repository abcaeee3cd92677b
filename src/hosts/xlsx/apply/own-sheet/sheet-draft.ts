import { type LaidOutRows, setBreaks } from "../../../../core/plan/layout/laid-out-rows";
import type { CellContent, CellStyle, PlanStepOf, StackedBarChart } from "../../../../core/plan/plan-step";
import { type CellArea, type CellPosition, areaToA1 } from "../../../../core/sheet/cell-position";
import type { RuleGroup } from "../conditional-formats/rule-groups";

/** A link from a cell to another one in the workbook. */
type CellLink = Omit<PlanStepOf<"link">, "step" | "sheet">;

/** What of an emptied sheet stays: that which is no content but belongs to its tab or to the macros. */
export interface KeptFromSheet {
  /** The inside of the tab's colour element, such as `rgb="FFC00000"`, "" for none. */
  readonly tabColor: string;
  /** The name under which macros know the sheet, "" for none. */
  readonly codeName: string;
  /** True where the sheet is selected in the window. */
  readonly selected: boolean;
}

/** One row of a draft, by 1-based column: a cell is there where it has a content or a style. */
interface DraftRow {
  readonly contents: (CellContent | undefined)[];
  readonly styles: (CellStyle | undefined)[];
}

/** One of this add-in's own sheets while a plan fills it; written as a whole at the end. */
export class SheetDraft {
  /** By 1-based row. */
  readonly rows = new Map<number, DraftRow>();
  /** Rows that came laid out, in place of `rows`, `rowHeights`, `merges` and the cells' links. */
  laidOut: LaidOutRows | null = null;
  readonly merges: CellArea[] = [];
  /** The merged areas that touch a row, so that a sheet with thousands of them is not searched whole for each. */
  private readonly mergesByRow = new Map<number, CellArea[]>();
  /** Points by 1-based column. */
  readonly columnWidths = new Map<number, number>();
  /** Points by 1-based row. */
  readonly rowHeights = new Map<number, number>();
  readonly ruleGroups: RuleGroup[] = [];
  readonly validations: PlanStepOf<"data-validation">[] = [];
  readonly links: CellLink[] = [];
  readonly charts: StackedBarChart[] = [];
  /** A page break above each of these rows. */
  readonly breaks = new Set<number>();
  frozen: CellPosition | null = null;
  page: PlanStepOf<"page-setup"> | null = null;
  /** RRGGBB. */
  tabColor: string | null = null;
  /** The key of the mark of ownership. */
  key: string | null = null;

  constructor(
    readonly part: string,
    readonly kept: KeptFromSheet,
  ) {}

  /** Takes the rows of a sheet that holds nothing yet. */
  layOut(laidOut: LaidOutRows): void {
    if (this.laidOut || this.rows.size > 0 || this.merges.length > 0) throw new Error("Only an empty sheet is filled with rows.");
    this.laidOut = laidOut;
    laidOut.widths.forEach((width, index) => this.columnWidths.set(index + 1, width));
    for (const row of setBreaks(laidOut)) this.breaks.add(row);
  }

  /** A row, made where there is none. */
  row(number: number): DraftRow {
    const known = this.rows.get(number);
    if (known) return known;
    const row: DraftRow = { contents: [], styles: [] };
    this.rows.set(number, row);
    return row;
  }

  /** The merged area that overlaps another one, if any. */
  mergeOver(area: CellArea): CellArea | undefined {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const found = this.mergesByRow
        .get(row)
        ?.find((merged) => merged.firstColumn <= area.lastColumn && area.firstColumn <= merged.lastColumn);
      if (found) return found;
    }
    return undefined;
  }

  /** Adds a merged area that overlaps no other. */
  addMerge(area: CellArea): void {
    this.merges.push(area);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const list = this.mergesByRow.get(row);
      if (list) list.push(area);
      else this.mergesByRow.set(row, [area]);
    }
  }

  /** Takes back exactly that merged area, where there is one. */
  removeMerge(reference: string): void {
    const gone = (area: CellArea): boolean => areaToA1(area) === reference;
    const kept = this.merges.filter((area) => !gone(area));
    this.merges.splice(0, this.merges.length, ...kept);
    for (const [row, areas] of this.mergesByRow) {
      this.mergesByRow.set(
        row,
        areas.filter((area) => !gone(area)),
      );
    }
  }
}
