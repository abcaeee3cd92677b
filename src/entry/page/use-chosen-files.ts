import { useCallback } from "react";
import type { PageNote } from "../../ui/page/page-shell";
import { isWordFile } from "../shared/word-file-name";
import type { LanguageWords } from "./languages";
import type { OpenBytes } from "./use-opened-file";

interface ChosenFilesUse {
  readonly words: LanguageWords;
  /** The name of the workbook that is open; empty where none is. */
  readonly name: string;
  /** True where the open workbook has changes that would be lost. */
  readonly unsaved: boolean;
  readonly openBytes: OpenBytes;
  readonly offerWord: (file: File) => Promise<void>;
  readonly showList: (files: readonly File[]) => void;
  readonly listToBack: () => void;
  readonly setNote: (note: PageNote | null) => void;
}

/** What becomes of files that the user chose: several become a list, one is opened, after a question where changes would be lost. */
export function useChosenFiles(use: ChosenFilesUse): (files: readonly File[]) => void {
  const { words, name, unsaved, openBytes, offerWord, showList, listToBack, setNote } = use;
  return useCallback(
    (files: readonly File[]) => {
      const [first] = files;
      if (!first) return;
      if (files.length > 1) {
        setNote(null);
        showList(files);
        return;
      }
      const open = (): void => {
        if (isWordFile(first.name)) {
          listToBack();
          void offerWord(first);
        } else
          void openBytes(first.name, async () => new Uint8Array(await first.arrayBuffer())).then((opened) => {
            if (opened) listToBack();
          });
      };
      if (unsaved) setNote({ kind: "warning", text: words.page.discard(name), action: { label: words.page.openAnyway, run: open } });
      else open();
    },
    [words, name, unsaved, openBytes, offerWord, showList, listToBack, setNote],
  );
}
