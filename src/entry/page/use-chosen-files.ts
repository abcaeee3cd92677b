import { useCallback } from "react";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { ChosenFile } from "../../ui/page/chosen-file";
import type { PageNote } from "../../ui/page/page-shell";
import { isWordFile } from "../shared/word-file-name";
import type { LanguageWords } from "./languages";
import { readChosen } from "./read-chosen";
import type { OpenBytes } from "./use-opened-file";
import type { OfferWord } from "./use-word-document";

interface ChosenFilesUse {
  readonly words: LanguageWords;
  /** The name of the workbook that is open; empty where none is. */
  readonly name: string;
  /** True where the open workbook has changes that would be lost. */
  readonly unsaved: boolean;
  readonly openBytes: OpenBytes;
  readonly offerWord: OfferWord;
  readonly showList: (files: readonly ChosenFile[]) => void;
  readonly listToBack: () => void;
  readonly setNote: (note: PageNote | null) => void;
  /** Hears that the file became the workbook that is open. */
  readonly onOpened: (file: ChosenFile) => void;
}

interface Choosing {
  /** One file becomes a list too. */
  readonly asList?: boolean;
  /** The day that was chosen for the list the file is in; null where nobody chose one. */
  readonly asOf?: CalendarDate | null;
}

/** What becomes of files that the user chose: several become a list, one is opened, after a question where changes would be lost. */
export function useChosenFiles(use: ChosenFilesUse): (files: readonly ChosenFile[], choosing?: Choosing) => void {
  const { words, name, unsaved, openBytes, offerWord, showList, listToBack, setNote, onOpened } = use;
  return useCallback(
    (files: readonly ChosenFile[], { asList = false, asOf = null }: Choosing = {}) => {
      const [first] = files;
      if (!first) return;
      if (files.length > 1 || asList) {
        setNote(null);
        showList(files);
        return;
      }
      /** The file as it was opened; null where it could not be. */
      const openChosen = async (chosen: ChosenFile): Promise<ChosenFile | null> => {
        let opened = chosen;
        const load = async (): Promise<Uint8Array> => {
          const read = await readChosen(chosen);
          opened = read.chosen;
          return read.bytes;
        };
        return (await openBytes(chosen.file.name, load, { asOf })) ? opened : null;
      };
      const open = (): void => {
        const { file } = first;
        if (isWordFile(file.name)) {
          listToBack();
          void offerWord(file, asOf);
        } else
          void openChosen(first).then((opened) => {
            if (!opened) return;
            listToBack();
            onOpened(opened);
          });
      };
      if (unsaved) setNote({ kind: "warning", text: words.page.discard(name), action: { label: words.page.openAnyway, run: open } });
      else open();
    },
    [words, name, unsaved, openBytes, offerWord, showList, listToBack, setNote, onOpened],
  );
}
