import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { childElements, childrenNamed, type MarkupElement, rootElement } from "../markup/markup-element";
import { type Splice, splice } from "../markup/splices";
import { entryNames, type StyleList } from "./style-collection";

/** Which formats the rest of a workbook names, by their indexes and ids. */
export class UsedStyles {
  readonly cellFormats = new Set<number>();
  readonly conditionalFormats = new Set<number>();
  readonly numberFormats = new Set<number>();

  /**
   * Takes down what a part names: cells, rows and columns (`s`, `style`), rules, filters, tables and pivot tables (`dxfId`, `headerRowDxfId` …), fields
   * of pivot tables (`numFmtId`). A number that means something else only keeps a format that might have gone.
   */
  add(xml: string): void {
    for (const [, name = "", number] of xml.matchAll(/\s(s|style|\w*[dD]xfId|numFmtId)\s*=\s*["'](\d+)["']/g))
      this.take(name, Number(number));
  }

  private take(name: string, number: number): void {
    if (name === "numFmtId") this.numberFormats.add(number);
    else if (name === "s" || name === "style") this.cellFormats.add(number);
    else this.conditionalFormats.add(number);
  }
}

/**
 * The text of styles.xml without the formats at the end of its lists that nothing names: what is appended for a sheet or a mark stands there once that
 * is gone. Formats are known by their place, so one that is used keeps all before it.
 */
export function withoutUnusedStyles(xml: string, used: UsedStyles): string {
  const root = rootElement(xml);
  // Styles of tables name conditional formats, from inside styles.xml.
  for (const list of childElements(xml, root)) if (list.localName === "tableStyles") used.add(xml.slice(list.start, list.end));
  const lists = new Lists(xml, root);
  const cells = lists.cut("cellXfs", (index) => used.cellFormats.has(index) || index === 0);
  const named = [...cells, ...lists.entries("cellStyleXfs")];
  const idsOf = (attribute: string): Set<number> => new Set(named.map((entry) => Number(attributeOf(xml, entry, attribute) ?? 0)));
  const [fonts, fills, borders, formats] = [idsOf("fontId"), idsOf("fillId"), idsOf("borderId"), idsOf("numFmtId")];
  lists.cut("dxfs", (index) => used.conditionalFormats.has(index));
  lists.cut("fonts", (index) => fonts.has(index) || index === 0);
  // The first two fills are fixed (ECMA-376 part 1, 18.8.21: none and gray125).
  lists.cut("fills", (index) => fills.has(index) || index < 2);
  lists.cut("borders", (index) => borders.has(index) || index === 0);
  lists.cut("numFmts", (_, entry) => {
    const id = Number(attributeOf(xml, entry, "numFmtId"));
    return formats.has(id) || used.numberFormats.has(id);
  });
  return splice(xml, lists.splices);
}

/** The lists of styles.xml while their ends are cut off. */
class Lists {
  readonly splices: Splice[] = [];

  constructor(
    private readonly xml: string,
    private readonly root: MarkupElement,
  ) {}

  entries(name: StyleList): readonly MarkupElement[] {
    const list = this.list(name);
    return list ? childrenNamed(this.xml, list, entryNames[name]) : [];
  }

  /** Cuts what stands behind the last entry that is needed, and returns what stays. A list of which nothing stays goes itself. */
  cut(name: StyleList, isNeeded: (index: number, entry: MarkupElement) => boolean): readonly MarkupElement[] {
    const list = this.list(name);
    const entries = this.entries(name);
    const last = entries.findLastIndex((entry, index) => isNeeded(index, entry));
    const stays = entries.slice(0, last + 1);
    if (!list || stays.length === entries.length) return stays;
    const end = stays.at(-1)?.end;
    if (end === undefined) this.splices.push({ start: list.start, end: list.end, text: "" });
    else {
      this.splices.push({ start: end, end: entries.at(-1)?.end ?? end, text: "" });
      if (attributeOf(this.xml, list, "count") !== undefined)
        this.splices.push(attributeSplice(this.xml, list, "count", String(stays.length)));
    }
    return stays;
  }

  private list(name: StyleList): MarkupElement | undefined {
    return [...childElements(this.xml, this.root)].find(({ localName, prefix }) => localName === name && prefix === this.root.prefix);
  }
}
