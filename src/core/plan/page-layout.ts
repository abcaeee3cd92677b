import type { CellArea } from "../sheet/cell-position";
import type { PlanStep } from "./plan-step";
import type { SheetWords } from "./sheet-words";

/** Points. A4 landscape is 842 × 595. */
const margins = { top: 40, bottom: 42, left: 36, right: 36, header: 20, footer: 20 };
export const printableWidth = 842 - margins.left - margins.right;
export const printableHeight = 595 - margins.top - margins.bottom;

/** The margins of official documents (GB/T 9704: above 37 mm, left 28 mm, text 156 mm wide and 225 mm high) on A4, 595 × 842 points. */
const letterMargins = { top: 105, bottom: 99, left: 79, right: 74, header: 40, footer: 57 };
export const letterWidth = 595 - letterMargins.left - letterMargins.right;
export const letterHeight = 842 - letterMargins.top - letterMargins.bottom;

/** A letter: A4 upright with the margins of official documents. */
export function letterPage(sheet: string, printArea: CellArea, words: SheetWords): PlanStep {
  return {
    step: "page-setup",
    sheet,
    orientation: "portrait",
    paper: "A4",
    printArea,
    titleRows: null,
    margins: letterMargins,
    header: { left: "", center: "", right: "" },
    footer: { left: "", center: words.pageFooter, right: "" },
    centerHorizontally: true,
  };
}

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
