import { areaFromA1 } from "../../../../core/sheet/cell-position";
import { attributeOf, isYes } from "../markup/markup-attributes";
import { childrenNamed, type MarkupElement } from "../markup/markup-element";

/** A row or a cell of a sheet, with its number: as it states it, or the next one where it states none. */
export interface NumberedElement {
  /** 1-based. */
  readonly number: number;
  readonly element: MarkupElement;
}

/** The rows of `<sheetData>`, in order. */
export function rowsOf(xml: string, sheetData: MarkupElement): readonly NumberedElement[] {
  let previous = 0;
  return childrenNamed(xml, sheetData, "row", `${sheetData.prefix}row`).map((element) => {
    const number = Number(attributeOf(xml, element, "r") ?? previous + 1);
    previous = number;
    return { number, element };
  });
}

/** The cells of a `<row>`, in order, by column. */
export function cellsOf(xml: string, row: MarkupElement): readonly NumberedElement[] {
  let previous = 0;
  return childrenNamed(xml, row, "c").map((element) => {
    const address = attributeOf(xml, element, "r");
    const number = (address === undefined ? undefined : areaFromA1(address)?.firstColumn) ?? previous + 1;
    previous = number;
    return { number, element };
  });
}

/** The cell format that a new cell takes over: that of its row, else that of its column, else none. */
export function inheritedFormat(xml: string, row: MarkupElement | undefined, columns: MarkupElement | undefined, column: number): number {
  if (row && isYes(attributeOf(xml, row, "customFormat"))) return Number(attributeOf(xml, row, "s") ?? 0);
  for (const element of columns ? childrenNamed(xml, columns, "col") : []) {
    const [first, last] = [Number(attributeOf(xml, element, "min")), Number(attributeOf(xml, element, "max"))];
    if (column >= first && column <= last) return Number(attributeOf(xml, element, "style") ?? 0);
  }
  return 0;
}
