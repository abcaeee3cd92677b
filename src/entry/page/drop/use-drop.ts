import { useCallback } from "react";
import type { ChosenFile } from "../../../ui/page/chosen-file";
import type { PageNote } from "../../../ui/page/page-shell";
import type { Language } from "../../shared/language";
import { errorText } from "../error-text";
import type { LanguageWords } from "../languages";
import { droppedItems } from "./dropped-items";

interface DropUse {
  readonly language: Language;
  readonly words: LanguageWords;
  readonly openFiles: (files: readonly ChosenFile[], choosing?: { readonly asList?: boolean }) => void;
  readonly setNote: (note: PageNote) => void;
}

/** What becomes of files and folders that are dropped: a folder becomes a list of the tables in it, also where it holds one only. */
export function useDrop({ language, words, openFiles, setNote }: DropUse): (dropped: DataTransfer) => void {
  return useCallback(
    (dropped: DataTransfer) => {
      const open = async (): Promise<void> => {
        const items = await droppedItems(dropped);
        const files = items.flatMap((item) => (item.id === "file" ? [item.file] : []));
        if (files.length === items.length) {
          openFiles(files);
          return;
        }
        const { droppedFolders } = await import(/* webpackChunkName: "many-files-drop" */ "./dropped-folders");
        const { files: found, note } = await droppedFolders(items, language);
        openFiles(found, { asList: true });
        setNote(note);
      };
      open().catch((error: unknown) => setNote({ kind: "error", text: errorText(error, "", words.page) }));
    },
    [language, words, openFiles, setNote],
  );
}
