import { RefusalError } from "../../../../app/ports";
import { attributeOf, attributeSplice } from "../markup/markup-attributes";
import { childElements, childrenNamed, type MarkupElement } from "../markup/markup-element";
import { insertChild, stylesOrder } from "../markup/ordered-child";
import { appendTo, type Splice } from "../markup/splices";

/** The lists of styles.xml and what each entry is called (ECMA-376 part 1, 18.8): only entries count, whatever else stands in a list. */
export const entryNames = {
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  dxfs: "dxf",
} as const;

/** Excel stores so many cell formats in a workbook and repairs a file with more, which takes looks away. */
const mostCellFormats = 65_490;

export type StyleList = keyof typeof entryNames;

/**
 * One list of styles.xml (fonts, fills, …) to which entries are appended. Entries are known by their index, so none is ever changed,
 * moved or removed; an entry of exactly the same text is used again.
 */
export class StyleCollection {
  private readonly entries: string[];
  private readonly indexes = new Map<string, number>();
  private readonly present: number;
  private readonly element: MarkupElement | undefined;

  /** `initial` are the entries that the list must begin with where the file has no such list. */
  constructor(
    private readonly xml: string,
    private readonly root: MarkupElement,
    private readonly name: StyleList,
    private readonly initial: readonly string[],
  ) {
    for (const child of childElements(xml, root)) if (child.localName === name && child.prefix === root.prefix) this.element = child;
    this.entries = [];
    if (this.element)
      for (const entry of childrenNamed(xml, this.element, entryNames[name])) this.remember(xml.slice(entry.start, entry.end));
    this.present = this.entries.length;
  }

  /** The entries' texts by index, appended ones included. */
  all(): readonly string[] {
    return this.entries;
  }

  /** The 0-based index of an entry, appended where it is new. @throws RefusalError (over-limit) where Excel could not store one more cell format */
  indexOf(entry: string): number {
    this.ensureInitial();
    const known = this.indexes.get(entry);
    if (known !== undefined) return known;
    if (this.name === "cellXfs" && this.entries.length >= mostCellFormats)
      throw new RefusalError({ id: "over-limit", what: "formats", sheet: "", limit: mostCellFormats });
    return this.remember(entry);
  }

  /** Keeps an index that something refers to from being given to a new entry: the gap is filled with plain entries. */
  reserve(index: number): void {
    this.ensureInitial();
    const [plain] = this.initial;
    if (plain !== undefined && index < mostCellFormats) while (this.entries.length <= index) this.remember(plain);
  }

  /** Gives the list its initial entries where it has none at all. */
  ensureInitial(): void {
    if (this.entries.length === 0) for (const entry of this.initial) this.remember(entry);
  }

  /** What is to be changed in styles.xml so that it holds the appended entries too. */
  splices(): readonly Splice[] {
    const added = this.entries.slice(this.present).join("");
    if (added === "") return [];
    const count = String(this.entries.length);
    if (!this.element) {
      const name = this.root.prefix + this.name;
      const text = `<${name} count="${count}">${added}</${name}>`;
      return [insertChild(this.xml, this.root, { localName: this.name, text }, stylesOrder)];
    }
    // The count is optional: a list without one stays without.
    const counted = attributeOf(this.xml, this.element, "count") !== undefined;
    return [appendTo(this.xml, this.element, added), ...(counted ? [attributeSplice(this.xml, this.element, "count", count)] : [])];
  }

  private remember(entry: string): number {
    const index = this.entries.push(entry) - 1;
    if (!this.indexes.has(entry)) this.indexes.set(entry, index);
    return index;
  }
}
