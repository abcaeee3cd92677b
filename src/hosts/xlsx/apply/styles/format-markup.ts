import type { CellStyle, ConditionalLook, FontStyle } from "../../../../core/plan/plan-step";
import { escapeAttribute } from "../markup/escaping";

/** Opaque: alpha FF before the RRGGBB of the plan. */
export function argb(color: string): string {
  return `FF${color.toUpperCase()}`;
}

/** GB 2312: lets a program without the font choose a Chinese one instead. */
const chineseCharset = 134;

/** A `<font>`; its children in the order in which Excel writes them. */
export function fontMarkup(font: FontStyle, p: string): string {
  const bold = font.bold ? `<${p}b/>` : "";
  const charset = /\p{Script=Han}/u.test(font.name) ? `<${p}charset val="${chineseCharset}"/>` : "";
  const look = `<${p}sz val="${font.size}"/><${p}color rgb="${argb(font.color)}"/><${p}name val="${escapeAttribute(font.name)}"/>`;
  return `<${p}font>${bold}${look}${charset}</${p}font>`;
}

/** A `<fill>` of one colour. */
export function fillMarkup(color: string, p: string): string {
  const colors = `<${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

const sides = ["left", "right", "top", "bottom"];

/** A `<border>` around a cell. */
export function borderMarkup(weight: CellStyle["border"], p: string): string {
  const side = (name: string): string =>
    weight === "none" ? `<${p}${name}/>` : `<${p}${name} style="${weight}"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${sides.map(side).join("")}<${p}diagonal/></${p}border>`;
}

/** The `<alignment>` of a cell format. */
export function alignmentMarkup(style: CellStyle, p: string): string {
  return `<${p}alignment horizontal="${style.horizontal}" vertical="${style.vertical}"${style.wrap ? ' wrapText="1"' : ""}/>`;
}

/** A `<dxf>`: only what the look changes, in the order of the schema (font, numFmt, fill, alignment, border). */
export function conditionalMarkup(look: ConditionalLook, numberFormat: string, p: string): string {
  const bold = look.bold ? `<${p}b/>` : "";
  const color = look.fontColor === null ? "" : `<${p}color rgb="${argb(look.fontColor)}"/>`;
  const font = bold + color === "" ? "" : `<${p}font>${bold}${color}</${p}font>`;
  // In a conditional format the background colour is the one that shows (Excel writes no foreground colour for a plain fill).
  const fill =
    look.fill === null
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${numberFormat}${fill}${conditionalBorder(look.borderColor, p)}</${p}dxf>`;
}

function conditionalBorder(color: string | null, p: string): string {
  if (color === null) return "";
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color rgb="${argb(color)}"/></${p}${name}>`;
  return `<${p}border>${sides.map(side).join("")}</${p}border>`;
}
