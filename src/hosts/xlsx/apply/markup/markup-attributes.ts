import { unescapeMarkup } from "./escaping";
import type { MarkupElement } from "./markup-element";
import type { Splice } from "./splices";

/** One attribute and where it stands in the text. */
interface MarkupAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** Unescaped. */
  readonly value: string;
  /** Position of the name. */
  readonly start: number;
  /** The value between its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

const attributePattern = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an element's start tag, in their order. */
export function attributesOf(xml: string, element: MarkupElement): readonly MarkupAttribute[] {
  const nameEnd = element.start + 1 + element.name.length;
  const tag = xml.slice(nameEnd, element.contentStart);
  return [...tag.matchAll(attributePattern)].map((match) => {
    const start = nameEnd + match.index;
    const raw = match[2] ?? match[3] ?? "";
    const valueEnd = start + match[0].length - 1;
    return { name: match[1] ?? "", value: unescapeMarkup(raw), start, valueStart: valueEnd - raw.length, valueEnd };
  });
}

/** The unescaped value of an attribute by its name as written, or undefined. */
export function attributeOf(xml: string, element: MarkupElement, name: string): string | undefined {
  return attributesOf(xml, element).find((attribute) => attribute.name === name)?.value;
}

/** True for the values by which XML Schema says yes. */
export function isYes(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The splice that gives an attribute a value (already escaped): in its place where it exists, else right after the element's name. */
export function attributeSplice(xml: string, element: MarkupElement, name: string, value: string): Splice {
  const found = attributesOf(xml, element).find((attribute) => attribute.name === name);
  if (found) return { start: found.valueStart, end: found.valueEnd, text: value };
  const nameEnd = element.start + 1 + element.name.length;
  return { start: nameEnd, end: nameEnd, text: ` ${name}="${value}"` };
}

/** The splice that removes an attribute with the blank before it, or null where there is none. */
export function attributeRemoval(xml: string, element: MarkupElement, name: string): Splice | null {
  const found = attributesOf(xml, element).find((attribute) => attribute.name === name);
  if (!found) return null;
  let start = found.start;
  while (/\s/.test(xml.charAt(start - 1))) start--;
  return { start, end: found.valueEnd + 1, text: "" };
}
