import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CellEditing } from "../../app/edit/cell-editing";
import type { EditAnswer } from "../../app/edit/edit-answer";
import type { Moment } from "../../app/pane/pane-service";
import type { Refusal } from "../../app/ports";
import type { CellEdit, EditQuestion, EditRefusal, TypedCell } from "../../core/plan/cell-edits/cell-edit";
import type { CellPosition } from "../../core/sheet/cell-position";
import { keyOf } from "./grid-geometry";
import type { SheetEditWords } from "./words";

/** What editing in the drawn sheets needs from outside. */
export interface SheetEditing {
  readonly service: CellEditing;
  /** It must stay the same function. */
  readonly moment: () => Moment;
  /** Hears that edits are on their way, and that none is any more. */
  readonly onWriting: (writing: boolean) => void;
  /** Hears that the workbook was changed by an edit. */
  readonly onWritten: () => void;
  /** Hears that the workbook was changed and no more edits are on their way: what was worked out of it is out of date. */
  readonly onSettled: () => void;
  /** Hears that a cell is open with a text that is not kept yet, and that it is not any more. */
  readonly onDraft: (open: boolean) => void;
}

/** Something to be said about an edit. */
interface EditNote {
  readonly kind: "info" | "error";
  readonly text: string;
}

/** What is asked before an edit, and what it is about. */
export interface AskedEdit {
  readonly edit: CellEdit;
  readonly questions: readonly EditQuestion[];
}

/** The texts of cells that were typed and that the drawn rows may not show yet, by sheet. */
type TypedTexts = ReadonlyMap<string, ReadonlyMap<string, { readonly text: string; readonly version: number }>>;

