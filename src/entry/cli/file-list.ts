import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { mayHoldTable } from "../shared/open-workbook";

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

const byName = new Intl.Collator("zh-CN", { numeric: true });

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
    for (const name of await filesBelow(full)) {
      const file = path.join(full, name);
      if (file === leaveOut) continue;
      if (mayHoldTable(name) || (await isFolder(file))) await add(path.join(given, name), file);
      else passedOver.push(path.join(given, name));
    }
  }
  return { files, repeated, passedOver };
}

/** The files in a folder and below, as ways from there. A folder that cannot be looked into is listed itself: opening it will say why. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [""];
  const shown = entries
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .sort((a, b) => byName.compare(a.name, b.name));
  const names: string[] = [];
  for (const entry of shown) {
    if (entry.isDirectory()) names.push(...(await filesBelow(path.join(folder, entry.name))).map((name) => path.join(entry.name, name)));
    else names.push(entry.name);
  }
  return names;
}

/** The files' names as sheets show them: without the folders that all of them share. */
export function shownNames(files: readonly ListedFile[]): readonly string[] {
  const folders = files.map((file) => path.dirname(file.path).split(path.sep));
  const [first = []] = folders;
  const shared = first.findIndex((part, index) => folders.some((parts) => parts[index] !== part));
  const depth = shared < 0 ? first.length : shared;
  return files.map((file, index) => [...(folders[index] ?? []).slice(depth), path.basename(file.path)].join("/"));
}
