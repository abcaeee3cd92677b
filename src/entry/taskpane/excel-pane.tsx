import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import { Pane } from "../../ui/pane";
import type { PaneWords } from "../../ui/words";
import type { MainAction } from "../../ui/state/use-main-actions";
import { PaneTheme } from "../../ui/theme";
import { addinWords } from "../shared/addin-words";
import { excelWorkbook } from "../shared/excel-workbook";
import type { Language } from "../shared/language";
import { logError } from "../shared/log-error";
import { moment } from "../shared/moment";
import { paneWords } from "../shared/pane-words";
import { EditedWorkbook } from "./edited-workbook";
import { useOfficeTheme } from "./office-theme";
import { startSession } from "./start-session";

/** The pane's words, but for what Excel does otherwise than the file host. */
function inExcel(language: Language): PaneWords {
  const { findings, ...others } = paneWords[language];
  return { ...others, findings: { ...findings, severalFonts: addinWords[language].severalFonts } };
}

const words: Readonly<Record<Language, PaneWords>> = { "zh-CN": inExcel("zh-CN"), en: inExcel("en") };

/** The pane on the workbook that is open in Excel. */
export function ExcelPane({ language, startWith }: { readonly language: Language; readonly startWith: MainAction }): ReactNode {
  const theme = useOfficeTheme();
  const [waiting, setWaiting] = useState(false);
  const [workbook] = useState(() => excelWorkbook(setWaiting));
  const [edits] = useState(() => new EditedWorkbook(workbook));
  const [service] = useState(() => edits.watching(startSession(workbook, language, (sheet, cell) => edits.show(sheet, cell))));
  const [stale, setStale] = useState(false);
  const [follow, setFollow] = useState(() => followed(edits));
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const listening = workbook.onEdited((edit) => {
      edits.edited(edit);
      setStale(true);
      // Another function each time: what is shown is worked out anew.
      if (edit.lines) setFollow(() => followed(edits));
    });
    // Without it the hint is lost, and each cell is looked for before it is shown. Before it writes, the workbook is looked at in any case.
    listening
      .then(() => edits.canHear())
      .catch((error: unknown) => {
        edits.cannotHear();
        logError(error);
      });
    return () => void listening.then((stop) => stop()).catch(logError);
  }, [workbook, edits, attempt]);
  const onReview = useCallback(() => {
    setStale(edits.isStale);
    // A cell that was being edited kept Excel from listening: now it answers.
    if (edits.isDeaf) setAttempt((count) => count + 1);
  }, [edits]);
  return (
    <PaneTheme language={language} {...(theme === null ? {} : { name: theme })}>
      <Pane
        service={service}
        words={words[language]}
        moment={moment}
        stale={stale}
        follow={follow}
        waiting={waiting}
        startWith={startWith}
        onReview={onReview}
        onSelect={nothing}
      />
    </PaneTheme>
  );
}

function followed(edits: EditedWorkbook): (review: PaneReview) => PaneReview {
  return (review) => edits.follow(review);
}

function nothing(): void {
  // Excel itself shows the cell.
}
