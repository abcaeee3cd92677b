import type { CellBorder, CellLook } from "../../../app/pane/sheet-picture";
import type { WorkbookPackage } from "../package/workbook-package";
import { type XmlElement, childNamed, childrenNamed, isTrue, parseXml } from "../package/xml";
import { Colors } from "./colors";

export const plainLook: CellLook = {
  font: { name: "", size: 11, bold: false, italic: false, underline: false, strike: false, color: "000000" },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrinkToFit: false,
};

/** The looks of a workbook's cell formats, by their index (the `s` of a cell). */
export function readLooks(pkg: WorkbookPackage): readonly CellLook[] {
  const part = pkg.relationshipsOf(pkg.workbookPart).find(({ type, external }) => type === "styles" && !external)?.target;
  if (part === undefined || !pkg.has(part)) return [plainLook];
  const colors = new Colors(pkg);
  const root = parseXml(pkg.text(part), part);
  const list = (name: string, item: string): XmlElement[] => childrenNamed(childNamed(root, name), item);
  const fonts = list("fonts", "font").map((font) => readFont(font, colors));
  const fills = list("fills", "fill").map((fill) => readFill(fill, colors));
  const borders = list("borders", "border").map((border) => readBorders(border, colors));
  const looks = list("cellXfs", "xf").map((format): CellLook => {
    const index = (name: string): number => Number(format.attributes.get(name) ?? 0);
    return {
      ...plainLook,
      font: fonts[index("fontId")] ?? plainLook.font,
      fill: fills[index("fillId")] ?? null,
      borders: borders[index("borderId")] ?? plainLook.borders,
      ...readAlignment(childNamed(format, "alignment")),
    };
  });
  return looks.length > 0 ? looks : [plainLook];
}

function readFont(font: XmlElement, colors: Colors): CellLook["font"] {
  const isSet = (name: string): boolean => {
    const element = childNamed(font, name);
    const value = element?.attributes.get("val");
    return element !== undefined && (value === undefined || isTrue(value));
  };
  const underline = childNamed(font, "u");
  return {
    name: childNamed(font, "name")?.attributes.get("val") ?? "",
    size: Number(childNamed(font, "sz")?.attributes.get("val") ?? 11),
    bold: isSet("b"),
    italic: isSet("i"),
    underline: underline !== undefined && underline.attributes.get("val") !== "none",
    strike: isSet("strike"),
    color: colors.of(childNamed(font, "color")) ?? "000000",
  };
}

/** Patterns are shown as one colour, darker the denser they are. */
function readFill(fill: XmlElement, colors: Colors): string | null {
  const pattern = childNamed(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  if (!pattern || type === "none") return null;
  const color = colors.of(childNamed(pattern, "fgColor"));
  if (type === "solid") return color;
  const back = colors.of(childNamed(pattern, "bgColor")) ?? "FFFFFF";
  return blended(color ?? "000000", back, type === "darkGray" ? 0.75 : type === "mediumGray" ? 0.5 : 0.2);
}

function blended(front: string, back: string, share: number): string {
  return [0, 2, 4]
    .map((start) => {
      const [a, b] = [front, back].map((color) => Number.parseInt(color.slice(start, start + 2), 16));
      return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}

const borderStyles: Readonly<Record<string, CellBorder["style"]>> = {
  hair: "hair",
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  mediumDashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  slantDashDot: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
};

function readBorders(border: XmlElement, colors: Colors): CellLook["borders"] {
  const side = (...names: readonly string[]): CellBorder | null => {
    const element = names.map((name) => childNamed(border, name)).find((found) => found);
    const style = borderStyles[element?.attributes.get("style") ?? ""];
    return style ? { style, color: colors.of(childNamed(element, "color")) ?? "000000" } : null;
  };
  return { top: side("top"), right: side("right", "end"), bottom: side("bottom"), left: side("left", "start") };
}

type Alignment = Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent" | "rotation" | "shrinkToFit">;

function readAlignment(element: XmlElement | undefined): Partial<Alignment> {
  if (!element) return {};
  const value = (name: string): string | undefined => element.attributes.get(name);
  const horizontal = value("horizontal");
  const vertical = value("vertical");
  const rotation = Number(value("textRotation") ?? 0);
  return {
    horizontal: isHorizontal(horizontal) ? horizontal : horizontal === "centerContinuous" ? "center" : "general",
    vertical: isVertical(vertical) ? vertical : "bottom",
    wrap: isTrue(value("wrapText")),
    indent: Number(value("indent") ?? 0),
    // Over 90 the file counts clockwise from 90 on; 255 sets characters one below the other.
    rotation: rotation === 255 ? "stacked" : rotation > 90 ? 90 - rotation : rotation,
    shrinkToFit: isTrue(value("shrinkToFit")),
  };
}

function isHorizontal(value: string | undefined): value is CellLook["horizontal"] {
  return value !== undefined && ["general", "left", "center", "right", "justify", "distributed", "fill"].includes(value);
}

function isVertical(value: string | undefined): value is CellLook["vertical"] {
  return value !== undefined && ["top", "center", "bottom", "justify", "distributed"].includes(value);
}
