import { attributeOf } from "../markup/markup-attributes";
import { escapeAttribute } from "../markup/escaping";
import { childElements, rootElement } from "../markup/markup-element";
import { appendTo, splice } from "../markup/splices";

/** [Content_Types].xml: the kind of every part. Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
export class ContentTypesPart {
  constructor(private xml: string) {}

  text(): string {
    return this.xml;
  }

  /** Tells the kind of a new part by its path without leading slash. */
  add(part: string, contentType: string): void {
    const root = rootElement(this.xml);
    const text = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"/>`;
    this.xml = splice(this.xml, [appendTo(this.xml, root, text)]);
  }

  /** Forgets a part that is gone. */
  remove(part: string): void {
    const gone = [...childElements(this.xml, rootElement(this.xml))].filter(
      (element) =>
        element.localName === "Override" && attributeOf(this.xml, element, "PartName")?.toLowerCase() === `/${part}`.toLowerCase(),
    );
    this.xml = splice(
      this.xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    );
  }
}
