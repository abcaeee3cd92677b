import { HostError } from "../engine/host-error";
import type { Json } from "../engine/wire-format";
import { areaAddress } from "./address";
import type { Area } from "./area";
import { CellGrid } from "./cell-grid";
import type { Chart } from "./charts";
import type { ConditionalFormat } from "./conditional-format";
import { MergeIndex } from "./merge-index";
import { freshPageLayout, type PageLayout } from "./page-layout";
import { Protection } from "./protection";
import type { Shape } from "./shapes";
import type { Validation } from "./validation";
import type { ChangeSource } from "./events";
import type { Workbook } from "./workbook";

export interface Hyperlink {
  readonly address: string | null;
  /** Inside the workbook: 'sheet'!A1. */
  readonly documentReference: string | null;
  readonly screenTip: string | null;
}

/** The sheet's own filter. */
export interface SheetFilter {
  area: Area;
  /** By 0-based column of the area, as given. */
  criteria: Map<number, Json>;
}

/** One sheet and everything on it. */
export class Sheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** #RRGGBB, "" for none. */
  tabColor = "";
  grid: CellGrid;
  merges: Area[] = [];
  /** The first comes before the others. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  links: { area: Area; link: Hyperlink }[] = [];
  readonly customProperties = new Map<string, string>();
  readonly protection = new Protection();
  /** Rows and columns that stay in view; null where none do. */
  frozen: { rows: number; columns: number } | null = null;
  pageLayout: PageLayout = freshPageLayout();
  /** Rows above which, and columns left of which, a page breaks; 0-based. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  charts: Chart[] = [];
  shapes: Shape[] = [];
  /** Areas of tables (list objects). */
  tables: Area[] = [];
  filter: SheetFilter | null = null;
  showGridlines = true;
  showHeadings = true;
  /** Points. */
  standardHeight = 13.5;
  /** Characters, as the client has it (source: dts Worksheet.standardWidth). */
  standardWidth = 8.38;
  /** Points of a column that has no width of its own. */
  standardColumnPoints = 54;
  /** Formulas that fill several cells at once. */
  arrayFormulas: Area[] = [];
  /** True for a sheet that is one chart (source: facts #2444). */
  isChartSheet = false;
  private readonly mergeIndex = new MergeIndex();

  constructor(
    readonly workbook: Workbook,
    public id: string,
    public name: string,
  ) {
    this.grid = new CellGrid(workbook.normalStyle);
  }

  /** The merge that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.mergeIndex.at(this.merges, row, column);
  }

  mergesTouching(area: Area): Area[] {
    return this.mergeIndex.touching(this.merges, area);
  }

  /** Refuses a change of cells that are locked on a protected sheet. */
  demandUnlocked(area: Area): void {
    if (!this.protection.isOn) return;
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      for (let column = area.left; column < area.left + area.columns; column += 1) {
        // source: facts "Protection"; dts FormatProtection.locked
        if (this.grid.styleAt(row, column).locked) throw new HostError("AccessDenied", `${this.name} is protected`);
      }
    }
  }

  /** Tells the handlers of the sheet that cells changed (source: dts WorksheetChangedEventArgs). */
  announceChange(area: Area, changeType: string, source: ChangeSource = "Local"): void {
    this.workbook.events.fire("changed", this.id, {
      worksheetId: this.id,
      address: areaAddress(area),
      changeType,
      source,
      triggerSource: source === "Local" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: "",
    });
  }
}
