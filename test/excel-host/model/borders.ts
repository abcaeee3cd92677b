import { HostError } from "../engine/host-error";
import { bottomOf, rightOf, type Area } from "./area";
import { noLine, type BorderLine, type Borders, type BorderSide, type CellStyle } from "./cell-style";
import type { Sheet } from "./sheet";

type Property = keyof BorderLine;

/** source: dts Excel.BorderLineStyle, Excel.BorderWeight */
const words: Readonly<Record<Exclude<Property, "color">, readonly string[]>> = {
  style: ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"],
  weight: ["Hairline", "Thin", "Medium", "Thick"],
};

export function borderPath(side: string, property: Property): string {
  return `borders.${side}.${property}`;
}

/** The cells on which a side of an area shows, and the side of the cell. */
function cellsOf(area: Area, side: string): { readonly area: Area; readonly side: BorderSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottomOf(area), rows: 1 }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side }];
    case "EdgeRight":
      return [{ area: { ...area, left: rightOf(area), columns: 1 }, side }];
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" },
            { area: { ...area, top: area.top + 1, rows: area.rows - 1 }, side: "EdgeTop" },
          ];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" },
            { area: { ...area, left: area.left + 1, columns: area.columns - 1 }, side: "EdgeLeft" },
          ];
    default:
      return [{ area, side: side as BorderSide }];
  }
}

/** What all cells on that side have, null where they differ. */
export function borderOf(sheet: Sheet, area: Area, side: string, property: Property): string | null {
  const found = new Set<string>();
  for (const part of cellsOf(area, side)) {
    for (let row = part.area.top; row <= bottomOf(part.area); row += 1) {
      for (let column = part.area.left; column <= rightOf(part.area); column += 1) {
        found.add((sheet.grid.styleAt(row, column).borders[part.side] ?? noLine)[property]);
      }
    }
  }
  return found.size > 1 ? null : ([...found][0] ?? noLine[property]);
}

/** source: dts RangeBorder.style, RangeBorder.color, RangeBorder.weight. assumed: setting colour or weight of a side without a line draws one */
export function setBorder(sheet: Sheet, area: Area, side: string, property: Property, value: string): void {
  if (property !== "color" && !words[property].includes(value)) throw new HostError("InvalidArgument", `border ${property} ${value}`);
  sheet.protection.demand("allowFormatCells", sheet.name);
  sheet.workbook.beginChange({ what: `RangeBorder.${property}` });
  for (const part of cellsOf(area, side)) {
    sheet.grid.changeStyle(part.area, (style: CellStyle) => {
      if (property === "style" && value === "None") return { borders: without(style.borders, part.side) };
      const old = style.borders[part.side] ?? noLine;
      const drawn = property === "style" ? old : { ...old, style: old.style === "None" ? "Continuous" : old.style };
      return { borders: { ...style.borders, [part.side]: { ...drawn, [property]: value } } };
    });
  }
}

function without(borders: Borders, side: BorderSide): Borders {
  return Object.fromEntries(Object.entries(borders).filter(([name]) => name !== side));
}
