import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const workbookRelationships = "xl/_rels/workbook.xml.rels";
const packageRelationships = "_rels/.rels";

/**
 * A file as LibreOffice Calc saves it, as far as our marks and our memory go: sheet-scoped names come out visible and without their comments, and
 * custom XML parts hang on the package instead of the workbook.
 */
export function savedElsewhere(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const change = (part: string, by: (text: string) => string): void => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    parts[part] = strToU8(by(before));
  };
  let moved: readonly string[] = [];
  change("xl/workbook.xml", (text) =>
    text.replace(/<definedName\b[^>]*>/g, (tag) => tag.replace(/ comment="[^"]*"/, "").replace(/ hidden="1"/, ' hidden="false"')),
  );
  change(workbookRelationships, (text) => {
    const customXml = /<Relationship\b[^>]*relationships\/customXml"[^>]*\/>/g;
    moved = text.match(customXml) ?? [];
    return text.replace(customXml, "");
  });
  const hung = moved.map((relationship, index) => relationship.replace(/ Id="[^"]*"/, ` Id="rIdMoved${index}"`));
  change(packageRelationships, (text) => text.replace("</Relationships>", `${hung.join("")}</Relationships>`));
  return zipSync(parts);
}
