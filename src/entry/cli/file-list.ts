import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { type FolderItem, filesBelow, shownWays } from "../shared/folder-files";

/** One of many files. */
export interface ListedFile {
  /** As the caller gave it; of a file in a folder, the folder as given and the way from there. */
  readonly given: string;
  readonly path: string;
}

/** The files that a call names. */
export interface FileList {
  /** In the order given, those of a folder by name. Each file once. */
  readonly files: readonly ListedFile[];
  /** Paths that lead to a file that is listed already. */
  readonly repeated: readonly string[];
  /** Files in the folders given that are no tables, by their names: they are not opened. */
  readonly passedOver: readonly string[];
}

/** True for a folder; false for anything else, and for what cannot be looked at: opening it will say why. */
export async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * The files under the paths given: a folder stands for all files in it and in the folders below that may hold a table, but for hidden ones and those that
 * office programs lay beside an open file (~$ …).
 * @param leaveOut a path that is no input although it may stand in a folder: what is to be written
 */
export async function listFiles(paths: readonly string[], folder: string, leaveOut: string | null): Promise<FileList> {
  const files: ListedFile[] = [];
  const repeated: string[] = [];
  const passedOver: string[] = [];
  const seen = new Set<string>();
  const add = async (given: string, file: string): Promise<void> => {
    // A file that is not there cannot be followed; opening it will say so.
    const real = await realpath(file).catch(() => file);
    if (seen.has(real)) repeated.push(given);
    else files.push({ given, path: file });
    seen.add(real);
  };
  for (const given of paths) {
    const full = path.resolve(folder, given);
    if (!(await isFolder(full))) {
      await add(given, full);
      continue;
    }
    for await (const { way, place, kind } of filesBelow(full, listFolder)) {
      if (place === leaveOut) continue;
      // A folder that cannot be looked into is listed itself: opening it will say why.
      if (kind === "other" && !(await isFolder(place))) passedOver.push(path.join(given, ...way));
      else await add(path.join(given, ...way), place);
    }
  }
  return { files, repeated, passedOver };
}

async function listFolder(folder: string): Promise<readonly FolderItem<string>[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  return entries?.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), place: path.join(folder, entry.name) })) ?? null;
}

/** The files' names as sheets show them: without the folders that all of them share. */
export function shownNames(files: readonly ListedFile[]): readonly string[] {
  return shownWays(files.map((file) => file.path.split(path.sep)));
}
