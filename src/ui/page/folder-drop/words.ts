import type { ChosenFile } from "../chosen-file";

/** What came of dropped folders. */
export type FolderDrop =
  | {
      readonly id: "taken";
      readonly files: readonly ChosenFile[];
      /** The folders that were dropped, by their names. */
      readonly folders: readonly string[];
      /** Files that are no tables, by their ways: they are not opened. */
      readonly passedOver: readonly string[];
      /** Folders and files that cannot be looked into. */
      readonly unreadable: readonly string[];
    }
  | { readonly id: "too-many"; readonly what: "tables" | "files"; readonly limit: number; readonly folders: readonly string[] };

/** What the page says of dropped folders: one text. */
export type FolderDropWords = (drop: FolderDrop) => string;
