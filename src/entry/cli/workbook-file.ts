import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { RefusalError } from "../../app/ports";
import type { WorkbookFile } from "../../hosts/xlsx/xlsx-host";

/**
 * A workbook on disk whose changed copy goes to `output`. The copy is written beside the target under a name of its own and renamed when it is
 * whole, so that a full disk or a killed program never leaves half a file under the final name.
 * @param output null where nothing will be written
 */
export function workbookFile(input: string, output: string | null): WorkbookFile {
  return {
    load: () => load(input),
    save: async (bytes) => {
      if (output === null) throw new RangeError("no output was named");
      const unfinished = path.join(path.dirname(output), `.${path.basename(output)}.${process.pid}.unfinished`);
      try {
        await writeFile(unfinished, bytes, { flag: "wx" });
        await rename(unfinished, output);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw new RefusalError({ id: "output-unwritable", detail: reasonOf(error) });
      }
    },
  };
}

/**
 * Refuses an output that would overwrite the input or change the kind of file (macros are kept only under .xlsm). Nothing is written.
 * @throws RefusalError
 */
export async function checkOutput(input: string, output: string): Promise<void> {
  const [from, to] = [path.extname(input).toLowerCase(), path.extname(output).toLowerCase()];
  if (to !== from) throw new RefusalError({ id: "output-extension", extension: from });
  if (path.resolve(input) === path.resolve(output) || (await sameFile(input, output))) throw new RefusalError({ id: "output-is-input" });
}

async function load(file: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(file);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (codeOf(error) === "ENOENT") throw new RefusalError({ id: "file-missing" });
    throw new RefusalError({ id: "file-unreadable", detail: reasonOf(error) });
  }
}

async function sameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return (a.dev === b.dev && a.ino === b.ino) || (await realpath(one)) === (await realpath(other));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw new RefusalError({ id: "output-unwritable", detail: reasonOf(error) });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
