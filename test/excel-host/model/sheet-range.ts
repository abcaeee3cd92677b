import { HostError } from "../engine/host-error";
import { movedSpan, type BandChange } from "./bands";
import { areaBetween, bottomOf, checkedArea, rightOf, type Area } from "./area";
import type { Sheet } from "./sheet";

/** Cells of a sheet as a proxy of the client holds them. A kept one moves with the cells. assumed: a range that is kept moves with its cells */
export class SheetRange {
  private current: Area | null;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    this.current = checkedArea(area);
  }

  /** Throws where all its cells, or its sheet, were deleted. */
  get area(): Area {
    // assumed: the code for a range whose cells are gone
    if (!this.current) throw new HostError("InvalidReference", "the cells were deleted");
    this.demandSheet();
    return this.current;
  }

  demandSheet(): void {
    // assumed: the code for a sheet that is gone
    if (!this.sheet.workbook.sheets.includes(this.sheet)) throw new HostError("ItemNotFound", `sheet ${this.sheet.name} was deleted`);
  }

  /** Follows rows or columns that were inserted or deleted. */
  follow(change: BandChange): void {
    this.current = this.current && movedArea(this.current, change);
  }
}

/** Where an area is after rows or columns were inserted or deleted; null where it is gone. */
export function movedArea(area: Area, change: BandChange): Area | null {
  const isRow = change.axis === "row";
  const span = movedSpan(isRow ? { first: area.top, last: bottomOf(area) } : { first: area.left, last: rightOf(area) }, change);
  if (!span) return null;
  return isRow
    ? areaBetween(span.first, area.left, span.last, rightOf(area))
    : areaBetween(area.top, span.first, bottomOf(area), span.last);
}
