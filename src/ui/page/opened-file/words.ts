import type { SheetChanges } from "../../../app/pane/pane-run";

/** The words for a file that became another one on disk while it was open. */
export interface OpenedFileWords {
  readonly changed: (file: string) => string;
  /** What was changed, a line for each sheet. */
  readonly changes: (changes: readonly SheetChanges[]) => readonly string[];
  /** Where nothing can be named. */
  readonly besideTheTable: string;
  readonly changedUnread: (file: string) => string;
  readonly gone: (file: string) => string;
  readonly unreadable: (file: string) => string;
  /** After each of these where saving was asked for. */
  readonly nothingSaved: string;
  /** Where something was changed here that is in no file yet. */
  readonly unsaved: string;
  readonly readAnew: string;
  readonly chooseAgain: string;
  readonly lookAgain: string;
  readonly saveAnyway: string;
  readonly saveNew: string;
  readonly dismiss: string;
}
