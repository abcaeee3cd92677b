import { randomUUID } from "node:crypto";
import { readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./file-problem";

const stem = ".responsibility-table-";
const ending = ".unfinished";
/** What is as old as this belongs to no program that is still writing, in milliseconds. */
const abandoned = 3_600_000;

/**
 * Writes a file whole or not at all: beside the target under a name of its own, down to the disk, and only then renamed. A full disk, a crash or a
 * killed program leaves what stood under the final name as it was; the most that can stay behind is a hidden unfinished file, which the next run in
 * that folder clears away. Rejects with the system's error.
 */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(target);
  const unfinished = path.join(folder, `${stem}${randomUUID()}${ending}`);
  try {
    await writeFile(unfinished, bytes, { flag: "wx", flush: true });
    await rename(unfinished, target);
  } catch (error) {
    await removeQuietly(unfinished);
    throw error;
  }
  await clearAbandoned(folder);
}

/** Unfinished files of programs that were killed. Whatever goes wrong here is no fault of the file that was written. */
async function clearAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(stem) && each.endsWith(ending))) {
    const file = path.join(folder, name);
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > abandoned) await removeQuietly(file);
  }
}

/** The error that matters is the one that led here: it is not replaced by one of the clearing up. */
async function removeQuietly(file: string): Promise<void> {
  await rm(file, { force: true }).catch((error: unknown) => codeOf(error));
}
