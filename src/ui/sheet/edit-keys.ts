/** "ready": the active cell waits; "typing": what is typed takes the place of what stood there; "editing": what stood there is being changed. */
export type EditMode = "ready" | "typing" | "editing";

/** A key as it was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
}

/** What a key does to a cell that is edited. A move is the name of the arrow key that would make it. */
export type EditKey =
  | { readonly id: "open" }
  | { readonly id: "clear" }
  | { readonly id: "retype" }
  | {
      readonly id: "commit";
      readonly move: Move;
      /** Enter after Tab goes back to the column where typing began. */ readonly by: "Tab" | "Enter" | "arrow";
    }
  | { readonly id: "choose"; readonly step: 1 | -1 }
  | { readonly id: "line-break" }
  | { readonly id: "cancel" }
  | { readonly id: "undo" }
  | { readonly id: "redo" };

type Move = "ArrowDown" | "ArrowUp" | "ArrowLeft" | "ArrowRight";

/**
 * What a key does, as in a spreadsheet; null for a key that is left to the text or to moving about. Keys that an input method takes are never asked
 * about here.
 * @param choosing true while a list of words is open
 */
export function editKey(mode: EditMode, pressed: PressedKey, choosing: boolean): EditKey | null {
  return mode === "ready" ? readyKey(pressed) : draftKey(mode, pressed, choosing);
}

function readyKey({ key, shift, alt, control }: PressedKey): EditKey | null {
  if (control) {
    const letter = key.toLowerCase();
    if (letter === "y" || (letter === "z" && shift)) return { id: "redo" };
    return letter === "z" ? { id: "undo" } : null;
  }
  if (alt) return key === "ArrowDown" ? { id: "open" } : null;
  if (key === "Enter" || key === "F2") return { id: "open" };
  if (key === "Delete") return { id: "clear" };
  return key === "Backspace" ? { id: "retype" } : null;
}

function draftKey(mode: EditMode, { key, shift, alt, control }: PressedKey, choosing: boolean): EditKey | null {
  if (key === "Escape") return { id: "cancel" };
  if (key === "Enter") {
    if (alt || (control && !shift)) return { id: "line-break" };
    return { id: "commit", move: shift ? "ArrowUp" : "ArrowDown", by: "Enter" };
  }
  if (key === "Tab" && !alt && !control) return { id: "commit", move: shift ? "ArrowLeft" : "ArrowRight", by: "Tab" };
  if (alt || control || shift) return null;
  if (choosing && (key === "ArrowDown" || key === "ArrowUp")) return { id: "choose", step: key === "ArrowDown" ? 1 : -1 };
  return mode === "typing" && isMove(key) ? { id: "commit", move: key, by: "arrow" } : null;
}

function isMove(key: string): key is Move {
  return ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"].includes(key);
}
