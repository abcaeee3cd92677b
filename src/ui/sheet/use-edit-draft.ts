import { useCallback, useEffect, useRef, useState } from "react";
import type { CellFacts } from "../../app/edit/edit-answer";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { EditMode } from "./edit-keys";
import { keyOf } from "./grid-geometry";
import type { CellEdits, SheetEditing } from "./use-cell-edits";

/** What stands in the editor. */
interface EditDraft {
  readonly mode: EditMode;
  readonly text: string;
  /** The place of the chosen word among those offered, 0-based. */
  readonly chosen: number | null;
}

const waitingDraft: EditDraft = { mode: "ready", text: "", chosen: null };
/** Facts are asked for once the user stays at a cell for so long, in milliseconds. */
const stay = 60;

export interface DraftActions {
  readonly draft: EditDraft;
  /** What is known of the active cell; null until it is. */
  readonly facts: CellFacts | null;
  /** Opens the cell with what stands in it. */
  readonly open: () => void;
  /** What was typed so far. */
  readonly type: (text: string) => void;
  readonly choose: (step: 1 | -1) => void;
  /** Keeps what was typed; `text` takes its place where it is given. */
  readonly commit: (text?: string) => void;
  readonly cancel: () => void;
}

/**
 * The text that is being typed into the active cell of a sheet, and what is known of that cell.
 * @param version the workbook's: facts of an earlier one are asked for anew
 */
export function useEditDraft(editing: SheetEditing, edits: CellEdits, sheet: string, active: CellPosition, version: number): DraftActions {
  const [draft, setDraft] = useState(waitingDraft);
  const [known, setKnown] = useState<{ readonly key: string; readonly facts: CellFacts } | null>(null);
  const opening = useRef<string | null>(null);
  const { service, onDraft } = editing;
  const key = keyOf(active.row, active.column);
  const facts = known?.key === key ? known.facts : null;
  const typedHere = edits.typed.get(sheet)?.get(key)?.text;
  const { row, column } = active;

  const start = useCallback(
    (found: CellFacts, from: string | undefined) => {
      opening.current = null;
      if (found.refusal) {
        edits.refuse(found.refusal);
        return;
      }
      setDraft({ mode: "editing", text: from ?? found.text, chosen: null });
    },
    [edits],
  );
  const startRef = useRef(start);
  const draftRef = useRef(draft);
  useEffect(() => {
    startRef.current = start;
    draftRef.current = draft;
  });

  // Whatever is typed before the facts have come is kept or refused once they have.
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      service.cellFacts(sheet, { row, column }).then(
        (found) => {
          if (!current) return;
          setKnown({ key, facts: found });
          if (opening.current === key) startRef.current(found, undefined);
          else if (found.refusal && draftRef.current.mode === "typing") {
            setDraft(waitingDraft);
            startRef.current(found, undefined);
          }
        },
        // A sheet that is gone cannot be edited; the list of sheets that comes with the next review says so.
        () => undefined,
      );
    }, stay);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [service, sheet, row, column, key, version, typedHere]);

  const isOpen = draft.mode !== "ready";
  useEffect(() => {
    onDraft(isOpen);
    return () => onDraft(false);
  }, [onDraft, isOpen]);

  const close = (): void => {
    opening.current = null;
    setDraft(waitingDraft);
  };
  return {
    draft,
    facts,
    open: () => {
      if (draft.mode !== "ready") setDraft({ ...draft, mode: "editing" });
      else if (facts) start(facts, undefined);
      else opening.current = key;
    },
    type: (text) => {
      if (draft.mode === "ready" && facts?.refusal) edits.refuse(facts.refusal);
      else setDraft({ mode: draft.mode === "ready" ? "typing" : draft.mode, text, chosen: null });
    },
    choose: (step) => {
      const count = facts?.choices.length ?? 0;
      if (count > 0) setDraft({ ...draft, chosen: ((draft.chosen ?? (step > 0 ? -1 : count)) + step + count) % count });
    },
    commit: (text) => {
      if (draft.mode === "ready") return;
      const chosen = draft.chosen === null ? undefined : facts?.choices[draft.chosen];
      const typed = text ?? chosen ?? draft.text;
      const unchanged = draft.mode === "editing" && facts !== null && typed === facts.text;
      close();
      if (!unchanged) edits.edit(sheet, [{ position: facts?.position ?? active, typed }]);
    },
    cancel: close,
  };
}
