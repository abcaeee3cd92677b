import { damaged } from "./damaged";
import type { ZipEntry } from "./zip-entries";

/** The parts of a package by name. Names are found without regard to upper and lower case, as the package format demands. */
export class PartNames {
  /** Without leading slash, in the order of the zip. Folders are no parts. */
  readonly all: readonly string[];
  private readonly byKey = new Map<string, { readonly name: string; readonly entry: ZipEntry }>();

  /** Throws RefusalError (damaged) for a name that stands twice or leads out of the package. */
  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      const name = entry.name.replaceAll("\\", "/").replace(/^\//, "");
      if (name.endsWith("/")) continue;
      if (/(?:^|\/)\.{0,2}(?:\/|$)|\0|^[A-Za-z]:/.test(name)) throw damaged(name, "its name leads out of the package");
      const key = name.toLowerCase();
      if (this.byKey.has(key)) throw damaged(name, "it stands twice in the zip");
      this.byKey.set(key, { name, entry });
    }
    this.all = [...this.byKey.values()].map(({ name }) => name);
  }

  entryOf(part: string): ZipEntry | undefined {
    return this.byKey.get(part.toLowerCase())?.entry;
  }

  /** The name as the zip has it; the given name where there is no such part. */
  asStored(part: string): string {
    return this.byKey.get(part.toLowerCase())?.name ?? part;
  }
}
