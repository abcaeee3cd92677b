import { RefusalError } from "../../../app/ports";
import { type Compression, portableCompression } from "./compression";
import { readContentTypes } from "./content-types";
import { damaged } from "./damaged";
import { largestContent, largestFile, largestText } from "./limits";
import { refuseOtherFormats } from "./other-formats";
import { PartNames } from "./part-names";
import { type Relationship, readRelationships } from "./relationships";
import { decodeText } from "./text-encoding";
import { type XmlElement, parseXml } from "./xml";
import { type ZipEntry, inflateEntry, readZipEntries } from "./zip-entries";

/** An opened .xlsx file: its parts, how they point to each other, and the zip they came in. */
export interface WorkbookPackage {
  /** Part names without leading slash, in the order of the zip. */
  readonly partNames: readonly string[];
  /** Upper and lower case are the same, here and in every other look-up by part name (ECMA-376 part 2, 6.2.2.3). */
  has(part: string): boolean;
  /** The part's uncompressed bytes, inflated at each call and not to be changed. Throws RefusalError where the part is missing or damaged. */
  bytes(part: string): Uint8Array;
  /** The part's text: UTF-8, or UTF-16 by its byte order mark. Throws RefusalError. */
  text(part: string): string;
  /** The relationships of a part, "" for those of the package itself; none where the part has none. Throws RefusalError. */
  relationshipsOf(part: string): readonly Relationship[];
  /** Such as "xl/workbook.xml". */
  readonly workbookPart: string;
  /** True for .xlsm, .xltm and .xlam, by the workbook's content type. */
  readonly macros: boolean;
  /** True where the file carries a digital signature, which any change would break. */
  readonly signed: boolean;
  /** The zip as it is, folders included, so that unchanged parts can be copied without recompression. */
  readonly entries: readonly ZipEntry[];
  readonly compression: Compression;
}

const workbookTypes = /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml$/i;
const strictNamespace = "http://purl.oclc.org/ooxml/";

/**
 * Opens the bytes of a file as a workbook. Throws RefusalError: too-large, empty-file, encrypted, old-format, binary-format, strict-format,
 * not-a-workbook, damaged.
 */
export function openPackage(file: Uint8Array, compression: Compression = portableCompression): WorkbookPackage {
  if (file.length > largestFile) throw new RefusalError({ id: "too-large", part: "", limit: largestFile });
  refuseOtherFormats(file);
  const entries = readZipEntries(file);
  const names = new PartNames(entries);
  const relationships = new Map<string, readonly Relationship[]>();
  const read = new Set<ZipEntry>();
  let content = 0;
  const bytes = (part: string): Uint8Array => {
    const entry = names.entryOf(part);
    if (!entry) throw damaged(part, "it is missing");
    if (!read.has(entry)) content += entry.size;
    read.add(entry);
    if (content > largestContent) throw new RefusalError({ id: "too-large", part: "", limit: largestContent });
    return inflateEntry(entry, compression);
  };
  let last: { readonly entry: ZipEntry; readonly text: string } | null = null;
  const text = (part: string): string => {
    const entry = names.entryOf(part);
    // Marks are read, a rule is added: a big sheet is asked for several times on end.
    if (entry && entry === last?.entry) return last.text;
    if ((entry?.size ?? 0) > largestText) throw new RefusalError({ id: "too-large", part, limit: largestText });
    const decoded = decodeText(bytes(part), part);
    if (entry) last = { entry, text: decoded };
    return decoded;
  };
  const relationshipsOf = (part: string): readonly Relationship[] => {
    const known = relationships.get(part.toLowerCase());
    if (known) return known;
    const read = readRelationships(part, names, text);
    relationships.set(part.toLowerCase(), read);
    return read;
  };
  const workbook = findWorkbook(names, relationshipsOf(""), text);
  return {
    partNames: names.all,
    has: (part) => names.entryOf(part) !== undefined,
    bytes,
    text,
    relationshipsOf,
    workbookPart: workbook.part,
    macros: /macroEnabled/i.test(workbook.contentType),
    signed: relationshipsOf("").some(({ typeUri }) => typeUri.endsWith("/digital-signature/origin")),
    entries,
    compression,
  };
}

function findWorkbook(
  names: PartNames,
  packageRelationships: readonly Relationship[],
  text: (part: string) => string,
): { readonly part: string; readonly contentType: string } {
  const main = packageRelationships.find(({ type, external }) => type === "officeDocument" && !external);
  if (!main) throw new RefusalError({ id: "not-a-workbook" });
  if (!names.entryOf(main.target)) throw damaged(main.target, "it is missing");
  const part = names.asStored(main.target);
  const contentType = readContentTypes(names, text).typeOf(part);
  if (/ms-excel\.sheet\.binary/i.test(contentType)) throw new RefusalError({ id: "binary-format" });
  if (!workbookTypes.test(contentType)) throw new RefusalError({ id: "not-a-workbook" });
  const root: XmlElement = parseXml(text(part), part);
  if (root.uri.startsWith(strictNamespace) || main.typeUri.startsWith(strictNamespace)) throw new RefusalError({ id: "strict-format" });
  if (root.name !== "workbook") throw damaged(part, `it starts with <${root.name}>`);
  return { part, contentType };
}
