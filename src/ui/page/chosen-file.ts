/** A file that a person chose or dropped. */
export interface ChosenFile {
  /** As lists show it: with the folders below the one that was dropped. */
  readonly name: string;
  /** As it was when it was chosen. */
  readonly file: File;
  /** The way to the file as it is by now; null where the browser gives none. */
  readonly handle: FileSystemFileHandle | null;
}

/** A file that came without a handle. */
export function chosenFile(file: File): ChosenFile {
  return { name: file.name, file, handle: null };
}
