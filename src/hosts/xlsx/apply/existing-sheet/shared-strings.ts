import { childElements, type MarkupElement, rootElement } from "../markup/markup-element";
import { rewrittenRuns } from "./rich-text";

/** The workbook's shared strings as markup: what a cell with several character formats is made from. */
export class SharedStrings {
  private items: readonly MarkupElement[] | null = null;

  /** @param xml the text of the part, "" where the workbook has none */
  constructor(private readonly xml: string) {}

  /** The runs of a string item (0-based) once it says another text; null where it has none or does not say `before`. */
  rewritten(index: number, before: string, text: string): string | null {
    if (this.xml === "") return null;
    this.items ??= [...childElements(this.xml, rootElement(this.xml))].filter(({ localName }) => localName === "si");
    const item = this.items[index];
    return item ? rewrittenRuns(this.xml, item, before, text) : null;
  }
}
