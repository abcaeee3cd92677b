import type { LedgerWords } from "../../ui/panels/ledger/words";
import { counted } from "./counted";

/** What was done so far, run by run. */
export const ledgerWords: LedgerWords = {
  allRuns: (count) => `Show all ${counted(count, "run")}`,
  cells: (count) => `${counted(count, "cell")} written (old text struck through, new text bold):`,
  furtherCells: (count) => `Show ${count} more`,
  allCells: (count) => `Show all ${count}`,
  jump: (sheet, address) => `Go to ${address} on “${sheet}”`,
  then: (address) => `was at ${address}`,
  state: {
    "as-written": "",
    "put-back": "says again what it said before",
    "edited-since": "changed since, not touched by undo",
    gone: "task not found, not touched by undo",
  },
  loading: "Looking…",
  hint: "Cells are found also where rows moved; what somebody changed since is left alone and listed.",
};
