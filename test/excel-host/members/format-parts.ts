import { HostError } from "../engine/host-error";
import type { Json } from "../engine/wire-format";
import { checkCellCount } from "../limits/cell-count";
import { isEntireColumns, isEntireRows, type Area } from "../model/area";
import { borderOf, borderPath, setBorder } from "../model/borders";
import type { CellStyle } from "../model/cell-style";
import { borderSides } from "../model/cell-style";
import { setHidden, setSize, sizeOf } from "../model/rows-and-columns";
import type { Sheet } from "../model/sheet";
import { areasOf, sheetOf, uniform } from "./areas";
import { booleanOf, colorOf, numberBetween, numberOf, textOf, wordOf } from "./json-readers";
import type { AreasTarget } from "./targets";

/** One property of a format, of all cells together: null where they differ (source: dts RangeFormat, RangeFont, RangeFill). */
export interface FormatPart {
  readonly get: (target: AreasTarget) => Json;
  readonly set: (target: AreasTarget, value: Json) => void;
}

/** A property that is a field of the cell's style. */
function stylePart<Field extends keyof CellStyle>(
  field: Field,
  read: (value: Json) => CellStyle[Field],
  show: (value: CellStyle[Field]) => Json,
  isOfFont = false,
): FormatPart {
  return {
    get: (target) => {
      const sheet = sheetOf(target);
      return uniform(
        areasOf(target).flatMap((area) => styleValues(sheet, area, (style, mixed) => (mixed && isOfFont ? null : show(style[field])))),
      );
    },
    set: (target, value) => {
      const sheet = sheetOf(target);
      const next = read(value);
      areasOf(target).forEach(checkCellCount);
      sheet.protection.demand("allowFormatCells", sheet.name);
      sheet.workbook.beginChange({ what: `RangeFormat.${field}` });
      for (const area of areasOf(target)) sheet.grid.changeStyle(area, () => ({ [field]: next }));
    },
  };
}

/** The values of all cells, of an unbounded area those of its stored cells and of its first one. */
function styleValues(sheet: Sheet, area: Area, read: (style: CellStyle, mixed: boolean) => Json): Json[] {
  const values = new Set<Json>();
  if (isEntireColumns(area) || isEntireRows(area)) {
    values.add(read(sheet.grid.styleAt(area.top, area.left), false));
    sheet.grid.eachCell(area, (cell) => values.add(read(cell.style, cell.mixedFormats ?? false)));
    return [...values];
  }
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    for (let column = area.left; column < area.left + area.columns; column += 1) {
      values.add(read(sheet.grid.styleAt(row, column), sheet.grid.cell(row, column)?.mixedFormats ?? false));
    }
  }
  return [...values];
}

const same = (value: string | number | boolean): Json => value;
const horizontal = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const underline = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function sizePart(axis: "row" | "column"): FormatPart {
  return {
    get: (target) => uniform(areasOf(target).map((area) => sizeOf(sheetOf(target), area, axis))),
    set: (target, value) => {
      const points = numberOf(value);
      for (const area of areasOf(target)) setSize(sheetOf(target), area, axis, points);
    },
  };
}

function hiddenPart(axis: "row" | "column"): FormatPart {
  return {
    get: () => {
      // source: dts ErrorCodes.invalidArgument: a hidden row is no property of a format
      throw new HostError("InvalidArgument");
    },
    set: (target, value) => {
      const hidden = booleanOf(value);
      for (const area of areasOf(target)) setHidden(sheetOf(target), area, axis, hidden);
    },
  };
}

const borderParts = [...borderSides, "InsideHorizontal", "InsideVertical"].flatMap((side) =>
  (["style", "color", "weight"] as const).map((property): [string, FormatPart] => [
    borderPath(side, property),
    {
      get: (target) => uniform(areasOf(target).map((area) => borderOf(sheetOf(target), area, side, property))),
      set: (target, value) => {
        for (const area of areasOf(target))
          setBorder(sheetOf(target), area, side, property, property === "color" ? colorOf(value) : textOf(value));
      },
    },
  ]),
);

/** By path within a cell's format, as the client writes it. */
export const formatParts: Readonly<Record<string, FormatPart>> = {
  // source: dts RangeFill.color; assumed: no fill reads as "#FFFFFF"
  "fill.color": stylePart("fill", colorOf, (fill) => fill ?? "#FFFFFF"),
  "fill.pattern": stylePart(
    "fill",
    () => null,
    (fill) => (fill === null ? "None" : "Solid"),
  ),
  "font.name": stylePart("fontName", textOf, same, true),
  // source: dts RangeFont.size; assumed: font sizes go from 1 to 409 points
  "font.size": stylePart("fontSize", numberBetween(1, 409), same, true),
  "font.color": stylePart("fontColor", colorOf, same, true),
  "font.bold": stylePart("bold", booleanOf, same, true),
  "font.italic": stylePart("italic", booleanOf, same, true),
  "font.underline": stylePart("underline", wordOf(underline), same, true),
  "font.strikethrough": stylePart("strikethrough", booleanOf, same, true),
  horizontalAlignment: stylePart("horizontal", wordOf(horizontal), same),
  verticalAlignment: stylePart("vertical", wordOf(vertical), same),
  wrapText: stylePart("wrap", booleanOf, same),
  shrinkToFit: stylePart("shrink", booleanOf, same),
  // source: dts RangeFormat.indentLevel: 0 to 250
  indentLevel: stylePart("indent", numberBetween(0, 250), same),
  textOrientation: stylePart("textOrientation", numberBetween(-90, 180), same),
  "protection.locked": stylePart("locked", booleanOf, same),
  "protection.formulaHidden": stylePart("formulaHidden", booleanOf, same),
  rowHeight: sizePart("row"),
  columnWidth: sizePart("column"),
  rowHidden: hiddenPart("row"),
  columnHidden: hiddenPart("column"),
  ...Object.fromEntries(borderParts),
};
