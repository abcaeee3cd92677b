import { SaxesParser } from "saxes";
import { damaged } from "../../xlsx/package/damaged";

/** An element of a part of a Word document, with what reading its text needs and nothing more. */
export interface WordElement {
  /** `w:` and the local name for WordprocessingML, `mc:` for markup compatibility, `m:` for formulas, `x:` for all others. */
  readonly name: string;
  /** Values by local name, of the attributes in `keptAttributes`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly WordElement[];
  /** Characters of `w:t` and `m:t`; "" for all other elements. */
  readonly text: string;
}

type OpenElement = { -readonly [Key in keyof WordElement]: WordElement[Key] } & {
  children: OpenElement[];
  attributes: Record<string, string>;
};

/** The transitional and the strict namespace of each. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
]);
const keptAttributes = new Set([
  "val",
  "w",
  "type",
  "id",
  "char",
  "font",
  "fldCharType",
  "space",
  "ilvl",
  "numId",
  "abstractNumId",
  "styleId",
  "default",
]);
/** Looks, and what else says nothing of the text: most of a document's bulk. */
const passedOver = new Set(
  (
    "w:tcBorders w:tblBorders w:tblCellMar w:tcMar w:tblLook w:shd w:rFonts w:lang w:color w:sz w:szCs w:spacing w:ind w:tabs w:pBdr w:bdr " +
    "w:highlight w:kern w:w w:bCs w:iCs w:b w:i w:u w:snapToGrid w:widowControl w:autoSpaceDE w:autoSpaceDN w:proofErr w:bookmarkStart " +
    "w:bookmarkEnd w:lastRenderedPageBreak w:rPrChange w:pPrChange w:tblPrChange w:tcPrChange w:trPrChange w:sectPrChange w:tblGridChange " +
    "w:delText w:instrText w:delInstrText w:fldData w:latentStyles"
  ).split(" "),
);
/** No document nests its elements deeper than some hundred levels, tables in tables included. */
const deepest = 500;

/** Reads the text of a part into a tree. Throws RefusalError (damaged, naming `part`) where it is not well-formed or has a document type declaration. */
export function parseWordXml(text: string, part: string): WordElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let skipping = 0;
  parser.on("error", (error) => {
    throw damaged(part, error.message);
  });
  parser.on("doctype", () => {
    throw damaged(part, "it has a document type declaration");
  });
  parser.on("opentag", (tag) => {
    const name = `${prefixes.get(tag.uri) ?? "x"}:${tag.local}`;
    if (skipping > 0 || passedOver.has(name)) {
      skipping++;
      return;
    }
    if (open.length >= deepest) throw damaged(part, "its elements are nested too deeply");
    const element: OpenElement = { name, attributes: {}, children: [], text: "" };
    for (const attribute of Object.values(tag.attributes))
      if (keptAttributes.has(attribute.local)) element.attributes[attribute.local] = attribute.value;
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    if (skipping > 0) {
      skipping--;
      return;
    }
    const element = open.pop();
    // A drawing is kept for the text boxes in it alone.
    if (element?.name.startsWith("x:") === true && element.children.length === 0) open.at(-1)?.children.pop();
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (skipping === 0 && element && (element.name === "w:t" || element.name === "m:t")) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (!root) throw damaged(part, "it is empty");
  return root;
}

/** The first child of this name, if any. */
export function childOf(parent: WordElement | undefined, name: string): WordElement | undefined {
  return parent?.children.find((child) => child.name === name);
}

/** The `val` of the first child of this name; undefined where there is none. */
export function valueOf(parent: WordElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes.val;
}

/** True where the child stands there and is not switched off (ECMA-376 part 1, 17.17.4: a property without a value is on). */
export function isOn(parent: WordElement | undefined, name: string): boolean {
  const child = childOf(parent, name);
  return child !== undefined && !["0", "false", "off"].includes(child.attributes.val ?? "1");
}
