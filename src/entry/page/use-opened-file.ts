import { useCallback, useRef, useState } from "react";
import type { CalendarDate } from "../../core/calendar/calendar-date";
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
  /** The day it was opened for; null where nobody chose one. */
  readonly asOf: CalendarDate | null;
}

/** How a workbook is opened. */
interface Opening {
  /** The workbook was made just now: it is in no file yet. */
  readonly isNew?: boolean;
  /** The day that was chosen before, for the list it is in; null where nobody chose one. */
  readonly asOf?: CalendarDate | null;
}

/**
 * Opens a workbook in place of the one that is open. Resolves with false where that could not be, which it has said; the other stays open then.
 */
export type OpenBytes = (name: string, load: () => Promise<Uint8Array>, opening?: Opening) => Promise<boolean>;

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
    async (name, load, { isNew = false, asOf = null } = {}) => {
      setLoading(true);
      setNote(null);
      try {
        await desk().open(await load(), language);
        await desk().showMarksOn(moment().today);
        opened.current++;
        onOpened(isNew);
        setFile({ number: opened.current, name, asOf });
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
