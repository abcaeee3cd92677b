import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { RefusalError } from "../../app/ports";
import { largestFile } from "../../hosts/xlsx/package/limits";
import type { WorkbookFile } from "../../hosts/xlsx/xlsx-host";
import { isWordFile } from "../shared/word-file-name";
import { codeOf, fileProblem } from "./file-problem";
import { writeWhole } from "./write-whole";

/**
 * A workbook on disk that is changed in memory, run by run, until the last one is done. The file itself is never written: the result goes to
 * another one, whole or not at all.
 */
export class StagedFile implements WorkbookFile {
  private original: Uint8Array | null = null;
  private staged: Uint8Array | null = null;

  constructor(private readonly input: string) {}

  async load(): Promise<Uint8Array> {
    if (this.staged) return this.staged;
    this.original ??= await load(this.input);
    return this.original;
  }

  /** From now on the file is what is made of it: a document becomes a workbook. */
  async become<Made extends { readonly bytes: Uint8Array }>(make: (bytes: Uint8Array) => Made): Promise<Made> {
    const made = make(await this.load());
    this.staged = made.bytes;
    return made;
  }

  save(bytes: Uint8Array): Promise<void> {
    this.staged = bytes;
    return Promise.resolve();
  }

  /** False where another program saved the file since it was read. */
  async isUnchanged(): Promise<boolean> {
    const now = await load(this.input);
    return this.original === null || Buffer.compare(now, this.original) === 0;
  }

  /** Writes the result, whole or not at all. Throws RefusalError where the system does not let it. */
  async writeTo(output: string): Promise<void> {
    const bytes = await this.load();
    try {
      await writeWhole(output, bytes);
    } catch (error) {
      throw new RefusalError({ id: "output-unwritable", ...fileProblem(error) });
    }
  }
}

/**
 * Refuses an output that would overwrite the input or change the kind of file (macros are kept only under .xlsm). Nothing is written.
 * @throws RefusalError
 */
export async function checkOutput(input: string, output: string): Promise<void> {
  const [from, to] = [path.extname(input).toLowerCase(), path.extname(output).toLowerCase()];
  if (isWordFile(input)) {
    if (to !== ".xlsx") throw new RefusalError({ id: "output-extension", extension: ".xlsx", ofWord: true });
  } else if (to !== from) throw new RefusalError({ id: "output-extension", extension: from });
  if (path.resolve(input) === path.resolve(output) || (await sameFile(input, output))) throw new RefusalError({ id: "output-is-input" });
}

async function load(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > largestFile) throw new RefusalError({ id: "too-large", part: "", limit: largestFile });
    const bytes = await readFile(file);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    if (codeOf(error) === "ENOENT") throw new RefusalError({ id: "file-missing" });
    throw new RefusalError({ id: "file-unreadable", ...fileProblem(error) });
  }
}

/** True where two paths lead to one file. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return (a.dev === b.dev && a.ino === b.ino) || (await realpath(one)) === (await realpath(other));
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    if (codeOf(error) === "ENOENT") return false;
    throw new RefusalError({ id: "output-unwritable", ...fileProblem(error) });
  }
}
