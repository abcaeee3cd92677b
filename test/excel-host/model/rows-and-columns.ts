import { HostError } from "../engine/host-error";
import { isEntireColumns, isEntireRows, type Area } from "./area";
import type { Sheet } from "./sheet";

type Axis = "row" | "column";

/** The rows or columns of an area that are worth a look: of an unbounded one only those that are stored. */
function indexesOf(sheet: Sheet, area: Area, axis: Axis): readonly number[] {
  if (axis === "row" && isEntireColumns(area)) {
    const indexes: number[] = [];
    sheet.grid.eachRow(area, (_, index) => indexes.push(index));
    return indexes;
  }
  if (axis === "column" && isEntireRows(area)) return [...sheet.grid.columns.keys()];
  const [first, count] = axis === "row" ? [area.top, area.rows] : [area.left, area.columns];
  return Array.from({ length: count }, (_, offset) => first + offset);
}

export function isHidden(sheet: Sheet, axis: Axis, index: number): boolean {
  return (axis === "row" ? sheet.grid.peekRow(index)?.hidden : sheet.grid.columns.get(index)?.hidden) ?? false;
}

/** True, false, or null where some are hidden and some are not (source: dts Range.rowHidden). */
export function hiddenState(sheet: Sheet, area: Area, axis: Axis): boolean | null {
  const hidden = indexesOf(sheet, area, axis).filter((index) => isHidden(sheet, axis, index)).length;
  if (hidden === 0) return false;
  const count = axis === "row" ? area.rows : area.columns;
  return hidden === count ? true : null;
}

export function setHidden(sheet: Sheet, area: Area, axis: Axis, hidden: boolean): undefined {
  sheet.protection.demand(axis === "row" ? "allowFormatRows" : "allowFormatColumns", sheet.name);
  sheet.workbook.beginChange({ what: axis === "row" ? "Range.rowHidden" : "Range.columnHidden" });
  for (const index of indexesOf(sheet, area, axis)) (axis === "row" ? sheet.grid.row(index) : sheet.grid.column(index)).hidden = hidden;
  if (axis === "row")
    sheet.workbook.events.fire("rowHidden", sheet.id, {
      worksheetId: sheet.id,
      changeType: hidden ? "Hidden" : "Unhidden",
      source: "Local",
    });
}

/** Points. */
function rowHeight(sheet: Sheet, index: number): number {
  const row = sheet.grid.peekRow(index);
  return row?.height ?? row?.fittedHeight ?? sheet.standardHeight;
}

/** Points (source: facts "Writing": columnWidth is points, not characters). */
function columnWidth(sheet: Sheet, index: number): number {
  return sheet.grid.columns.get(index)?.width ?? sheet.standardColumnPoints;
}

/** The height or width that all have, null where they differ. */
export function sizeOf(sheet: Sheet, area: Area, axis: Axis): number | null {
  const size = (index: number): number => (axis === "row" ? rowHeight(sheet, index) : columnWidth(sheet, index));
  const standard = axis === "row" ? sheet.standardHeight : sheet.standardColumnPoints;
  const indexes = indexesOf(sheet, area, axis);
  const sizes = new Set(indexes.map(size));
  if (indexes.length < (axis === "row" ? area.rows : area.columns)) sizes.add(standard);
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

/** source: facts "Numbers": row height 409 pt; assumed: a column has up to 1,790 points */
const mostPoints: Readonly<Record<Axis, number>> = { row: 409, column: 1_790 };

export function setSize(sheet: Sheet, area: Area, axis: Axis, points: number): undefined {
  if (!(points >= 0) || points > mostPoints[axis]) throw new HostError("InvalidArgument", `${points} points`);
  sheet.protection.demand(axis === "row" ? "allowFormatRows" : "allowFormatColumns", sheet.name);
  sheet.workbook.beginChange({ what: axis === "row" ? "RangeFormat.rowHeight" : "RangeFormat.columnWidth" });
  if (axis === "row" && isEntireColumns(area)) sheet.standardHeight = points;
  for (const index of indexesOf(sheet, area, axis)) {
    if (axis === "row") sheet.grid.row(index).height = points;
    else sheet.grid.column(index).width = points;
  }
}

/** Back to the standard (source: dts RangeFormat.useStandardHeight, autofitRows). assumed: fitting gives the standard size, nothing is measured */
export function resetSize(sheet: Sheet, area: Area, axis: Axis): undefined {
  sheet.protection.demand(axis === "row" ? "allowFormatRows" : "allowFormatColumns", sheet.name);
  sheet.workbook.beginChange({ what: axis === "row" ? "RangeFormat.autofitRows" : "RangeFormat.autofitColumns" });
  for (const index of indexesOf(sheet, area, axis)) {
    if (axis === "row") delete sheet.grid.row(index).height;
    else delete sheet.grid.column(index).width;
  }
}
