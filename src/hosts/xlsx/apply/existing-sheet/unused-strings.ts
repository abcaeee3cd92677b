import { unescapeMarkup } from "../markup/escaping";
import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { childElements, childNamed, childrenNamed, rootElement } from "../markup/markup-element";
import { type Splice, splice } from "../markup/splices";

/** Which shared strings the cells of a workbook's sheets show. */
export class UsedStrings {
  private readonly indexes = new Set<number>();
  private references = 0;
  private understood = true;

  /** Takes down what the cells of a sheet name. */
  add(xml: string): void {
    const root = rootElement(xml);
    const sheetData = childNamed(xml, root, "sheetData");
    if (!sheetData) return;
    for (const row of childrenNamed(xml, sheetData, "row", `${sheetData.prefix}row`)) {
      for (const element of childrenNamed(xml, row, "c")) {
        if (attributeOf(xml, element, "t")?.trim() !== "s") continue;
        const value = childNamed(xml, element, "v");
        const text = value ? unescapeMarkup(xml.slice(value.contentStart, value.contentEnd)).trim() : "";
        if (value && !/^\d+$/.test(text)) this.understood = false;
        if (!value) continue;
        this.indexes.add(Number(text));
        this.references++;
      }
    }
  }

  /**
   * The text of the shared strings without the words that no cell shows any more: texts of removed sheets stay in the list otherwise. A string is known
   * by its place: one that others follow stays as an empty one. Nothing is changed where a cell names a string in a way that is not understood.
   */
  withoutOthers(xml: string): string {
    if (!this.understood) return xml;
    const root = rootElement(xml);
    const items = [...childElements(xml, root)].filter(({ localName }) => localName === "si");
    const last = items.findLastIndex((_, index) => this.indexes.has(index));
    const unused = items.flatMap((item, index) => (this.indexes.has(index) ? [] : [{ item, index }]));
    if (unused.length === 0) return xml;
    const splices = unused.map(({ item: { start, end, name, prefix }, index }): Splice => {
      return { start, end, text: index > last ? "" : `<${name}><${prefix}t/></${name}>` };
    });
    for (const [counter, count] of [
      ["count", this.references],
      ["uniqueCount", last + 1],
    ] as const)
      if (attributeOf(xml, root, counter) !== undefined) splices.push(attributeSplice(xml, root, counter, String(count)));
    return splice(xml, splices);
  }
}
