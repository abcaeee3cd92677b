import { useCallback } from "react";
import type { SummaryRequest } from "../../app/pane/pane-service";
import type { NoticeParagraph } from "../../core/summary/notice-model";
import type { PageNote } from "../../ui/page/page-shell";
import { desk } from "./desk";
import { errorText } from "./error-text";
import type { LanguageWords } from "./languages";
import { saveCopy } from "./save-copy";

interface SavingUse {
  /** The name of the workbook that is open; empty where none is. */
  readonly name: string;
  readonly words: LanguageWords;
  readonly setNote: (note: PageNote) => void;
  /** Hears that a copy with everything in it was saved. */
  readonly onSaved: () => void;
  /** Saves at once, or once the user said what is to become of a file that was changed meanwhile. It must stay the same function. */
  readonly beforeSaving: (save: () => void) => void;
  /** Hears what was written of the workbook; true where that is the file that was opened. */
  readonly onWritten: (handle: FileSystemFileHandle | null, bytes: Uint8Array) => Promise<boolean>;
}

/** Saves a file under a name that the user may change. Says what became of it; never rejects. */
export type SaveBeside = (content: () => Promise<Uint8Array>, named: string) => Promise<void>;

interface Saving {
  readonly saveWorkbook: () => void;
  /** The same, whatever became of the file that was opened. */
  readonly saveWorkbookAnyway: () => void;
  /** Saves a copy that leaves out what is remembered. */
  readonly savePublicCopy: () => void;
  readonly saveBeside: SaveBeside;
  readonly saveNotice: (paragraphs: readonly NoticeParagraph[]) => void;
  readonly saveSummaries: (request: SummaryRequest) => void;
}

/** Saves copies of the open workbook, and files beside it. */
export function useSaving({ name, words, setNote, onSaved, beforeSaving, onWritten }: SavingUse): Saving {
  /** @param keepsAll false for a copy that leaves out what is remembered: with it alone, changes would be lost */
  const save = (bytes: () => Promise<Uint8Array>, nameOf: (stem: string) => string, keepsAll: boolean): void => {
    const dot = name.lastIndexOf(".");
    const write = async (): Promise<void> => {
      const content = await bytes();
      const saved = await saveCopy(content, nameOf(name.slice(0, dot)) + name.slice(dot));
      if (saved === null) return;
      if (keepsAll) onSaved();
      const isOpened = await onWritten(saved.handle, content);
      setNote({ kind: "success", text: isOpened ? words.page.savedOver(saved.name) : words.page.saved(saved.name) });
    };
    void write().catch((error: unknown) => setNote({ kind: "error", text: errorText(error, name, words.page) }));
  };

  const saveBeside = useCallback<SaveBeside>(
    async (content, named) => {
      try {
        const saved = await saveCopy(await content(), named);
        if (saved !== null) setNote({ kind: "success", text: words.page.saved(saved.name) });
      } catch (error) {
        setNote({ kind: "error", text: errorText(error, named, words.page) });
      }
    },
    [setNote, words],
  );
  const stem = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  const saveNotice = useCallback(
    (paragraphs: readonly NoticeParagraph[]) =>
      beforeSaving(
        () =>
          void saveBeside(
            async () => {
              // Only who asks for a Word document waits for what writes one.
              const { noticeDocument } = await import(/* webpackChunkName: "write-notice" */ "../../hosts/docx/notice-document");
              return noticeDocument(paragraphs);
            },
            `${words.page.noticeFileName(stem)}.docx`,
          ),
      ),
    [beforeSaving, saveBeside, words, stem],
  );
  const saveSummaries = useCallback(
    (request: SummaryRequest) =>
      beforeSaving(() => void saveBeside(() => desk().newWorkbook(request), `${words.page.summariesFileName(stem)}.xlsx`)),
    [beforeSaving, saveBeside, words, stem],
  );
  const saveWorkbook = (): void => save(() => desk().currentBytes(), words.page.fileName, true);
  const savePublicCopy = (): void => save(() => desk().publicCopy(), words.page.publicFileName, false);
  return {
    saveWorkbook: () => beforeSaving(saveWorkbook),
    saveWorkbookAnyway: saveWorkbook,
    savePublicCopy: () => beforeSaving(savePublicCopy),
    saveBeside,
    saveNotice,
    saveSummaries,
  };
}
