import type { ClientClass } from "../../engine/host-object";
import type { Json } from "../../engine/wire-format";
import { bottomOf, cellCountOf, isEntireColumns, isEntireRows, rightOf, type Area } from "../../model/area";
import { readMatrix } from "../../model/cell-matrix";
import { displayText, readValue, valueType } from "../../model/display-text";
import type { SheetRange } from "../../model/sheet-range";
import { writeNumberFormats, writeValues } from "../../model/write-cells";
import { uniform } from "../areas";

/** source: facts "Size and speed": past 5,000,000 cells the property comes back null rather than throw (#6781, #4783) */
const mostCells = 5_000_000;

type Read = (range: SheetRange) => Json;

/** source: facts "Reading": unbounded ranges give null values */
function matrix(read: (range: SheetRange, row: number, column: number) => Json): Read {
  return (range) => {
    const { area } = range;
    if (isEntireColumns(area) || isEntireRows(area) || cellCountOf(area) > mostCells) return null;
    return readMatrix(area, (row, column) => read(range, row, column));
  };
}

const formulas: Read = matrix(({ sheet }, row, column) => {
  const cell = sheet.grid.cell(row, column);
  return cell?.formula ?? readValue(cell?.value ?? null);
});

const numberFormat: Read = (range) => {
  const { area, sheet } = range;
  const whole = isEntireColumns(area) || isEntireRows(area);
  // source: facts "Reading": mixed formats return null for the scalar property; dts Range.numberFormat
  if (whole) return uniform(stylesIn(range.sheet, area));
  return matrix((_, row, column) => sheet.grid.styleAt(row, column).numberFormat)(range);
};

function* stylesIn(sheet: SheetRange["sheet"], area: Area): Generator<string> {
  const used = sheet.grid.usedArea(area, false);
  if (!used) yield sheet.grid.styleAt(area.top, area.left).numberFormat;
  for (let row = used?.top ?? 0; used && row <= bottomOf(used); row += 1) {
    for (let column = used.left; column <= rightOf(used); column += 1) yield sheet.grid.styleAt(row, column).numberFormat;
  }
}

/** Values, formulas, texts, kinds and number formats: each a two-dimensional array. */
export const valueScalars: NonNullable<ClientClass<SheetRange>["scalars"]> = {
  Values: {
    get: matrix(({ sheet }, row, column) => readValue(sheet.grid.cell(row, column)?.value ?? null)),
    set: ({ sheet, area }, value) => writeValues(sheet, area, value, "Range.values"),
  },
  Formulas: { get: formulas, set: ({ sheet, area }, value) => writeValues(sheet, area, value, "Range.formulas") },
  // assumed: a Chinese Excel writes functions in English, so that the local form is the same
  FormulasLocal: { get: formulas, set: ({ sheet, area }, value) => writeValues(sheet, area, value, "Range.formulasLocal") },
  Text: { get: matrix(({ sheet }, row, column) => displayText(sheet.grid.cell(row, column), sheet.workbook.date1904)) },
  ValueTypes: { get: matrix(({ sheet }, row, column) => valueType(sheet.grid.cell(row, column)?.value ?? null)) },
  NumberFormat: { get: numberFormat, set: ({ sheet, area }, value) => writeNumberFormats(sheet, area, value) },
};