export interface CellEdits {
  readonly typed: TypedTexts;
  readonly note: EditNote | null;
  readonly asked: AskedEdit | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edit: (sheet: string, cells: readonly TypedCell[]) => void;
  readonly answer: (yes: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly refuse: (refusal: EditRefusal) => void;
  readonly closeNote: () => void;
}

/** How long nothing must come after an edit before the workbook is judged anew, in milliseconds: people who type go on within that. */
const pause = 300;

/**
 * Edits, one after the other, and what there is to say of them. What was typed is shown at once, before it is written.
 * @param version the version of the workbook that is drawn
 */
export function useCellEdits(editing: SheetEditing | null, version: number, words: SheetEditWords): CellEdits {
  const [typed, setTyped] = useState<TypedTexts>(new Map());
  const [note, setNote] = useState<EditNote | null>(null);
  const [asked, setAsked] = useState<AskedEdit | null>(null);
  const [steps, setSteps] = useState({ undo: 0, redo: 0 });
  const waiting = useRef(0);
  const changed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const shownVersion = useRef(version);
  useEffect(() => {
    shownVersion.current = version;
  }, [version]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = useCallback(
    (sheet: string, cells: readonly { readonly position: CellPosition; readonly text: string | null }[], until: number) => {
      setTyped((last) => {
        const own = new Map(last.get(sheet));
        for (const { position, text } of cells) {
          const key = keyOf(position.row, position.column);
          if (text === null) own.delete(key);
          else own.set(key, { text, version: until });
        }
        return new Map(last).set(sheet, own);
      });
    },
    [],
  );

  const carryOut = useCallback(
    async (
      sheet: string,
      work: (service: CellEditing) => Promise<EditAnswer>,
      expected: readonly TypedCell[],
      said: "changed" | "undone" | "redone",
    ) => {
      if (!editing) return null;
      const forget = (): void =>
        show(
          sheet,
          expected.map(({ position }) => ({ position, text: null })),
          0,
        );
      clearTimeout(timer.current);
      waiting.current++;
      editing.onWriting(true);
      setNote(null);
      try {
        const answer = await work(editing.service);
        if (answer.id === "done") {
          changed.current = true;
          editing.onWritten();
          show(answer.sheet, answer.cells, shownVersion.current);
          setNote({ kind: "info", text: doneText(answer, said, words) });
        } else {
          forget();
          const text = answerText(answer, words);
          if (text !== null) setNote({ kind: answer.id === "refused" || answer.id === "changed-since" ? "error" : "info", text });
        }
        return answer;
      } catch (error) {
        forget();
        setNote({ kind: "error", text: errorText(error, words) });
        return null;
      } finally {
        waiting.current--;
        if (waiting.current === 0) editing.onWriting(false);
        if (waiting.current === 0 && changed.current)
          timer.current = setTimeout(() => {
            changed.current = false;
            editing.onSettled();
          }, pause);
      }
    },
    [editing, show, words],
  );

  const send = useCallback(
    async (edit: CellEdit) => {
      if (!editing) return;
      show(
        edit.sheet,
        edit.cells.map(({ position, typed: text }) => ({ position, text })),
        Number.MAX_SAFE_INTEGER,
      );
      const answer = await carryOut(edit.sheet, (service) => service.editCells(edit, editing.moment()), edit.cells, "changed");
      if (answer?.id === "asked") setAsked({ edit, questions: answer.questions });
      if (answer?.id === "done") setSteps(({ undo }) => ({ undo: undo + 1, redo: 0 }));
    },
    [editing, carryOut, show],
  );
  const step = useCallback(
    async (direction: "undo" | "redo") => {
      if (!editing) return;
      const moment = editing.moment();
      const answer =
        direction === "undo"
          ? await carryOut("", (service) => service.undoEdit(moment), [], "undone")
          : await carryOut("", (service) => service.redoEdit(moment), [], "redone");
      if (answer?.id === "done") {
        const by = direction === "undo" ? 1 : -1;
        setSteps(({ undo, redo }) => ({ undo: Math.max(0, undo - by), redo: Math.max(0, redo + by) }));
      }
      if (answer?.id === "nothing-to-undo") setSteps(({ redo }) => ({ undo: 0, redo }));
      if (answer?.id === "nothing-to-redo") setSteps(({ undo }) => ({ undo, redo: 0 }));
      if (answer?.id === "changed-since") setSteps(({ undo, redo }) => ({ undo: Math.max(0, undo - 1), redo }));
    },
    [editing, carryOut],
  );

  return useMemo(
    () => ({
      typed,
      note,
      asked,
      canUndo: steps.undo > 0,
      canRedo: steps.redo > 0,
      edit: (sheet, cells) => void send({ sheet, cells, confirmed: false }),
      answer: (yes) => {
        setAsked(null);
        if (yes && asked) void send({ ...asked.edit, confirmed: true });
      },
      undo: () => void step("undo"),
      redo: () => void step("redo"),
      refuse: (refusal) => setNote({ kind: "error", text: words.refusal(refusal) }),
      closeNote: () => setNote(null),
    }),
    [typed, note, asked, steps, send, step, words],
  );
}

function doneText(
  { cells, assumedYears, lostFonts, marks }: Extract<EditAnswer, { readonly id: "done" }>,
  said: "changed" | "undone" | "redone",
  words: SheetEditWords,
): string {
  const marksText = { "as-they-are": "", renewed: words.marksRenewed, "not-renewed": words.marksNotRenewed }[marks];
  return words.sentences(
    [
      words[said](cells),
      ...assumedYears.slice(0, 1).map(words.assumedYear),
      lostFonts.length > 0 ? words.lostFonts(lostFonts) : "",
      marksText,
    ].filter((text) => text !== ""),
  );
}

function answerText(answer: Exclude<EditAnswer, { readonly id: "done" }>, words: SheetEditWords): string | null {
  switch (answer.id) {
    case "refused":
      return answer.refusals.slice(0, 1).map(words.refusal).join("");
    case "changed-since":
      return words.changedSince(answer.cells);
    case "nothing-to-undo":
      return words.nothingToUndo;
    case "nothing-to-redo":
      return words.nothingToRedo;
    case "asked":
    case "unchanged":
      return null;
  }
}

function errorText(error: unknown, words: SheetEditWords): string {
  if (typeof error === "object" && error !== null && "refusal" in error) return words.noWriting(error.refusal as Refusal);
  return words.failed(error instanceof Error ? error.message : String(error));
}
