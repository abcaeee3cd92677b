import { attributeOf, isYes } from "../apply/markup/markup-attributes";
import { childElements, childNamed, type MarkupElement } from "../apply/markup/markup-element";

/** Characters; what a column without a width of its own shows in a sheet that states none. */
const usualWidth = 8.43;
const pointsPerPixel = 0.75;
/** Pixels that every column leaves free beside its characters (ECMA-376 part 1, 18.3.1.13). */
const padding = 5;

/** Widths in points from column A on (0 for a hidden one), and the formats of whole columns by 1-based column. */
export interface Columns {
  readonly widths: readonly number[];
  readonly looks: ReadonlyMap<number, number>;
}

/** Reads the columns of a sheet up to `count`. @param digitWidth pixels of the widest digit @param usual the sheet's own default, in characters */
export function readColumns(xml: string, root: MarkupElement, count: number, digitWidth: number, usual: string | undefined): Columns {
  const points = (characters: number, includesPadding: boolean): number =>
    (Math.round(characters * digitWidth) + (includesPadding ? 0 : padding)) * pointsPerPixel;
  // A width that a sheet states includes the free pixels, the usual one does not.
  const widths = new Array<number>(count).fill(usual === undefined ? points(usualWidth, false) : points(Number(usual), true));
  const looks = new Map<number, number>();
  const list = childNamed(xml, root, "cols");
  for (const element of list ? childElements(xml, list) : []) {
    const number = (name: string): number => Number(attributeOf(xml, element, name) ?? 0);
    const width = attributeOf(xml, element, "width");
    for (let column = number("min"); column <= Math.min(number("max"), count); column++) {
      if (width !== undefined) widths[column - 1] = points(Number(width), true);
      if (isYes(attributeOf(xml, element, "hidden"))) widths[column - 1] = 0;
      if (number("style") !== 0) looks.set(column, number("style"));
    }
  }
  return { widths, looks };
}
