import { HostError } from "../engine/host-error";
import { checkCellCount } from "../limits/cell-count";
import type { Json } from "../engine/wire-format";
import { intersection, sameArea, containsArea, type Area } from "./area";
import type { Cell } from "./cell-grid";
import { cellMatrix } from "./cell-matrix";
import { changedStyle } from "./cell-style";
import { typeText } from "./input-text";
import type { Sheet } from "./sheet";

type Content = Pick<Cell, "value" | "formula"> & Partial<Cell>;

/** What `values` and `formulas` have in common: null leaves a cell alone, "" clears it (source: facts "Writing"). */
export function writeValues(sheet: Sheet, area: Area, values: Json, what: string): void {
  checkCellCount(area);
  const at = cellMatrix(values, area);
  checkWritable(sheet, area);
  // Everything is checked before anything is written: one bad cell spoils the whole array. assumed: one value that cannot be written spoils its whole array
  const changes: { row: number; column: number; content: Content }[] = [];
  let formulas = false;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const value = at(row, column);
      if (value === null) continue;
      const content = contentOf(sheet, area.top + row, area.left + column, value);
      if (content.formula !== null) formulas = true;
      changes.push({ row: area.top + row, column: area.left + column, content });
    }
  }
  // source: facts "Undo": worksheets.add/formulas clear it in some builds
  sheet.workbook.beginChange({ what, undoable: !(formulas && sheet.workbook.flags.addingClearsUndo) });
  for (const { row, column, content } of changes) if (!isCovered(sheet, row, column)) sheet.grid.fill(row, column, content);
  sheet.announceChange(area, "RangeEdited");
}

function contentOf(sheet: Sheet, row: number, column: number, value: Json): Content {
  if (typeof value === "number" || typeof value === "boolean") return { value, formula: null };
  // source: dts Range.values: boolean, number or string
  if (typeof value !== "string") throw new HostError("InvalidArgument", "a cell value is a text, a number or true/false");
  if (value === "") return { value: null, formula: null };
  const style = sheet.grid.styleAt(row, column);
  const typed = typeText(value, style.numberFormat);
  if (typed.formula !== null) return { formula: typed.formula, value: sheet.workbook.calculate(typed.formula, sheet, row, column) };
  const format = typed.format !== null && style.numberFormat === "General" ? typed.format : null;
  return {
    value: typed.value,
    formula: null,
    ...(format === null ? {} : { style: changedStyle(style, { numberFormat: format }) }),
    ...(typed.apostrophe ? { apostrophe: true } : {}),
  };
}

/** assumed: what is written into a covered cell of a merge is lost */
function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

export function writeNumberFormats(sheet: Sheet, area: Area, formats: Json): void {
  checkCellCount(area);
  const at = typeof formats === "string" ? null : cellMatrix(formats, area);
  sheet.protection.demand("allowFormatCells", sheet.name);
  const checked = (format: Json): string => {
    // source: dts Range.numberFormat; assumed: number formats of over 255 characters or with an unclosed text are refused
    if (typeof format !== "string" || format.length > 255 || (format.replaceAll(/\\./gu, "").match(/"/gu)?.length ?? 0) % 2 === 1) {
      throw new HostError("InvalidArgument", `number format ${JSON.stringify(format)}`);
    }
    return format === "" ? "General" : format;
  };
  if (!at) {
    const numberFormat = checked(formats);
    sheet.workbook.beginChange({ what: "Range.numberFormat" });
    sheet.grid.changeStyle(area, () => ({ numberFormat }));
    return;
  }
  const rows = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const format = at(row, column);
      return format === null ? null : checked(format);
    }),
  );
  sheet.workbook.beginChange({ what: "Range.numberFormat" });
  rows.forEach((row, rowIndex) =>
    row.forEach((numberFormat, column) => {
      if (numberFormat === null) return;
      const style = sheet.grid.styleAt(area.top + rowIndex, area.left + column);
      sheet.grid.update(area.top + rowIndex, area.left + column, { style: changedStyle(style, { numberFormat }) });
    }),
  );
}

export function checkWritable(sheet: Sheet, area: Area): void {
  sheet.demandUnlocked(area);
  for (const array of sheet.arrayFormulas) {
    // source: dts Range.formulas; assumed: the code for changing a part of an array formula
    if (intersection(array, area) && !containsArea(area, array) && !sameArea(array, area))
      throw new HostError("GeneralException", "part of an array formula");
  }
}
