import { type Refusal, RefusalError } from "../../app/ports";
import type { AddinWords } from "../../ui/addin/words";

/** What a command has to say, as plain data that goes to the dialog in its address. */
export type CommandNote =
  | { readonly id: "nothing-to-clear" }
  | { readonly id: "changed-meanwhile"; readonly sheets: readonly string[] }
  | { readonly id: "refusal"; readonly refusal: Refusal }
  | { readonly id: "unexpected"; readonly detail: string };

/** What an error that ended a command has to say. */
export function noteOfError(error: unknown): CommandNote {
  if (error instanceof RefusalError) return { id: "refusal", refusal: error.refusal };
  return { id: "unexpected", detail: error instanceof Error ? error.message : String(error) };
}

/** A note in words. */
export function noteText(note: CommandNote, words: AddinWords["clearMarks"]): string {
  switch (note.id) {
    case "nothing-to-clear":
      return words.nothingToClear;
    case "changed-meanwhile":
      return words.changedMeanwhile(note.sheets);
    case "refusal":
      return words.refusal(note.refusal);
    case "unexpected":
      return words.unexpected(note.detail);
  }
}

/** The query that carries a note to the dialog, and the one that is read there. */
export function noteQuery(note: CommandNote, language: string): string {
  return new URLSearchParams({ note: JSON.stringify(note), language }).toString();
}

/** The note in the dialog's address. Throws where the address carries none. */
export function noteFromQuery(query: string): { readonly note: CommandNote; readonly language: string } {
  const parameters = new URLSearchParams(query);
  const note = JSON.parse(parameters.get("note") ?? "null") as CommandNote | null;
  if (note === null) throw new RangeError("the address carries no note");
  return { note, language: parameters.get("language") ?? "" };
}
