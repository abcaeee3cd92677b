import type { Area } from "../area";
import type { BandChange } from "../bands";
import { movedSpan } from "../bands";
import { mapFormulas } from "../formulas/map-formulas";
import { moveReferences } from "../formulas/move-references";
import { shiftReferences } from "../formulas/shift-references";
import type { Sheet } from "../sheet";
import { movedArea } from "../sheet-range";

/**
 * Inserts or deletes rows or columns: cells, merges, links, validation, breaks, frozen rows, print areas, conditional formats' ranges and
 * every reference to the sheet move. assumed: inserting and deleting move all this as Excel's own commands do
 */
export function moveBands(sheet: Sheet, change: BandChange): void {
  moveCells(sheet, change);
  anchorFormats(sheet, change);
  mapFormulas(sheet.workbook, (formula, onSheet) => moveReferences(formula, onSheet?.name ?? "", sheet.name, change));
  const moved = (areas: readonly Area[]): Area[] => areas.flatMap((area) => movedArea(area, change) ?? []);
  sheet.merges = moved(sheet.merges).filter(({ rows, columns }) => rows > 1 || columns > 1);
  sheet.tables = moved(sheet.tables);
  sheet.arrayFormulas = moved(sheet.arrayFormulas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => (format.areas = moved(format.areas)).length > 0);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: moved(validation.areas) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.links = sheet.links.flatMap(({ area, link }) => moved([area]).map((to) => ({ area: to, link })));
  movePage(sheet, change, moved);
  if (sheet.filter) {
    const area = movedArea(sheet.filter.area, change);
    sheet.filter = area && { ...sheet.filter, area };
  }
  sheet.workbook.announceStructure(sheet, change);
}

function moveCells(sheet: Sheet, { axis, kind, at, count }: BandChange): void {
  if (axis === "row") {
    if (kind === "insert") {
      sheet.grid.insertRows(at, count);
      inheritAbove(sheet, at, count);
    } else sheet.grid.deleteRows(at, count);
  } else if (kind === "insert") sheet.grid.insertColumns(at, count);
  else sheet.grid.deleteColumns(at, count);
}

/** assumed: inserted rows take the cell formats of the row above, not its height */
function inheritAbove(sheet: Sheet, at: number, count: number): void {
  const above = at > 0 ? sheet.grid.peekRow(at - 1) : undefined;
  above?.cells.forEach((cell, column) => {
    for (let row = at; cell && row < at + count; row += 1) sheet.grid.put(row, column, { value: null, formula: null, style: cell.style });
  });
}

/** A format's formula is written for its first cell: where that is deleted, it is first written for the cell that becomes the first. */
function anchorFormats(sheet: Sheet, { axis, kind, at, count }: BandChange): void {
  if (kind !== "delete") return;
  for (const format of sheet.conditionalFormats) {
    const [first] = format.areas;
    if (!first) continue;
    const start = axis === "row" ? first.top : first.left;
    const length = axis === "row" ? first.rows : first.columns;
    if (start < at || start >= at + count || at + count >= start + length) continue;
    const gone = at + count - start;
    format.formula = shiftReferences(format.formula, axis === "row" ? gone : 0, axis === "column" ? gone : 0);
  }
}

function movePage(sheet: Sheet, change: BandChange, moved: (areas: readonly Area[]) => Area[]): void {
  const layout = sheet.pageLayout;
  layout.printArea = moved(layout.printArea);
  layout.titleRows = layout.titleRows && movedArea(layout.titleRows, change);
  layout.titleColumns = layout.titleColumns && movedArea(layout.titleColumns, change);
  const key = change.axis === "row" ? "rowBreaks" : "columnBreaks";
  sheet[key] = sheet[key].flatMap((at) => movedSpan({ first: at, last: at }, change)?.first ?? []);
  const size = change.axis === "row" ? "rows" : "columns";
  if (sheet.frozen && sheet.frozen[size] > 0) {
    const span = movedSpan({ first: 0, last: sheet.frozen[size] - 1 }, change);
    sheet.frozen = { ...sheet.frozen, [size]: span ? span.last + 1 : 0 };
  }
}
