import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PaneReview } from "../../app/pane/pane-review";
import type { SheetEditing } from "../../ui/sheet/use-cell-edits";
import { moment } from "../shared/moment";
import { cells } from "./desk-services";

/** What would be lost if the page were left now. */
interface Losable {
  /** The workbook was changed since it was opened or saved. */
  readonly unsaved: boolean;
  /** A cell is open with a text that is not kept yet. */
  readonly drafting: boolean;
  /** Edits are on their way to the workbook. */
  readonly writing: boolean;
}

interface Changes extends Losable {
  /** How often edits have settled since the workbook was opened: at each new number it is judged anew. */
  readonly edited: number;
  /** Editing in the drawn sheets, which reports what it changes. Stays the same object. */
  readonly editing: SheetEditing;
  /** Hears each review: what the pane wrote or was told shows in it. */
  readonly noteChanges: (review: PaneReview) => void;
  /** Another workbook is open; a new one is in no file yet. */
  readonly startOver: (isNew: boolean) => void;
  /** A copy with everything in it was saved. */
  readonly noteSaved: () => void;
}

/** Keeps account of what was changed in the open workbook, by the pane or in the drawn sheets. All its functions stay the same. */
export function useChanges(): Changes {
  const [unsaved, setUnsaved] = useState(false);
  const [edited, setEdited] = useState(0);
  const [drafting, setDrafting] = useState(false);
  const [writing, setWriting] = useState(false);
  /** The changes that the workbook had when it was opened or last saved; negative until its first review. */
  const saved = useRef(0);
  /** Those of the last review. */
  const reviewed = useRef(0);

  const editing = useMemo(
    (): SheetEditing => ({
      service: cells,
      moment,
      onWriting: setWriting,
      onWritten: () => setUnsaved(true),
      onSettled: () => setEdited((count) => count + 1),
      onDraft: setDrafting,
    }),
    [],
  );
  const noteChanges = useCallback((review: PaneReview) => {
    const changes = review.runs.length + review.decidedNames.length + review.tables.reduce((sum, { ignored }) => sum + ignored.length, 0);
    reviewed.current = changes;
    if (saved.current < 0) saved.current = changes;
    else if (changes !== saved.current) setUnsaved(true);
  }, []);
  const startOver = useCallback((isNew: boolean) => {
    saved.current = -1;
    setUnsaved(isNew);
    setEdited(0);
  }, []);
  const noteSaved = useCallback(() => {
    saved.current = reviewed.current;
    setUnsaved(false);
  }, []);
  return { unsaved, drafting, writing, edited, editing, noteChanges, startOver, noteSaved };
}

/** Lets the browser ask before the page is left while something would be lost. */
export function useLeaveWarning({ unsaved, drafting, writing }: Losable): void {
  useEffect(() => {
    if (!unsaved && !drafting && !writing) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved, drafting, writing]);
}
