import type { SheetPicture, WorkbookPicture } from "./workbook-picture";

/** Points of a pixel at 96 dpi. */
const pixel = 0.75;

/**
 * A picture as far as a file and Excel can show the same. A file keeps widths in pixels; the library that reads it knows no half points of type and
 * no texts with several fonts, which only the office's own sheets have; Excel leaves out quotes that a name does not need.
 */
export function comparable(picture: WorkbookPicture): unknown {
  return Object.fromEntries(Object.entries(picture).map(([name, sheet]) => [name, isOurs(sheet) ? comparableSheet(sheet) : sheet.rules]));
}

function isOurs({ names }: SheetPicture): boolean {
  return names.length > 0;
}

/** A sheet of ours, or one that we filled for the office. */
export function comparableSheet(sheet: SheetPicture): unknown {
  const styles = Object.entries(sheet.styles).map(([address, style]) => [address, { ...style, size: Math.floor(style.size) }] as const);
  const widths = Object.entries(sheet.columnWidths).map(([column, points]) => [column, Math.round(points / pixel)] as const);
  const names = sheet.names.map((name) => ({ ...name, refersTo: name.refersTo.replaceAll("'", "") }));
  // What a chart is made of has a test of its own.
  return { ...sheet, charts: [], styles: Object.fromEntries(styles), columnWidths: Object.fromEntries(widths), names };
}
