import type { CSSProperties } from "react";
import type { CellBorder, CellLook, CellMark, PicturedCell } from "../../app/pane/sheet-picture";

/** CSS pixels in a point. */
export const pixelsPerPoint = 96 / 72;

const borderWidths: Readonly<Record<CellBorder["style"], string>> = {
  hair: "1px dotted",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
};

/** How a cell is dressed in the page. @param scale CSS pixels for a point of the sheet */
export function cellStyle(look: CellLook, mark: CellMark | null, kind: PicturedCell["kind"], scale: number): CSSProperties {
  const { font } = look;
  const fill = mark?.fill ?? look.fill;
  const border = (side: CellBorder | null): string | undefined => {
    if (mark?.borderColor) return `1px solid #${mark.borderColor}`;
    return side ? `${borderWidths[side.style]} #${side.color}` : undefined;
  };
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${font.size * scale}px`,
    fontWeight: font.bold || mark?.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : undefined,
    textDecorationLine: [font.underline ? "underline" : "", font.strike ? "line-through" : ""].join(" ").trim() || undefined,
    color: `#${mark?.fontColor ?? font.color}`,
    backgroundColor: fill === null ? undefined : `#${fill}`,
    borderTop: border(look.borders.top),
    borderRight: border(look.borders.right),
    borderBottom: border(look.borders.bottom),
    borderLeft: border(look.borders.left),
    justifyContent: { top: "flex-start", center: "safe center", bottom: "safe end", justify: "flex-start", distributed: "safe center" }[
      look.vertical
    ],
    textAlign: alignment(look, kind),
    whiteSpace: look.wrap || look.horizontal === "justify" ? "pre-wrap" : "pre",
    paddingLeft: `${(2 + look.indent * 7) * scale}px`,
    paddingRight: `${2 * scale}px`,
    writingMode: look.rotation === "stacked" ? "vertical-rl" : undefined,
    textOrientation: look.rotation === "stacked" ? "upright" : undefined,
  };
}

/** Numbers stand right, logical values and errors in the middle, text left, unless the cell says otherwise. */
function alignment({ horizontal }: CellLook, kind: PicturedCell["kind"]): CSSProperties["textAlign"] {
  switch (horizontal) {
    case "general":
      return kind === "number" ? "right" : kind === "boolean" || kind === "error" ? "center" : "left";
    case "distributed":
      return "justify";
    case "fill":
      return "left";
    default:
      return horizontal;
  }
}

/** The font of the file, then one of its kind that the computer may have. */
function fontFamily(name: string): string {
  const own = name === "" ? "" : `"${name.replace(/["\\]/g, "")}", `;
  if (/仿宋|FangSong/i.test(name)) return `${own}FangSong, "STFangsong", "Noto Serif CJK SC", serif`;
  if (/楷|Kai/i.test(name)) return `${own}KaiTi, "STKaiti", "Noto Serif CJK SC", serif`;
  if (/宋|Song|SimSun|Times|Roman/i.test(name)) return `${own}SimSun, "STSong", "Noto Serif CJK SC", serif`;
  return `${own}"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;
}
