import { type ReactNode, StrictMode, Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import type { PaneReview } from "../../app/pane/pane-review";
import type { SummaryRequest } from "../../app/pane/pane-service";
import type { NoticeParagraph } from "../../core/summary/notice-model";
import { Pane } from "../../ui/pane";
import type { ManyFilesService } from "../../ui/page/many-files/many-files-service";
import { type PageNote, PageShell } from "../../ui/page/page-shell";
import { SheetView } from "../../ui/sheet/sheet-view";
import { PaneTheme } from "../../ui/theme";
import { moment } from "../shared/moment";
import { letRefusalsCross } from "../shared/refusals-across";
import { isWordFile } from "../shared/word-file-name";
import { desk } from "./desk";
import { pictures, service } from "./desk-services";
import { errorText } from "./error-text";
import { saveCopy } from "./save-copy";
import { useChanges, useLeaveWarning } from "./use-changes";
import { useLanguage } from "./use-language";
import { useShownReview } from "./use-shown-review";
import { useWordDocument } from "./use-word-document";

const sampleName = "sample-rongjiang-2021.xlsx";

// Who opens one file does not wait for the list of many.
const ManyFiles = lazy(() => import(/* webpackChunkName: "many-files" */ "./many-files"));

letRefusalsCross();
/** The workbook that is open. A new number mounts a new pane. */
interface OpenFile {
  readonly number: number;
  readonly name: string;
}

function Page(): ReactNode {
  const [file, setFile] = useState<OpenFile | null>(null);
  const [loading, setLoading] = useState(false);
  const [note, setNote] = useState<PageNote | null>(null);
  const [many, setMany] = useState<{ readonly number: number; readonly files: readonly File[]; readonly inFront: boolean } | null>(null);
  const opened = useRef(0);

  // The worker loads while the user looks for a file.
  useEffect(() => {
    const timer = setTimeout(desk);
    return () => clearTimeout(timer);
  }, []);

  const { language, words, toOtherLanguage } = useLanguage();
  const { unsaved, drafting, writing, edited, editing, noteChanges, startOver, noteSaved } = useChanges();
  const { sheets, version, markers, target, front, setFront, show, goTo, clear } = useShownReview(words);
  const openBytes = useCallback(
    async (name: string, load: () => Promise<Uint8Array>, isNew = false) => {
      setLoading(true);
      setNote(null);
      try {
        await desk().open(await load(), language);
        await desk().showMarksOn(moment().today);
        opened.current++;
        startOver(isNew);
        clear();
        setFile({ number: opened.current, name });
        return true;
      } catch (error) {
        setNote({ kind: "error", text: errorText(error, name, words.page) });
        return false;
      } finally {
        setLoading(false);
      }
    },
    [language, words, startOver, clear],
  );
  const openSample = useCallback(
    () => openBytes(sampleName, async () => new Uint8Array(await (await fetch(sampleName)).arrayBuffer())),
    [openBytes],
  );
  const { offer: offerWord, choice: wordChoice } = useWordDocument({ language, words, openBytes, setNote });
  const openFiles = useCallback(
    (files: readonly File[]) => {
      const [first] = files;
      if (!first) return;
      if (files.length > 1) {
        setNote(null);
        setMany((last) => ({ number: (last?.number ?? 0) + 1, files, inFront: true }));
        return;
      }
      const open = (): void => {
        const toBack = (): void => setMany((list) => list && { ...list, inFront: false });
        if (isWordFile(first.name)) {
          toBack();
          void offerWord(first);
        } else
          void openBytes(first.name, async () => new Uint8Array(await first.arrayBuffer())).then((opened) => {
            if (opened) toBack();
          });
      };
      if (unsaved)
        setNote({ kind: "warning", text: words.page.discard(file?.name ?? ""), action: { label: words.page.openAnyway, run: open } });
      else open();
    },
    [openBytes, offerWord, unsaved, file, words],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current || new URLSearchParams(window.location.search).get("sample") === "0") return;
    const timer = setTimeout(() => {
      started.current = true;
      void openSample();
    });
    return () => clearTimeout(timer);
  }, [openSample]);

  useLeaveWarning({ unsaved, drafting, writing });
  const onReview = useCallback(
    (review: PaneReview) => {
      noteChanges(review);
      show(review);
    },
    [noteChanges, show],
  );

  /** @param keepsAll false for a copy that leaves out what is remembered: with it alone, changes would be lost */
  const save = (bytes: () => Promise<Uint8Array>, nameOf: (stem: string) => string, keepsAll: boolean): void => {
    const name = file?.name ?? "";
    const dot = name.lastIndexOf(".");
    void bytes()
      .then((content) => saveCopy(content, nameOf(name.slice(0, dot)) + name.slice(dot)))
      .then((saved) => {
        if (saved === null) return;
        if (keepsAll) noteSaved();
        setNote({ kind: "success", text: words.page.saved(saved) });
      })
      .catch((error: unknown) => setNote({ kind: "error", text: errorText(error, name, words.page) }));
  };

  const name = file?.name ?? "";
  const saveExtra = useCallback(
    (content: () => Promise<Uint8Array>, named: string) => {
      void content()
        .then((bytes) => saveCopy(bytes, named))
        .then((saved) => {
          if (saved !== null) setNote({ kind: "success", text: words.page.saved(saved) });
        })
        .catch((error: unknown) => setNote({ kind: "error", text: errorText(error, named, words.page) }));
    },
    [words],
  );
  const stem = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  const saveNotice = useCallback(
    (paragraphs: readonly NoticeParagraph[]) =>
      saveExtra(
        async () => {
          // Only who asks for a Word document waits for what writes one.
          const { noticeDocument } = await import("../../hosts/docx/notice-document");
          return noticeDocument(paragraphs);
        },
        `${words.page.noticeFileName(stem)}.docx`,
      ),
    [saveExtra, words, stem],
  );
  const saveSummaries = useCallback(
    (request: SummaryRequest) => saveExtra(() => desk().newWorkbook(request), `${words.page.summariesFileName(stem)}.xlsx`),
    [saveExtra, words, stem],
  );

  const manyService = useMemo(
    (): ManyFilesService => ({
      start: (asOf) => desk().startGathering(asOf, language),
      read: async (listed, content) => desk().gatherFile(listed, new Uint8Array(await content.arrayBuffer())),
      save: async (leftOut, named) => {
        try {
          const saved = await saveCopy(await desk().gatheredWorkbook(leftOut), named);
          if (saved !== null) setNote({ kind: "success", text: words.page.saved(saved) });
        } catch (error) {
          setNote({ kind: "error", text: errorText(error, named, words.page) });
        }
      },
    }),
    [language, words],
  );

  return (
    <PaneTheme>
      <PageShell
        words={words.page}
        file={file?.name ?? null}
        loading={loading}
        note={note}
        onNoteClosed={() => setNote(null)}
        onFiles={openFiles}
        above={wordChoice}
        onSample={() => void openSample()}
        onSave={() => save(() => desk().currentBytes(), words.page.fileName, true)}
        onSavePublic={() => save(() => desk().publicCopy(), words.page.publicFileName, false)}
        onLanguage={toOtherLanguage}
        list={
          many && {
            files: many.files.length,
            inFront: many.inFront,
            onFront: () => setMany({ ...many, inFront: true }),
            view: (
              <Suspense>
                <ManyFiles
                  key={many.number}
                  language={language}
                  service={manyService}
                  files={many.files}
                  today={moment().today}
                  onOpen={(chosen) => openFiles([chosen])}
                />
              </Suspense>
            ),
          }
        }
        front={front}
        onFront={setFront}
        sheet={
          <SheetView
            key={file?.number}
            source={pictures}
            sheets={sheets}
            version={version}
            markers={markers}
            target={target}
            words={words.sheet}
            editing={editing}
          />
        }
        pane={
          <Pane
            key={file?.number}
            service={service}
            words={words.pane}
            moment={moment}
            stale={false}
            waiting={false}
            startWith="review"
            edits={edited}
            onReview={onReview}
            onSelect={goTo}
            saveNotice={saveNotice}
            saveSummaries={saveSummaries}
          />
        }
      />
    </PaneTheme>
  );
}

const root = document.getElementById("page");
if (!root) throw new Error("the page has no place to start");
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
