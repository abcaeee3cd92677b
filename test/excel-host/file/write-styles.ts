import type { ConditionalLook } from "../model/conditional-format";
import { noLine, type CellStyle } from "../model/cell-style";
import { lineName } from "../picture";
import { escape } from "./escape";

/** Collects the styles that a file needs and numbers them. */
export class StyleTables {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Numbered();
  private readonly formats = new Numbered();
  private readonly cells = new Numbered();
  private readonly differences = new Numbered();
  private readonly known = new Map<CellStyle, number>();

  constructor(normal: CellStyle) {
    this.borders.number("<border><left/><right/><top/><bottom/><diagonal/></border>");
    this.numberOf(normal);
  }

  numberOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const number = this.cells.number(this.cellMarkup(style));
    this.known.set(style, number);
    return number;
  }

  differenceOf(look: ConditionalLook): number {
    const flag = (name: string, on: boolean | null): string => (on === null ? "" : `<${name}${on ? "" : ' val="0"'}/>`);
    const font = flag("b", look.bold) + flag("i", look.italic) + flag("strike", look.strikethrough) + color("color", look.fontColor);
    const format =
      look.numberFormat === null
        ? ""
        : `<numFmt numFmtId="${this.formatNumber(look.numberFormat)}" formatCode="${escape(look.numberFormat)}"/>`;
    const fill =
      look.fill === null
        ? ""
        : `<fill><patternFill patternType="solid">${color("fgColor", look.fill)}${color("bgColor", look.fill)}</patternFill></fill>`;
    const side = (name: string, line: { style: string; color: string } | undefined): string =>
      line ? `<${name} style="${lineName({ ...line, weight: "Thin" })}">${color("color", line.color)}</${name}>` : `<${name}/>`;
    const { EdgeLeft, EdgeRight, EdgeTop, EdgeBottom } = look.borders;
    const border = side("left", EdgeLeft) + side("right", EdgeRight) + side("top", EdgeTop) + side("bottom", EdgeBottom);
    const hasBorder = Object.keys(look.borders).length > 0;
    return this.differences.number(
      `<dxf>${font && `<font>${font}</font>`}${format}${fill}${hasBorder ? `<border>${border}</border>` : ""}</dxf>`,
    );
  }

  /** The whole part. */
  markup(): string {
    const formats = this.formats.all.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join("");
    const table = (name: string, { all }: Numbered): string => `<${name} count="${all.length}">${all.join("")}</${name}>`;
    return (
      (formats && `<numFmts count="${this.formats.all.length}">${formats}</numFmts>`) +
      table("fonts", this.fonts) +
      table("fills", this.fills) +
      table("borders", this.borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      table("cellXfs", this.cells) +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
      table("dxfs", this.differences)
    );
  }

  private cellMarkup(style: CellStyle): string {
    const font = this.fonts.number(fontMarkup(style));
    const fill =
      style.fill === null
        ? 0
        : this.fills.number(`<fill><patternFill patternType="solid">${color("fgColor", style.fill)}</patternFill></fill>`);
    const border = this.borders.number(borderMarkup(style));
    const ids = `numFmtId="${this.formatNumber(style.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
    return `<xf ${ids}${applied}>${alignmentMarkup(style)}<protection locked="${Number(style.locked)}" hidden="${Number(style.formulaHidden)}"/></xf>`;
  }

  private formatNumber(code: string): number {
    if (code === "General") return 0;
    return code === "@" ? 49 : 164 + this.formats.number(escape(code));
  }
}

class Numbered {
  private readonly numbers: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.numbers = new Map(first.map((entry, index) => [entry, index]));
  }

  number(entry: string): number {
    const known = this.numbers.get(entry) ?? this.numbers.size;
    this.numbers.set(entry, known);
    return known;
  }

  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

function color(name: string, value: string | null): string {
  return value === null ? "" : `<${name} rgb="FF${value.replace("#", "")}"/>`;
}

function fontMarkup(style: CellStyle): string {
  const underline = style.underline === "None" ? "" : `<u val="${style.underline.charAt(0).toLowerCase()}${style.underline.slice(1)}"/>`;
  return `<font>${style.bold ? "<b/>" : ""}${style.italic ? "<i/>" : ""}${style.strikethrough ? "<strike/>" : ""}${underline}<sz val="${style.fontSize}"/>${color("color", style.fontColor)}<name val="${escape(style.fontName)}"/></font>`;
}

function borderMarkup({ borders }: CellStyle): string {
  const side = (name: string, line = noLine): string =>
    line.style === "None" ? `<${name}/>` : `<${name} style="${lineName(line)}">${color("color", line.color)}</${name}>`;
  return `<border>${side("left", borders.EdgeLeft)}${side("right", borders.EdgeRight)}${side("top", borders.EdgeTop)}${side("bottom", borders.EdgeBottom)}<diagonal/></border>`;
}

function alignmentMarkup(style: CellStyle): string {
  const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
  const horizontal =
    style.horizontal === "General" ? "" : ` horizontal="${lower(style.horizontal).replace("centerAcrossSelection", "centerContinuous")}"`;
  const vertical = style.vertical === "Bottom" ? "" : ` vertical="${lower(style.vertical)}"`;
  const more = `${style.wrap ? ' wrapText="1"' : ""}${style.indent ? ` indent="${style.indent}"` : ""}${style.shrink ? ' shrinkToFit="1"' : ""}`;
  return `<alignment${horizontal}${vertical}${more}${style.textOrientation ? ` textRotation="${style.textOrientation}"` : ""}/>`;
}
