import type { CellArea } from "../sheet/cell-position";
import type { PlanStep } from "./plan-step";
import type { SheetWords } from "./sheet-words";

/** Points. A4 landscape is 842 × 595. */
const margins = { top: 40, bottom: 42, left: 36, right: 36, header: 20, footer: 20 };
export const printableWidth = 842 - margins.left - margins.right;
export const printableHeight = 595 - margins.top - margins.bottom;

/** Every generated sheet is printed alike: A4 landscape, one page wide, page numbers below. */
export function landscapePage(
  sheet: string,
  printArea: CellArea,
  titleRows: { readonly first: number; readonly last: number } | null,
  words: SheetWords,
): PlanStep {
  return {
    step: "page-setup",
    sheet,
    orientation: "landscape",
    paper: "A4",
    printArea,
    titleRows,
    margins,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: words.pageFooter, right: "" },
    centerHorizontally: true,
  };
}
