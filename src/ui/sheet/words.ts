import type { CellPosition } from "../../core/sheet/cell-position";

/** The words of the sheet drawn beside the pane. */
export interface SheetViewWords {
  readonly grid: (sheet: string) => string;
  readonly tabs: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly legend: string;
  readonly marks: { readonly overdue: string; readonly pastDue: string; readonly dueSoon: string };
  readonly loading: string;
  readonly cell: (cell: CellPosition, text: string) => string;
  readonly finding: (title: string) => string;
  readonly goTo: (sheet: string) => string;
}
