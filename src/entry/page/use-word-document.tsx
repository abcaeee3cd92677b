import { type ReactNode, useCallback, useState } from "react";
import type { WordOffer } from "../../app/word-import";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { PageNote } from "../../ui/page/page-shell";
import { TableChoice } from "../../ui/panels/word-import/table-choice";
import type { Language } from "../shared/language";
import { desk } from "./desk";
import { errorText } from "./error-text";
import type { LanguageWords } from "./languages";
import type { OpenBytes } from "./use-opened-file";

interface WordDocumentUse {
  readonly language: Language;
  readonly words: LanguageWords;
  /** Opens the workbook that a document became; false where that could not be, which it has said. */
  readonly openBytes: OpenBytes;
  readonly setNote: (note: PageNote | null) => void;
}

/** Offers a Word document, judged on a day that was chosen before; null where nobody chose one. */
export type OfferWord = (file: File, asOf?: CalendarDate | null) => Promise<void>;

interface Asked {
  readonly file: string;
  readonly offer: WordOffer;
  readonly asOf: CalendarDate | null;
}

/** A Word document that becomes a workbook: at once where it has one table, after a choice where it has several. */
export function useWordDocument({ language, words, openBytes, setNote }: WordDocumentUse): {
  readonly offer: OfferWord;
  /** The question which tables are wanted, while it is open. */
  readonly choice: ReactNode;
} {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useCallback(
    async ({ file, offer, asOf }: Asked, chosen: readonly number[]) => {
      setAsked(null);
      const opened = await openBytes(`${stemOf(file)}.xlsx`, () => desk().workbookOfDocument(chosen, language), { isNew: true, asOf });
      if (opened) setNote({ kind: noteKind(offer), text: words.pane.wordImport.opened(file, offer, chosen) });
    },
    [language, openBytes, setNote, words],
  );
  const offer = useCallback<OfferWord>(
    async (file, asOf = null) => {
      setAsked(null);
      // What is said of another file is past.
      setNote(null);
      try {
        const offered = await desk().offerDocument(new Uint8Array(await file.arrayBuffer()), stemOf(file.name));
        const question = { file: file.name, offer: offered, asOf };
        if (offered.tables.length === 1 && offered.tables[0]?.tasks !== 0) await open(question, [0]);
        else setAsked(question);
      } catch (error) {
        setNote({ kind: "error", text: errorText(error, file.name, words.page) });
      }
    },
    [open, setNote, words],
  );
  return {
    offer,
    choice: asked && (
      <TableChoice
        key={asked.file}
        file={asked.file}
        offer={asked.offer}
        words={words.pane.wordImport}
        confirmLabel={words.pane.wordImport.open}
        disabled={false}
        onConfirm={(chosen) => void open(asked, chosen)}
        onCancel={() => setAsked(null)}
      />
    ),
  };
}

function noteKind({ leftOut }: WordOffer): PageNote["kind"] {
  return leftOut.trackedChanges || leftOut.hiddenTexts > 0 || leftOut.footnotes > 0 ? "warning" : "success";
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}
