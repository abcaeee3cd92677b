/** Pixels at 96 dpi per unit of column width. assumed: 7, as of Calibri 11, 宋体 11 and Arial 10 */
const digitWidth = 7;

/** Points of a width in the file's units. */
export function pointsOfWidth(width: number): number {
  return (Math.round(width * digitWidth) * 72) / 96;
}

/** The file's units of a width in points. */
export function widthOfPoints(points: number): number {
  return Math.round((points * 96) / 72) / digitWidth;
}
