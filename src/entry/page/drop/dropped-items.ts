import { type ChosenFile, chosenFile } from "../../../ui/page/chosen-file";

/** A folder that was dropped, as far as the browser lets it be looked into. */
export type DroppedFolder = FileSystemDirectoryHandle | FileSystemDirectoryEntry;

/** What was dropped, in the order of the drop. */
export type DroppedItem = { readonly id: "file"; readonly file: ChosenFile } | { readonly id: "folder"; readonly folder: DroppedFolder };

/** The newer way to what was dropped: only on https and on this computer. */
interface ItemWithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Takes what was dropped. To be called while the drop is handled: afterwards the browser gives nothing any more. */
export async function droppedItems({ items, files }: DataTransfer): Promise<readonly DroppedItem[]> {
  const taken = [...items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({
      file: item.getAsFile(),
      entry: item.webkitGetAsEntry(),
      // What no handle can be had of comes the older way.
      handle: (item as ItemWithHandle).getAsFileSystemHandle?.().catch(() => null) ?? Promise.resolve(null),
    }));
  if (taken.length === 0) return [...files].map((file) => ({ id: "file", file: chosenFile(file) }));
  const dropped = await Promise.all(
    taken.map(async ({ file, entry, handle }): Promise<DroppedItem | null> => {
      const found = await handle;
      if (found?.kind === "directory") return { id: "folder", folder: found as FileSystemDirectoryHandle };
      if (entry?.isDirectory) return { id: "folder", folder: entry as FileSystemDirectoryEntry };
      return file && { id: "file", file: { ...chosenFile(file), handle: found as FileSystemFileHandle | null } };
    }),
  );
  return dropped.filter((item) => item !== null);
}
