import type { PartNames } from "./part-names";
import { parseXml } from "./xml";

/** What kind of content each part has. */
export interface ContentTypes {
  /** The content type of a part, "" where none is stated. */
  typeOf(part: string): string;
}

const contentTypesPart = "[Content_Types].xml";

/** Reads the package's list of content types: by part, else by file extension. Throws RefusalError where it is damaged. */
export function readContentTypes(names: PartNames, text: (part: string) => string): ContentTypes {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  if (names.entryOf(contentTypesPart)) {
    for (const { name, attributes } of parseXml(text(contentTypesPart), contentTypesPart).children) {
      const type = attributes.get("ContentType") ?? "";
      if (name === "Override") byPart.set((attributes.get("PartName") ?? "").replace(/^[\\/]/, "").toLowerCase(), type);
      else if (name === "Default") byExtension.set((attributes.get("Extension") ?? "").toLowerCase(), type);
    }
  }
  return {
    typeOf: (part) => {
      const key = part.toLowerCase();
      return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
    },
  };
}
