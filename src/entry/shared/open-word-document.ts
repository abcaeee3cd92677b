import { OpenedWordDocument } from "../../app/opened-word-document";
import { readWordDocument } from "../../hosts/docx/read/read-document";

/** Reads a Word document and finds its tables. Throws RefusalError. */
export function openWordDocument(bytes: Uint8Array, name: string): OpenedWordDocument {
  return new OpenedWordDocument(readWordDocument(bytes), name);
}
