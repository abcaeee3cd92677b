import { useCallback, useRef, useState } from "react";
import type { PageNote } from "../../ui/page/page-shell";
import type { Language } from "../shared/language";
import { moment } from "../shared/moment";
import { desk } from "./desk";
import { errorText } from "./error-text";
import type { LanguageWords } from "./languages";

/** The workbook that is open. A new number mounts a new pane. */
interface OpenFile {
  readonly number: number;
  readonly name: string;
}

/**
 * Opens a workbook in place of the one that is open. Resolves with false where that could not be, which it has said; the other stays open then.
 * @param isNew the workbook was made just now: it is in no file yet
 */
export type OpenBytes = (name: string, load: () => Promise<Uint8Array>, isNew?: boolean) => Promise<boolean>;

interface OpenedFileUse {
  readonly language: Language;
  readonly words: LanguageWords;
  readonly setNote: (note: PageNote | null) => void;
  /** Hears that another workbook is open now. */
  readonly onOpened: (isNew: boolean) => void;
}

/** The workbook that is open, and how another one is opened. */
export function useOpenedFile({ language, words, setNote, onOpened }: OpenedFileUse): {
  readonly file: OpenFile | null;
  readonly loading: boolean;
  readonly openBytes: OpenBytes;
} {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [loading, setLoading] = useState(false);
  const opened = useRef(0);
  const openBytes = useCallback<OpenBytes>(
    async (name, load, isNew = false) => {
      setLoading(true);
      setNote(null);
      try {
        await desk().open(await load(), language);
        await desk().showMarksOn(moment().today);
        opened.current++;
        onOpened(isNew);
        setFile({ number: opened.current, name });
        return true;
      } catch (error) {
        setNote({ kind: "error", text: errorText(error, name, words.page) });
        return false;
      } finally {
        setLoading(false);
      }
    },
    [language, onOpened, setNote, words],
  );
  return { file, loading, openBytes };
}
