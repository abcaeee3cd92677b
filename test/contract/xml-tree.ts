import { SaxesParser } from "saxes";

/** An element of an XML part, as tests look at it: local names, no namespaces. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Reads an XML text into a tree. Throws where it is not well-formed. */
export function xmlTree(xml: string): XmlNode {
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]));
    const node: XmlNode = { name: tag.local, attributes, children: [], text: "" };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = top.children[0];
  if (!root) throw new Error("The document is empty.");
  return root;
}

/** All elements of a name below a node, at any depth, in document order. */
export function allNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child, ...allNamed(child, name)] : allNamed(child, name)));
}
