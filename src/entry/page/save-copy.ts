import { type FileProblem, RefusalError } from "../../app/ports";

const officeFolder = "application/vnd.openxmlformats-officedocument.";
/** The kind of a file by its ending; a workbook where the ending is another. */
const documentTypes: Readonly<Record<string, string>> = { ".docx": `${officeFolder}wordprocessingml.document` };
const workbookType = `${officeFolder}spreadsheetml.sheet`;

interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** What was saved: its name, and a way to it where the user was asked. */
export interface SavedCopy {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
}

/**
 * Lets the user save bytes under a name of his choice; where the browser cannot ask, it downloads them. Returns null where the user changed his mind. Never writes to the file that was opened unless the user picks it himself. Rejects with a RefusalError where it cannot be written.
 */
export async function saveCopy(bytes: Uint8Array, name: string): Promise<SavedCopy | null> {
  const { showSaveFilePicker } = window as SavePicker;
  const extension = name.slice(name.lastIndexOf("."));
  const type = documentTypes[extension] ?? workbookType;
  if (!showSaveFilePicker) return download(bytes, name, type);
  try {
    const handle = await showSaveFilePicker.call(window, { suggestedName: name, types: [{ accept: { [type]: [extension] } }] });
    await writeWhole(handle, bytes);
    return { name: handle.name, handle };
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    // A browser that may ask but not here (a frame, a policy) still downloads.
    if (error instanceof DOMException && (error.name === "SecurityError" || error.name === "NotAllowedError"))
      return download(bytes, name, type);
    throw error;
  }
}

/**
 * Writes all bytes or leaves the file as it was: the browser writes beside it and takes its place when the writing is closed. The picker makes an empty
 * file of a new name before anything is written; where the writing fails, that goes again.
 * @throws RefusalError where the system does not let it
 */
async function writeWhole(handle: RemovableHandle, bytes: Uint8Array): Promise<void> {
  const isNew = (await handle.getFile()).size === 0;
  try {
    const writable = await handle.createWritable();
    try {
      await writable.write(new Blob([whole(bytes)]));
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    if (isNew) await handle.remove?.().catch(() => undefined);
    if (!(error instanceof DOMException)) throw error;
    throw new RefusalError({ id: "output-unwritable", problem: problems[error.name] ?? "other", detail: error.message });
  }
}

/** Not every browser can remove a file by its handle. */
interface RemovableHandle extends FileSystemFileHandle {
  remove?(): Promise<void>;
}

/** What a browser calls its troubles with a file (File System standard, and WHATWG's names of exceptions). */
const problems: Readonly<Record<string, FileProblem>> = {
  QuotaExceededError: "disk-full",
  NotAllowedError: "not-allowed",
  NoModificationAllowedError: "in-use",
  InvalidStateError: "in-use",
  NotFoundError: "no-folder",
  TypeMismatchError: "is-folder",
};

function download(bytes: Uint8Array, name: string, type: string): SavedCopy {
  const address = URL.createObjectURL(new Blob([whole(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; until then the address must stay.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { name, handle: null };
}

/** Bytes in a buffer of their own, as a Blob wants them. */
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
