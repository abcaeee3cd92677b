import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { type CellArea, areaFromA1, areaToA1 } from "../../../../core/sheet/cell-position";
import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { childElements, childNamed, rootElement } from "../markup/markup-element";
import { insertChild, worksheetOrder } from "../markup/ordered-child";
import { type Splice, appendTo, splice } from "../markup/splices";
import { validationMarkup } from "../own-sheet/validation-markup";

/** The sheet's text with one more choice list. Cells that have a check already lose it to the new one, as in Excel. */
export function withValidation(xml: string, step: PlanStepOf<"data-validation">): string {
  const cleared = withoutValidation(xml, step.area);
  const root = rootElement(cleared);
  const list = childNamed(cleared, root, "dataValidations");
  const entry = validationMarkup(step, root.prefix);
  if (!list) {
    const text = `<${root.prefix}dataValidations count="1">${entry}</${root.prefix}dataValidations>`;
    return splice(cleared, [insertChild(cleared, root, { localName: "dataValidations", text }, worksheetOrder)]);
  }
  const count = attributeOf(cleared, list, "count");
  const counted = count === undefined ? [] : [attributeSplice(cleared, list, "count", String(Number(count) + 1))];
  return splice(cleared, [appendTo(cleared, list, entry), ...counted]);
}

/** The sheet's text in which no cell of the area is checked any more. */
export function withoutValidation(xml: string, area: CellArea): string {
  const list = childNamed(xml, rootElement(xml), "dataValidations");
  if (!list) return xml;
  const checks = [...childElements(xml, list)];
  const splices: Splice[] = [];
  let gone = 0;
  for (const check of checks) {
    const areas = (attributeOf(xml, check, "sqref") ?? "").split(/\s+/).map(areaFromA1);
    if (areas.some((each) => each === null)) continue;
    const known = areas.filter((each) => each !== null);
    const left = known.flatMap((each) => without(each, area));
    if (left.length === 0) {
      splices.push({ start: check.start, end: check.end, text: "" });
      gone++;
    } else if (left.map(areaToA1).join(" ") !== known.map(areaToA1).join(" ")) {
      splices.push(attributeSplice(xml, check, "sqref", left.map(areaToA1).join(" ")));
    }
  }
  if (gone === checks.length) return splice(xml, [{ start: list.start, end: list.end, text: "" }]);
  const count = attributeOf(xml, list, "count");
  if (gone > 0 && count !== undefined) splices.push(attributeSplice(xml, list, "count", String(Number(count) - gone)));
  return splice(xml, splices);
}

/** What is left of an area once another is cut out: the rows above and below it, and beside it the columns left and right. */
function without(area: CellArea, cut: CellArea): CellArea[] {
  const [top, bottom] = [Math.max(area.firstRow, cut.firstRow), Math.min(area.lastRow, cut.lastRow)];
  const [left, right] = [Math.max(area.firstColumn, cut.firstColumn), Math.min(area.lastColumn, cut.lastColumn)];
  if (top > bottom || left > right) return [area];
  return [
    { ...area, lastRow: top - 1 },
    { firstRow: top, lastRow: bottom, firstColumn: area.firstColumn, lastColumn: left - 1 },
    { firstRow: top, lastRow: bottom, firstColumn: right + 1, lastColumn: area.lastColumn },
    { ...area, firstRow: bottom + 1 },
  ].filter(({ firstRow, lastRow, firstColumn, lastColumn }) => firstRow <= lastRow && firstColumn <= lastColumn);
}
