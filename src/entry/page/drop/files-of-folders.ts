import type { ChosenFile } from "../../../ui/page/chosen-file";
import { type FolderItem, filesBelow, shownWays } from "../../shared/folder-files";
import type { DroppedFolder, DroppedItem } from "./dropped-items";
import type { FolderDrop } from "../../../ui/page/folder-drop/words";

/** So many tables are listed at once, and so many files are looked at: whoever drops a whole disk is told so before the browser is worn out. */
const folderLimits = { tables: 1000, files: 20_000 };

/** A file or folder on the page's side of the browser. */
type Place = DroppedFolder | FileSystemFileHandle | FileSystemFileEntry;

/**
 * The tables in dropped folders, by the rules by which the command line takes them, beside the files that were dropped themselves. Over a limit nothing
 * is taken: sums over some of the files would be wrong.
 */
export async function filesOfFolders(items: readonly DroppedItem[], limits = folderLimits): Promise<FolderDrop> {
  const found: { readonly way: readonly string[]; readonly file: ChosenFile }[] = [];
  const [passedOver, unreadable]: [string[], string[]] = [[], []];
  const folders = items.flatMap((item) => (item.id === "folder" ? [item.folder.name] : []));
  let looked = 0;
  for (const item of items) {
    if (item.id === "file") {
      found.push({ way: [item.file.name], file: item.file });
      continue;
    }
    for await (const { way, place, kind } of filesBelow<Place>(item.folder, listFolder, [item.folder.name])) {
      if (++looked > limits.files) return { id: "too-many", what: "files", limit: limits.files, folders };
      const shown = way.join("/");
      const file = kind === "table" ? await fileAt(place) : null;
      if (file) found.push({ way, file });
      else (kind === "other" ? passedOver : unreadable).push(shown);
      if (found.length > limits.tables) return { id: "too-many", what: "tables", limit: limits.tables, folders };
    }
  }
  const names = shownWays(found.map(({ way }) => way));
  const files = found.map(({ file }, index) => ({ ...file, name: names[index] ?? file.name }));
  return { id: "taken", files, folders, passedOver, unreadable };
}

/** Null where the folder cannot be looked into. */
async function listFolder(folder: Place): Promise<readonly FolderItem<Place>[] | null> {
  try {
    return "createReader" in folder ? await entriesOf(folder) : await handlesIn(folder as FileSystemDirectoryHandle);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function handlesIn(folder: FileSystemDirectoryHandle): Promise<FolderItem<Place>[]> {
  const items: FolderItem<Place>[] = [];
  for await (const place of folder.values()) items.push({ name: place.name, isFolder: place.kind === "directory", place });
  return items;
}

/** A reader gives what is in a folder in portions, the last of them empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FolderItem<Place>[]> {
  const reader = folder.createReader();
  const items: FolderItem<Place>[] = [];
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return items;
    for (const entry of portion)
      items.push({
        name: entry.name,
        isFolder: entry.isDirectory,
        place: entry as FileSystemDirectoryEntry | FileSystemFileEntry,
      });
  }
}

/** Null where the file cannot be had: it is gone since, or may not be read. */
async function fileAt(place: Place): Promise<ChosenFile | null> {
  try {
    const { name } = place;
    if ("file" in place) return { name, file: await new Promise<File>((resolve, reject) => place.file(resolve, reject)), handle: null };
    const handle = place as FileSystemFileHandle;
    return { name, file: await handle.getFile(), handle };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
