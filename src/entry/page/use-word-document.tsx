import { type ReactNode, useCallback, useState } from "react";
import type { WordOffer } from "../../app/word-import";
import type { PageNote } from "../../ui/page/page-shell";
import { TableChoice } from "../../ui/panels/word-import/table-choice";
import type { Language } from "../shared/language";
import { desk } from "./desk";
import { errorText } from "./error-text";
import type { LanguageWords } from "./languages";

interface WordDocumentUse {
  readonly language: Language;
  readonly words: LanguageWords;
  /** Opens the workbook that a document became; false where that could not be, which it has said. */
  readonly openBytes: (name: string, load: () => Promise<Uint8Array>, isNew: boolean) => Promise<boolean>;
  readonly setNote: (note: PageNote) => void;
}

/** A Word document that becomes a workbook: at once where it has one table, after a choice where it has several. */
export function useWordDocument({ language, words, openBytes, setNote }: WordDocumentUse): {
  readonly offer: (file: File) => Promise<void>;
  /** The question which tables are wanted, while it is open. */
  readonly choice: ReactNode;
} {
  const [asked, setAsked] = useState<{ readonly file: string; readonly offer: WordOffer } | null>(null);
  const open = useCallback(
    async (file: string, offer: WordOffer, chosen: readonly number[]) => {
      setAsked(null);
      const opened = await openBytes(`${stemOf(file)}.xlsx`, () => desk().workbookOfDocument(chosen, language), true);
      if (opened) setNote({ kind: noteKind(offer), text: words.pane.wordImport.opened(file, offer, chosen) });
    },
    [language, openBytes, setNote, words],
  );
  const offer = useCallback(
    async (file: File) => {
      setAsked(null);
      try {
        const offered = await desk().offerDocument(new Uint8Array(await file.arrayBuffer()), stemOf(file.name));
        if (offered.tables.length === 1 && offered.tables[0]?.tasks !== 0) await open(file.name, offered, [0]);
        else setAsked({ file: file.name, offer: offered });
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
        {...asked}
        words={words.pane.wordImport}
        confirmLabel={words.pane.wordImport.open}
        disabled={false}
        onConfirm={(chosen) => void open(asked.file, asked.offer, chosen)}
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
