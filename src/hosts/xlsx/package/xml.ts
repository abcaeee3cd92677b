import { SaxesParser } from "saxes";
import { damaged } from "./damaged";

/** An element of a small part, with its place in the part's text, so that the text can be patched there. */
export interface XmlElement {
  /** Local name, without a prefix. */
  readonly name: string;
  /** The namespace prefix with its colon, such as `x:`; "" where there is none. */
  readonly prefix: string;
  /** Namespace, "" for none. */
  readonly uri: string;
  /** Attribute values by name as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The `id` attribute of the relationships namespace, whatever its prefix; undefined where there is none. */
  readonly relationshipId: string | undefined;
  readonly children: readonly XmlElement[];
  /** The element's own text, that of its children left out. */
  readonly text: string;
  /** Position of the `<` in the text that was parsed. */
  readonly start: number;
  /** Position after the opening tag's `>`. */
  readonly contentStart: number;
  /** Position of the `<` of the closing tag; equal to `end` for an element written `<a/>`. */
  readonly contentEnd: number;
  /** Position after the element. */
  readonly end: number;
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: OpenElement[]; attributes: Map<string, string> };

const relationshipNamespaces = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** No part of a workbook nests its elements deeper than some twenty levels; far more would be slow to read, and nothing else. */
const deepest = 500;

/** Reads the text of a small part into a tree. Throws RefusalError (damaged, naming `part`) where it is not well-formed or has a DTD. */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  parser.on("error", (error) => {
    throw damaged(part, error.message);
  });
  parser.on("doctype", () => {
    throw damaged(part, "it has a document type declaration");
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes);
    const element: OpenElement = {
      name: tag.local,
      prefix: tag.prefix === "" ? "" : `${tag.prefix}:`,
      uri: tag.uri,
      attributes: new Map(attributes.map((attribute) => [attribute.name, attribute.value])),
      relationshipId: attributes.find((attribute) => attribute.local === "id" && relationshipNamespaces.has(attribute.uri))?.value,
      children: [],
      text: "",
      start: text.lastIndexOf("<", parser.position - 1),
      contentStart: parser.position,
      contentEnd: parser.position,
      end: parser.position,
    };
    if (open.length > deepest) throw damaged(part, "its elements are nested too deeply");
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.contentEnd = tag.isSelfClosing ? parser.position : text.lastIndexOf("<", parser.position - 1);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!root) throw damaged(part, "it is empty");
  return root;
}

/** The children with a local name that are of the parent's own namespace: extensions by others are left out. None without a parent. */
export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.name === name && element.uri === parent.uri) ?? [];
}

/** The first such child, if any. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name && element.uri === parent.uri);
}

/** An attribute as xsd:boolean: true for `1` and `true` only. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
