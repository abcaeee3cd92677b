import type { OpenedWordDocument } from "../../app/opened-word-document";

/** Opens a Word document. Only who opens one waits for what reads it. @param name see OpenedWordDocument. Rejects with a RefusalError. */
export async function readWord(bytes: Uint8Array, name: string): Promise<OpenedWordDocument> {
  const { openWordDocument } = await import(/* webpackChunkName: "read-word" */ "./open-word-document");
  return openWordDocument(bytes, name);
}
