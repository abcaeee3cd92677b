import { subtract, type Area } from "./area";
import type { ConditionalFormat } from "./conditional-format";
import { shiftReferences } from "./formulas/shift-references";
import type { Sheet } from "./sheet";

/** Takes the conditional formats from the cells of an area. assumed: one that reaches beyond it stays on its other cells */
export function clearFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const left = format.areas.flatMap((own) => subtract(own, area));
    anchor(format, left);
    format.areas = left;
    return left.length > 0;
  });
}

/** The formula is written for the first cell: where that is another one now, the formula follows. */
function anchor(format: ConditionalFormat, areas: readonly Area[]): void {
  const [was] = format.areas;
  const [is] = areas;
  if (was && is) format.formula = shiftReferences(format.formula, is.top - was.top, is.left - was.left);
}
