import { attributeOf } from "../markup/markup-attributes";
import { escapeAttribute } from "../markup/escaping";
import { childElements, rootElement } from "../markup/markup-element";
import { appendTo, splice } from "../markup/splices";

/** [Content_Types].xml: the kind of every part. Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
export class ContentTypesPart {
  /** By path in lower case. */
  private readonly removed = new Set<string>();
  private readonly added = new Map<string, { readonly part: string; readonly contentType: string }>();

  constructor(private readonly xml: string) {}

  /** A part that went and came again as the same kind keeps its entry and its place. */
  text(): string {
    const root = rootElement(this.xml);
    const kept = new Set<string>();
    const splices = [...childElements(this.xml, root)].flatMap((element) => {
      if (element.localName !== "Override") return [];
      const key = attributeOf(this.xml, element, "PartName")?.replace(/^\//, "").toLowerCase() ?? "";
      if (!this.removed.has(key)) return [];
      const again = this.added.get(key);
      if (again && attributeOf(this.xml, element, "ContentType") === again.contentType) {
        kept.add(key);
        return [];
      }
      return [{ start: element.start, end: element.end, text: "" }];
    });
    const added = [...this.added].filter(([key]) => !kept.has(key));
    const texts = added.map(([, { part, contentType }]) => {
      const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"`;
      return `<${root.prefix}Override ${attributes}/>`;
    });
    return splice(this.xml, texts.length === 0 ? splices : [...splices, appendTo(this.xml, root, texts.join(""))]);
  }

  /** Tells the kind of a new part by its path without leading slash. */
  add(part: string, contentType: string): void {
    this.added.set(part.toLowerCase(), { part, contentType });
  }

  /** Forgets a part that is gone. */
  remove(part: string): void {
    const key = part.toLowerCase();
    if (!this.added.delete(key)) this.removed.add(key);
  }
}
