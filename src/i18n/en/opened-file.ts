import type { OpenedFileWords } from "../../ui/page/opened-file/words";
import { changedLines } from "./changed";

/** A file that became another one on disk while it was open, in English. */
export const openedFileWords: OpenedFileWords = {
  changed: (file) => `“${file}” was changed on disk after it was opened; what you see is still what was opened. What changed: `,
  changes: changedLines,
  besideTheTable: "nothing that can be named cell by cell (a sheet was added, or only formats changed).",
  changedUnread: (file) =>
    `“${file}” was changed on disk after it was opened; what you see is still what was opened. The browser cannot read it again by itself: choose the file once more to see what changed.`,
  gone: (file) =>
    `“${file}” is no longer where it was (moved, renamed or deleted). What was opened and what you changed is still here and can be saved as a new file.`,
  unreadable: (file) =>
    `“${file}” cannot be read now: another program may be using or saving it, or it may not be read any more. Whether it changed cannot be told. Look again in a moment, or save what is here as a new file.`,
  nothingSaved: "Nothing was saved.",
  unsaved:
    "Some changes here are not saved yet, and reading the file anew loses them. To keep them, save a copy first (without what changed on disk).",
  readAnew: "Read the file anew",
  chooseAgain: "Choose the file again",
  lookAgain: "Look again",
  saveAnyway: "Save what is here all the same",
  saveNew: "Save as a new file",
  dismiss: "OK",
};
