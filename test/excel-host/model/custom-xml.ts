import { HostError } from "../engine/host-error";

/** A custom XML part of the workbook. Its id stands in the file and survives a reopening. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The namespace of the root element; throws where the text is not XML (source: dts CustomXmlPartCollection.add: "a valid XML fragment"). */
export function namespaceOf(xml: string): string {
  const root =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/u.exec(
      xml,
    );
  if (!root) throw new HostError("InvalidArgument", "not an XML document");
  if (!isBalanced(xml)) throw new HostError("InvalidArgument", "not well-formed XML");
  const prefix = (root[1] ?? "").replace(":", "");
  const attribute = new RegExp(String.raw`\sxmlns${prefix ? `:${prefix}` : ""}\s*=\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(root[2] ?? "");
  return attribute?.[1] ?? attribute?.[2] ?? "";
}

/** Every element is closed, every ampersand begins an entity, no character is one that XML 1.0 cannot hold. */
function isBalanced(xml: string): boolean {
  // XML 1.0 §2.2: these characters cannot stand in a document at all.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u.test(xml)) return false;
  const bare = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/gu, "");
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(bare)) return false;
  const open: string[] = [];
  for (const [, closing, name, rest = ""] of bare.matchAll(/<(\/?)([A-Za-z_][\w:.-]*)([^<>]*)>/gu)) {
    if (name === undefined) return false;
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith("/")) open.push(name);
  }
  return open.length === 0;
}
