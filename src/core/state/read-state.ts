import type { Choices } from "./choices";
import { storedRun, unpackedRuns } from "./packed-runs";
import { isRecord } from "./shape";
import { stateShape } from "./state-shape";
import { type WorkbookState, emptyState } from "./workbook-state";

/** The shape of the stored text. A change that older programs would misread counts it up and adds a step to `migrations`. */
export const stateVersion = 1;

/** What a workbook's stored text holds, and what was wrong with it. */
export interface StoredState {
  readonly state: WorkbookState;
  readonly problem: "unreadable" | "newer" | null;
}

/**
 * Reads what the workbook remembers. A text that cannot be read, or that a newer version wrote, is kept aside as it is and work starts afresh.
 * @param text null where the workbook remembers nothing
 */
export function readState(text: string | null): StoredState {
  if (text === null) return { state: emptyState, problem: null };
  const stored = parsed(text);
  if (stored === null) return { state: { ...emptyState, setAside: [text] }, problem: "unreadable" };
  if (typeof stored.version === "number" && stored.version > stateVersion) {
    return { state: { ...emptyState, setAside: [text] }, problem: "newer" };
  }
  const state = stored.version === stateVersion && isRecord(stored.state) ? completed(stored.state) : null;
  return state ? { state, problem: null } : { state: { ...emptyState, setAside: [text] }, problem: "unreadable" };
}

/** The text to store. */
export function stateText(state: WorkbookState): string {
  const { ledger } = state;
  const runs = ledger.runs.map((run) => storedRun(run) ?? run);
  return JSON.stringify({ version: stateVersion, state: { ...state, ledger: { ...ledger, runs } } });
}

/** A stored state with every part in place; null where a value has another shape than it must. Parts that are absent start afresh. */
function completed(stored: Record<string, unknown>): WorkbookState | null {
  const unpacked = withUnpackedRuns(stored);
  if (unpacked === null) return null;
  const { choices } = unpacked;
  const state = { ...emptyState, ...unpacked, ...(isRecord(choices) ? { choices: completedChoices(choices) } : {}) };
  return stateShape(state) ? state : null;
}

/** A stored state with the runs of its ledger unpacked; null where one of them cannot be. */
function withUnpackedRuns(stored: Record<string, unknown>): Record<string, unknown> | null {
  const { ledger } = stored;
  if (!isRecord(ledger) || !Array.isArray(ledger.runs)) return stored;
  try {
    return { ...stored, ledger: { ...ledger, runs: unpackedRuns(ledger.runs) } };
  } catch {
    // The state as a whole counts as unreadable, and is kept aside.
    return null;
  }
}

function completedChoices(choices: Record<string, unknown>): Choices {
  const { summaries, reminder } = choices;
  const fresh = emptyState.choices;
  return {
    ...fresh,
    ...choices,
    ...(isRecord(summaries) ? { summaries: { ...fresh.summaries, ...summaries } } : {}),
    ...(isRecord(reminder) ? { reminder: { ...fresh.reminder, ...reminder } } : {}),
  };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
