import type { PartNames } from "./part-names";
import { parseXml } from "./xml";

/** How one part points to another, or to something outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's URI, such as "worksheet". */
  readonly type: string;
  readonly typeUri: string;
  /** The part it points to, without leading slash and with the letter case of the zip; the address as written where external. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part ("" for the package), none where it has no relationships part. Throws RefusalError where that is damaged. */
export function readRelationships(source: string, names: PartNames, text: (part: string) => string): Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!names.entryOf(part)) return [];
  return parseXml(text(part), part)
    .children.filter(({ name }) => name === "Relationship")
    .map(({ attributes }) => {
      const typeUri = attributes.get("Type") ?? "";
      const target = attributes.get("Target") ?? "";
      const external = attributes.get("TargetMode")?.toLowerCase() === "external";
      return {
        id: attributes.get("Id") ?? "",
        type: typeUri.slice(typeUri.lastIndexOf("/") + 1),
        typeUri,
        target: external ? target : storedName(target, source, names),
        external,
      };
    });
}

/** A target is a URI: relative to the folder of its source or absolute, and possibly with escaped characters. */
function storedName(target: string, source: string, names: PartNames): string {
  const resolved = resolveTarget(target, source);
  if (names.entryOf(resolved)) return names.asStored(resolved);
  const unescaped = unescapeUri(resolved);
  return names.entryOf(unescaped) ? names.asStored(unescaped) : resolved;
}

function resolveTarget(target: string, source: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

function unescapeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
