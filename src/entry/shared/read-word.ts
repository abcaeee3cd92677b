import type { WordDocument } from "../../core/document/word-document";

/** Reads a Word document. Only who opens one waits for what reads it. Rejects with a RefusalError. */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  const { readWordDocument } = await import(/* webpackChunkName: "read-word" */ "../../hosts/docx/read/read-document");
  return readWordDocument(bytes);
}
