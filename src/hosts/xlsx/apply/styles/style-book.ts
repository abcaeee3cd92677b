import type { CellStyle, ConditionalLook } from "../../../../core/plan/plan-step";
import { attributeOf, attributeSplice, isYes } from "../markup/markup-attributes";
import { rootElement } from "../markup/markup-element";
import { appendTo, splice } from "../markup/splices";
import { widestDigit } from "./digit-width";
import { alignmentMarkup, borderMarkup, conditionalMarkup, fillMarkup, fontMarkup } from "./format-markup";
import { NumberFormats } from "./number-formats";
import { StyleCollection, type StyleList } from "./style-collection";

/** A style part that holds nothing yet; its lists are filled when the first format is asked for. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** The text with a root that can take children: `<styleSheet/>` becomes `<styleSheet></styleSheet>`. */
function opened(xml: string): string {
  const root = rootElement(xml);
  return root.selfClosed ? splice(xml, [appendTo(xml, root, "")]) : xml;
}

/** The workbook's styles.xml: gives out the indexes of cell formats and of conditional formats, and appends those that are new. */
export class StyleBook {
  private readonly prefix: string;
  private readonly definitions: StyleCollection;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly namedFormats: StyleCollection;
  private readonly cellFormats: StyleCollection;
  private readonly conditionalFormats: StyleCollection;
  private readonly numberFormats: NumberFormats;

  private readonly xml: string;
  /** A plan gives many cells the same style object. */
  private readonly known = new Map<CellStyle, number>();

  /** @param highestMissing the highest cell format that cells name and the part lacks, -1 for none: no new format may take its place */
  constructor(
    text: string,
    private readonly highestMissing = -1,
  ) {
    const xml = opened(text);
    const root = rootElement(xml);
    this.xml = xml;
    const p = root.prefix;
    const list = (name: StyleList, ...initial: string[]): StyleCollection => new StyleCollection(xml, root, name, initial);
    this.prefix = p;
    this.definitions = list("numFmts");
    this.fonts = list("fonts", `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`);
    this.fills = list("fills", ...["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`));
    this.borders = list("borders", borderMarkup("none", p));
    this.namedFormats = list("cellStyleXfs", `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
    this.cellFormats = list("cellXfs", `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
    this.conditionalFormats = list("dxfs");
    const texts = [this.definitions, this.namedFormats, this.cellFormats, this.conditionalFormats].flatMap((each) => each.all());
    this.numberFormats = new NumberFormats(this.definitions, texts, p);
  }

  /** The index of a cell format (the `s` of a cell). */
  cellFormat(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.newCellFormat(style);
    this.known.set(style, index);
    return index;
  }

  /** The index of the same cell format with the mark by which Excel keeps an edited text a text, although it starts like a formula. */
  quotePrefixed(index: number): number {
    this.ensureBase();
    const format = this.cellFormats.all()[index] ?? this.cellFormats.all()[0] ?? "";
    const element = rootElement(format);
    if (isYes(attributeOf(format, element, "quotePrefix"))) return index;
    return this.cellFormats.indexOf(splice(format, [attributeSplice(format, element, "quotePrefix", "1")]));
  }

  /** The index of the same cell format with another number format. */
  withNumberFormat(index: number, code: string): number {
    this.ensureBase();
    const format = this.cellFormats.all()[index];
    if (format === undefined) throw new Error(`The workbook has no cell format ${index}.`);
    const element = rootElement(format);
    const id = String(this.numberFormats.idForCell(code));
    if (attributeOf(format, element, "numFmtId") === id) return index;
    // One after the other: an attribute that is missing comes right after the name, where two could not both go.
    const numbered = splice(format, [attributeSplice(format, element, "numFmtId", id)]);
    return this.cellFormats.indexOf(splice(numbered, [attributeSplice(numbered, rootElement(numbered), "applyNumberFormat", "1")]));
  }

  /** The index of a conditional format (the `dxfId` of a rule). */
  conditionalFormat(look: ConditionalLook): number {
    const format = look.numberFormat === null ? "" : this.numberFormats.definitionForCondition(look.numberFormat);
    return this.conditionalFormats.indexOf(conditionalMarkup(look, format, this.prefix));
  }

  /** The width of the widest digit of the Normal style's font, in pixels at 96 dpi: the unit of column widths. */
  digitWidth(): number {
    const normal = this.namedFormats.all()[0];
    const fontId = normal === undefined ? undefined : attributeOf(normal, rootElement(normal), "fontId");
    return widestDigit(this.fonts.all()[Number(fontId ?? 0)] ?? "");
  }

  /** The text of styles.xml with what was appended; the very same text where nothing was. */
  text(): string {
    const lists = [this.definitions, this.fonts, this.fills, this.borders, this.namedFormats, this.cellFormats, this.conditionalFormats];
    return splice(
      this.xml,
      lists.flatMap((list) => list.splices()),
    );
  }

  private newCellFormat(style: CellStyle): number {
    const p = this.prefix;
    this.ensureBase();
    const number = this.numberFormats.idForCell(style.numberFormat);
    const font = this.fonts.indexOf(fontMarkup(style.font, p));
    const fill = style.fill === null ? 0 : this.fills.indexOf(fillMarkup(style.fill, p));
    const border = this.borders.indexOf(borderMarkup(style.border, p));
    const ids = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.cellFormats.indexOf(`<${p}xf ${ids} ${applied}>${alignmentMarkup(style, p)}</${p}xf>`);
  }

  /** A cell format refers to entries 0 of the other lists, so they must be there where the file lacked them. */
  private ensureBase(): void {
    for (const list of [this.fonts, this.fills, this.borders, this.namedFormats, this.cellFormats]) list.ensureInitial();
    if (this.highestMissing >= 0) this.cellFormats.reserve(this.highestMissing);
  }
}
