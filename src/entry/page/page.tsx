import { type ReactNode, StrictMode, Suspense, lazy, useCallback, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { PaneReview } from "../../app/pane/pane-review";
import { Pane } from "../../ui/pane";
import { chosenFile } from "../../ui/page/chosen-file";
import { type PageNote, PageShell } from "../../ui/page/page-shell";
import { SheetView } from "../../ui/sheet/sheet-view";
import { PaneTheme } from "../../ui/theme";
import { moment } from "../shared/moment";
import { letRefusalsCross } from "../shared/refusals-across";
import { desk } from "./desk";
import { pictures } from "./desk-services";
import { useDrop } from "./drop/use-drop";
import { pickHandles } from "./file-watch/pick-handles";
import { useFileWatch } from "./file-watch/use-file-watch";
import { useChanges, useLeaveWarning } from "./use-changes";
import { useChosenFiles } from "./use-chosen-files";
import { useFileList } from "./use-file-list";
import { type SpokenLanguage, spokenLanguage, startLanguage, useLanguage } from "./use-language";
import { useOpenedFile } from "./use-opened-file";
import { useSample } from "./use-sample";
import { useSaving } from "./use-saving";
import { useShownReview } from "./use-shown-review";
import { useWordDocument } from "./use-word-document";

letRefusalsCross();

const FileNote = lazy(() => import(/* webpackChunkName: "opened-file" */ "./opened-file-note"));

/** The page: the workbook that is open, drawn beside the pane that checks it, or the list of many. */
function Page({ start }: { readonly start: SpokenLanguage }): ReactNode {
  // The worker loads while the user looks for a file.
  useEffect(() => {
    const timer = setTimeout(desk);
    return () => clearTimeout(timer);
  }, []);

  const [note, setNote] = useState<PageNote | null>(null);
  const { language, words, toOtherLanguage } = useLanguage(start, setNote);
  const { unsaved, drafting, writing, edited, editing, noteChanges, startOver, noteSaved } = useChanges();
  const { sheets, version, markers, target, front, setFront, show, showWithoutTable, goTo, clear } = useShownReview(words);
  const fileWatch = useFileWatch({ words, setNote, startOver });
  const { watch, trouble } = fileWatch;
  const onOpened = useCallback(
    (isNew: boolean) => {
      startOver(isNew);
      clear();
      watch(null);
    },
    [startOver, clear, watch],
  );
  const { file, loading, openBytes } = useOpenedFile({ language, words, setNote, onOpened });
  const name = file?.name ?? "";
  const openSample = useSample(openBytes);
  const { beforeSaving, noteWritten } = fileWatch;
  const saving = useSaving({ name, words, setNote, onSaved: noteSaved, beforeSaving, onWritten: noteWritten });
  const { showList, listToBack, listWith } = useFileList({ language, words: words.page, saveBeside: saving.saveBeside });
  const { offer: offerWord, choice: wordChoice } = useWordDocument({ language, words, openBytes, setNote });
  const chosenUse = { words, name, unsaved, openBytes, offerWord, showList, listToBack, setNote };
  const openFiles = useChosenFiles({ ...chosenUse, onOpened: watch });
  const onDrop = useDrop({ language, words, openFiles, setNote });
  useLeaveWarning({ unsaved, drafting, writing });
  const onReview = useCallback(
    (review: PaneReview) => {
      noteChanges(review);
      show(review);
    },
    [noteChanges, show],
  );

  return (
    <PaneTheme language={language}>
      <PageShell
        words={words.page}
        file={file?.name ?? null}
        loading={loading}
        note={note}
        onNoteClosed={() => setNote(null)}
        onFiles={(files) => openFiles(files.map(chosenFile))}
        onDrop={onDrop}
        onPick={async () => {
          const picked = await pickHandles(true);
          if (picked) openFiles(picked);
          return picked !== null;
        }}
        above={
          wordChoice ??
          (trouble && (
            <Suspense>
              <FileNote
                {...trouble}
                language={language}
                savingHeld={trouble.held !== null}
                unsaved={unsaved}
                onReadAnew={fileWatch.readAnew}
                onChooseAgain={fileWatch.chooseAgain}
                onLookAgain={fileWatch.lookAgain}
                onSaveAnyway={() => {
                  fileWatch.dismiss();
                  (trouble.held ?? saving.saveWorkbookAnyway)();
                }}
                onDismiss={fileWatch.dismiss}
              />
            </Suspense>
          ))
        }
        onSample={() => void openSample()}
        onSave={saving.saveWorkbook}
        onSavePublic={saving.savePublicCopy}
        onLanguage={toOtherLanguage}
        list={listWith((chosen, asOf) => openFiles([chosen], { asOf }))}
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
            service={fileWatch.service}
            words={words.pane}
            moment={moment}
            stale={false}
            waiting={false}
            startWith="review"
            asOf={file?.asOf ?? null}
            edits={edited}
            readings={fileWatch.readings}
            onReview={onReview}
            onNoTable={showWithoutTable}
            onSelect={goTo}
            saveNotice={saving.saveNotice}
            saveSummaries={saving.saveSummaries}
          />
        }
      />
    </PaneTheme>
  );
}

const root = document.getElementById("page");
if (!root) throw new Error("the page has no place to start");
// Without its own words the page speaks Chinese.
void spokenLanguage(startLanguage())
  .catch(() => spokenLanguage("zh-CN"))
  .then((start) =>
    createRoot(root).render(
      <StrictMode>
        <Page start={start} />
      </StrictMode>,
    ),
  );
