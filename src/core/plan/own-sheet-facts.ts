import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { ContentPrint } from "../state/generated-sheets";
import { type Note, readNotesByUnit } from "./kept-notes";
import { printOfSheet } from "./sheet-content";
import type { SheetWords } from "./sheet-words";

/** What runs need to know of a sheet of this add-in's own: short, while the sheet may hold tens of thousands of tasks. */
export interface OwnSheetFacts {
  readonly print: ContentPrint;
  /** What people typed beside tasks, by unit; null where the sheet is none on which they do. */
  readonly notes: ReadonlyMap<string, readonly Note[]> | null;
}

const known = new WeakMap<SheetWords, WeakMap<SheetSnapshot, OwnSheetFacts>>();

/**
 * The facts of a sheet, all of them found when the first is asked for: a host may have to read the sheet for that, and again when it is looked at later.
 * @throws whatever the host throws where a sheet that it reads late is damaged
 */
export function ownSheetFacts(sheet: SheetSnapshot, words: SheetWords): OwnSheetFacts {
  const ofWords = known.get(words) ?? new WeakMap<SheetSnapshot, OwnSheetFacts>();
  known.set(words, ofWords);
  const facts = ofWords.get(sheet) ?? {
    print: printOfSheet(sheet, words),
    notes: readNotesByUnit(sheet, words.unitSheet),
  };
  ofWords.set(sheet, facts);
  return facts;
}

/** Every note on a sheet, from top to bottom; null where the sheet no longer looks like one of ours and its notes cannot be told apart. */
export function notesOn(sheet: SheetSnapshot, words: SheetWords): readonly Note[] | null {
  const { notes } = ownSheetFacts(sheet, words);
  return notes && [...notes.values()].flat();
}
