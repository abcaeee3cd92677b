import type { XmlNode } from "../../contract/xml-tree";
import { noLine, normalStyle, type BorderLine, type Borders, type BorderSide, type CellStyle } from "../model/cell-style";
import { childOf, isTrue, type Parts } from "./parts";

/** ECMA-376 part 1, 18.8.30: number formats that a file need not spell out; those of Chinese Excel's own list. */
const builtInFormats: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  31: 'yyyy"年"m"月"d"日"',
  49: "@",
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Excel's names of lines by the file's. */
const lines: Readonly<Record<string, Pick<BorderLine, "style" | "weight">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
};

export interface FileStyles {
  /** By the number that a cell carries. */
  readonly cells: readonly CellStyle[];
  /** The looks of conditional formats. */
  readonly differences: readonly XmlNode[];
  readonly color: (node: XmlNode | undefined) => string | null;
}

export function readStyles(parts: Parts, part: string | undefined, theme: string | undefined): FileStyles {
  const color = colorReader(parts, theme);
  if (part === undefined) return { cells: [normalStyle], differences: [], color };
  const root = parts.xml(part);
  const section = (name: string): readonly XmlNode[] => childOf(root, name)?.children ?? [];
  const [fonts, fills, borders] = [section("fonts"), section("fills"), section("borders")];
  const formats = new Map(section("numFmts").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? "General"]));
  const cells = section("cellXfs").map(({ attributes, children }): CellStyle => {
    const numberFormat = formats.get(attributes.numFmtId) ?? builtInFormats[attributes.numFmtId ?? "0"] ?? "General";
    const alignment = children.find(({ name }) => name === "alignment");
    const protection = children.find(({ name }) => name === "protection");
    return {
      ...normalStyle,
      numberFormat,
      ...readFont(fonts[Number(attributes.fontId ?? 0)], color),
      fill: readFill(fills[Number(attributes.fillId ?? 0)], color),
      borders: readBorders(borders[Number(attributes.borderId ?? 0)], color),
      ...readAlignment(alignment?.attributes ?? {}),
      locked: protection?.attributes.locked === undefined || isTrue(protection.attributes.locked),
      formulaHidden: isTrue(protection?.attributes.hidden),
    };
  });
  return { cells, differences: section("dxfs"), color };
}

function readFont(font: XmlNode | undefined, color: FileStyles["color"]): Partial<CellStyle> {
  const on = (name: string): boolean => {
    const node = childOf(font, name);
    return node !== undefined && (node.attributes.val === undefined || isTrue(node.attributes.val));
  };
  const underline = childOf(font, "u");
  return {
    fontName: childOf(font, "name")?.attributes.val ?? normalStyle.fontName,
    fontSize: Number(childOf(font, "sz")?.attributes.val ?? normalStyle.fontSize),
    fontColor: color(childOf(font, "color")) ?? "#000000",
    bold: on("b"),
    italic: on("i"),
    strikethrough: on("strike"),
    underline: underline ? firstUpper(underline.attributes.val ?? "single") : "None",
  };
}

function readFill(fill: XmlNode | undefined, color: FileStyles["color"]): string | null {
  const pattern = childOf(fill, "patternFill");
  if (pattern?.attributes.patternType !== "solid") return null;
  return color(childOf(pattern, "fgColor"));
}

const sides: Readonly<Record<string, BorderSide>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

function readBorders(border: XmlNode | undefined, color: FileStyles["color"]): Borders {
  const found = Object.entries(sides).flatMap(([name, side]) => {
    const node = childOf(border, name);
    const line = lines[node?.attributes.style ?? "none"];
    return line ? [[side, { ...noLine, ...line, color: color(childOf(node, "color")) ?? noLine.color }] as const] : [];
  });
  return Object.fromEntries(found);
}

function readAlignment(attributes: XmlNode["attributes"]): Partial<CellStyle> {
  return {
    horizontal: firstUpper(attributes.horizontal ?? "general").replace("CenterContinuous", "CenterAcrossSelection"),
    vertical: firstUpper(attributes.vertical ?? "bottom"),
    wrap: isTrue(attributes.wrapText),
    indent: Number(attributes.indent ?? 0),
    shrink: isTrue(attributes.shrinkToFit),
    textOrientation: Number(attributes.textRotation ?? 0),
  };
}

export function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The theme's colours in the order of their numbers in a file (ECMA-376 part 1, 18.8.3): light and dark change places. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** #RRGGBB, null for none of its own. assumed: tints are left out, and of the indexed colours only the eight basic ones are known */
function colorReader(parts: Parts, theme: string | undefined): FileStyles["color"] {
  const scheme = theme === undefined ? [] : (childOf(childOf(parts.xml(theme), "themeElements"), "clrScheme")?.children ?? []);
  const ofTheme = themeOrder.map((name) => {
    const node = scheme.find((child) => child.name === name)?.children[0];
    return node?.attributes.lastClr ?? node?.attributes.val;
  });
  const indexed = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
  return (node) => {
    const { rgb, theme: number, indexed: index } = node?.attributes ?? {};
    const hex =
      rgb?.slice(-6) ?? (number === undefined ? (index === undefined ? undefined : indexed[Number(index) % 8]) : ofTheme[Number(number)]);
    return hex === undefined ? null : `#${hex.toUpperCase()}`;
  };
}
