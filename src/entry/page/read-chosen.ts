import { RefusalError } from "../../app/ports";
import type { ChosenFile } from "../../ui/page/chosen-file";

/** A chosen file as it was read, with its bytes. */
export interface ReadFile {
  /** With the state of the file that the bytes are. */
  readonly chosen: ChosenFile;
  readonly bytes: Uint8Array;
}

/** Reads a chosen file, as it is now where the browser gives a way to that. Rejects with a RefusalError where it cannot be read. */
export async function readChosen(chosen: ChosenFile): Promise<ReadFile> {
  try {
    const file = (await chosen.handle?.getFile()) ?? chosen.file;
    return { chosen: { ...chosen, file }, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotFoundError") throw new RefusalError({ id: "file-missing" });
    throw new RefusalError({ id: "file-unreadable", problem: "in-use", detail: error.message });
  }
}
