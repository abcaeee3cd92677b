import { format, getFormatDateInfo } from "numfmt";
import type { Cell, CellValue } from "./cell-grid";

/** A date's serial is that much lower in a workbook of the 1904 system (source: facts "Reading"). */
const days1904 = 1462;

/** What a cell shows (source: dts Range.text: does not depend on the cell width). */
export function displayText(cell: Cell | undefined, date1904: boolean): string {
  const value = cell?.value ?? null;
  if (!cell || value === null) return "";
  const { style } = cell;
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const code = style.numberFormat;
  if (code === "General" || code === "@") return typeof value === "string" ? value : shown(value, "General");
  return shown(typeof value === "number" && date1904 && isDate(code) ? value + days1904 : value, code);
}

function shown(value: string | number, code: string): string {
  if (code === "General" && Number.isInteger(value) && Math.abs(Number(value)) < 1e11) return String(value);
  try {
    return format(code, value);
  } catch {
    // assumed: a format that numfmt does not know shows the bare value
    return String(value);
  }
}

function isDate(code: string): boolean {
  const { year, month, day } = getFormatDateInfo(code);
  return year || month || day;
}

/** source: facts "Reading": error cells read as strings "#REF!" in values; "" for blank */
export function readValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** source: dts Excel.RangeValueType */
export function valueType(value: CellValue): string {
  if (value === null || value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}
