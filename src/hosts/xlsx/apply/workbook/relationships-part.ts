import { attributeOf } from "../markup/markup-attributes";
import { escapeAttribute } from "../markup/escaping";
import { childElements, rootElement } from "../markup/markup-element";
import { appendTo, splice } from "../markup/splices";

/** A .rels part that leads nowhere yet. */
export const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The .rels part of a part that has one: relationships are added at its end and removed one by one, the rest stays to the letter. */
export class RelationshipsPart {
  constructor(private xml: string) {}

  text(): string {
    return this.xml;
  }

  /** Adds a relationship and returns its id. The target is relative to the folder of the part that the relationships belong to. */
  add(typeUri: string, target: string): string {
    const root = rootElement(this.xml);
    const taken = new Set([...childElements(this.xml, root)].map((element) => attributeOf(this.xml, element, "Id")?.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    const text = `<${root.prefix}Relationship Id="${id}" Type="${escapeAttribute(typeUri)}" Target="${escapeAttribute(target)}"/>`;
    this.xml = splice(this.xml, [appendTo(this.xml, root, text)]);
    return id;
  }

  remove(id: string): void {
    const gone = [...childElements(this.xml, rootElement(this.xml))].filter((element) => attributeOf(this.xml, element, "Id") === id);
    this.xml = splice(
      this.xml,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    );
  }
}
