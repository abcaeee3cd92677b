import { RefusalError, type WordRefusal } from "../../../app/ports";
import { type Compression, portableCompression } from "../../xlsx/package/compression";
import { readContentTypes } from "../../xlsx/package/content-types";
import { compoundStreams } from "../../xlsx/package/other-formats";
import { PartNames } from "../../xlsx/package/part-names";
import { readRelationships } from "../../xlsx/package/relationships";
import { decodeText } from "../../xlsx/package/text-encoding";
import { inflateEntry, readZipEntries } from "../../xlsx/package/zip-entries";

/** The texts of the parts that a document is read from. */
export interface WordParts {
  readonly document: WordPart;
  readonly styles: WordPart | null;
  readonly numbering: WordPart | null;
}

export interface WordPart {
  readonly name: string;
  readonly text: string;
}

/** The largest file that is opened, in bytes: pictures are most of a large document. */
const largestFile = 2 ** 28;
/** The largest part that is read, in bytes of its text. A table of 10,000 rows takes some 40 MB and ten times as much memory. */
const largestPart = 2 ** 26;
const documentTypes =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/i;

/** Opens the bytes of a .docx or .docm. Throws RefusalError (word-document) that says what the file is, where it is none, and what to do. */
export function openWordParts(file: Uint8Array, compression: Compression = portableCompression): WordParts {
  if (file.length > largestFile) throw refused({ id: "too-large", part: "", limit: largestFile });
  if (file.length === 0) throw refused({ id: "empty-file" });
  return inWords(() => {
    refuseOtherFormats(file);
    const names = new PartNames(readZipEntries(file));
    const text = (part: string): string => {
      const entry = names.entryOf(part);
      if (!entry) throw refused({ id: "damaged", part, detail: "it is missing" });
      if (entry.size > largestPart) throw refused({ id: "too-large", part, limit: largestPart });
      return decodeText(inflateEntry(entry, compression), part);
    };
    const main = readRelationships("", names, text).find(({ type, external }) => type === "officeDocument" && !external);
    if (!main) throw refused({ id: "not-a-document" });
    if (!names.entryOf(main.target)) throw refused({ id: "damaged", part: main.target, detail: "it is missing" });
    const name = names.asStored(main.target);
    if (!documentTypes.test(readContentTypes(names, text).typeOf(name))) throw refused({ id: "not-a-document" });
    const relationships = readRelationships(name, names, text);
    const part = (type: string): WordPart | null => {
      const target = relationships.find((each) => each.type === type && !each.external)?.target;
      // A document without them is read all the same: they only say what numbers and hidden texts there are.
      return target !== undefined && names.entryOf(target) ? { name: target, text: text(target) } : null;
    };
    return { document: { name, text: text(name) }, styles: part("styles"), numbering: part("numbering") };
  });
}

/** Does work on a Word document; what the layers below refuse is said of a Word document. */
export function inWords<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    const { refusal } = error;
    switch (refusal.id) {
      case "damaged":
      case "too-large":
      case "encrypted":
        throw refused(refusal);
      case "not-a-workbook":
        throw refused({ id: "not-a-document" });
      default:
        throw error;
    }
  }
}

/** The refusal of a Word document. */
export function refused(because: WordRefusal): RefusalError {
  return new RefusalError({ id: "word-document", because });
}

/** .doc, .wps and a document with a password to open are compound files, .rtf is text: all told apart by their content, whatever their name. */
function refuseOtherFormats(file: Uint8Array): void {
  if (String.fromCharCode(...file.subarray(0, 5)) === "{\\rtf") throw refused({ id: "old-format", extension: ".rtf" });
  const streams = compoundStreams(file);
  if (streams === null) return;
  if (streams.has("EncryptedPackage")) throw refused({ id: "encrypted" });
  if (streams.has("WordDocument")) throw refused({ id: "old-format", extension: ".doc" });
  throw refused({ id: "not-a-document" });
}
