import { HostError } from "../../engine/host-error";
import type { ClientClass, HostObject } from "../../engine/host-object";
import type { MethodArguments } from "../../engine/method-arguments";
import { bottomOf, boundingArea, intersection, rightOf, sheetSize, type Area } from "../../model/area";
import { mergesFound } from "../../model/merges";
import type { SheetRange } from "../../model/sheet-range";
import { areasObject, rangeArgument, rangeObject, rangeOrNull } from "../areas";
import { specialCells } from "./special-cells";

type Navigate = (range: SheetRange, args: MethodArguments) => HostObject | null;

const moved =
  (change: (area: Area, args: MethodArguments) => Area): Navigate =>
  (range, args) =>
    rangeObject(range.sheet, change(range.area, args));

/** From one range to another. */
export const rangeNavigation: NonNullable<ClientClass<SheetRange>["objects"]> = {
  // source: dts Range.getCell: may lie outside its parent range
  GetCell: moved((area, args) => ({ top: area.top + args.integer(0), left: area.left + args.integer(1), rows: 1, columns: 1 })),
  GetRow: moved((area, args) => ({ ...area, top: area.top + args.integer(0), rows: 1 })),
  GetColumn: moved((area, args) => ({ ...area, left: area.left + args.integer(0), columns: 1 })),
  GetEntireRow: moved((area) => ({ ...area, left: 0, columns: sheetSize.columns })),
  GetEntireColumn: moved((area) => ({ ...area, top: 0, rows: sheetSize.rows })),
  GetLastCell: moved((area) => ({ top: bottomOf(area), left: rightOf(area), rows: 1, columns: 1 })),
  GetLastRow: moved((area) => ({ ...area, top: bottomOf(area), rows: 1 })),
  GetLastColumn: moved((area) => ({ ...area, left: rightOf(area), columns: 1 })),
  GetOffsetRange: moved((area, args) => ({ ...area, top: area.top + args.integer(0), left: area.left + args.integer(1) })),
  GetResizedRange: moved((area, args) => ({ ...area, rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) })),
  GetAbsoluteResizedRange: moved((area, args) => ({ ...area, rows: args.integer(0), columns: args.integer(1) })),
  GetRowsAbove: moved((area, args) => ({ ...area, top: area.top - count(args), rows: count(args) })),
  GetRowsBelow: moved((area, args) => ({ ...area, top: bottomOf(area) + 1, rows: count(args) })),
  GetColumnsBefore: moved((area, args) => ({ ...area, left: area.left - count(args), columns: count(args) })),
  GetColumnsAfter: moved((area, args) => ({ ...area, left: rightOf(area) + 1, columns: count(args) })),
  GetBoundingRect: (range, args) => {
    const other = sameSheet(range, args);
    return rangeObject(range.sheet, boundingArea(range.area, other.area));
  },
  GetIntersection: (range, args) => {
    const area = intersection(range.area, sameSheet(range, args).area);
    // source: dts Range.getIntersection: ItemNotFound
    if (!area) throw new HostError("ItemNotFound", "the ranges have no cell in common");
    return rangeObject(range.sheet, area);
  },
  GetIntersectionOrNullObject: (range, args) => rangeOrNull(range.sheet, intersection(range.area, sameSheet(range, args).area)),
  GetUsedRange: ({ sheet, area }, args) => {
    const used = sheet.grid.usedArea(area, valuesOnly(args));
    // source: dts Range.getUsedRange: ItemNotFound where there is none
    if (!used) throw new HostError("ItemNotFound", "no used cells");
    return rangeObject(sheet, used);
  },
  GetUsedRangeOrNullObject: ({ sheet, area }, args) => rangeOrNull(sheet, sheet.grid.usedArea(area, valuesOnly(args))),
  GetMergedAreas: (range) => {
    const found = merged(range);
    if (!found) throw new HostError("ItemNotFound", "no merged cells");
    return found;
  },
  GetMergedAreasOrNullObject: (range) => merged(range),
  GetVisibleView: () => {
    // left out: RangeView
    throw new HostError("ApiNotFound", "RangeView is not simulated");
  },
  GetSpecialCells: (range, args) => {
    const areas = specialCells(range, args);
    // source: dts Range.getSpecialCells: ItemNotFound
    if (areas.length === 0) throw new HostError("ItemNotFound", "no such cells");
    return areasObject(range.sheet, areas);
  },
  GetSpecialCellsOrNullObject: (range, args) => {
    const areas = specialCells(range, args);
    return areas.length === 0 ? null : areasObject(range.sheet, areas);
  },
};

/** source: facts "Merged": needs `areas` loaded (#1590), clears the undo stack (#5918) */
function merged({ sheet, area }: SheetRange): HostObject | null {
  const found = mergesFound(sheet, area);
  sheet.workbook.undo.clear("Range.getMergedAreas");
  return found.length === 0 ? null : areasObject(sheet, found);
}

function count(args: MethodArguments): number {
  return args.optional(0, (index) => args.integer(index), 1);
}

function valuesOnly(args: MethodArguments): boolean {
  return args.optional(0, (index) => args.boolean(index), false);
}

function sameSheet(range: SheetRange, args: MethodArguments): SheetRange {
  const other = rangeArgument(args, 0, range.sheet);
  // assumed: the code for ranges of two sheets
  if (other.sheet !== range.sheet) throw new HostError("InvalidArgument", "ranges of two sheets");
  return other;
}
