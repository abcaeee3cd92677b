import { distance } from "fastest-levenshtein";
import { type IdentifiedTask, type TaskIdentity, identifyTasks, identifyingText } from "./task-identity";

/** How alike two texts must be for a reworded task to be the same task, 0 to 1. */
const alikeEnough = 0.8;

/** Which task of a later table is which task of an earlier one. */
export interface TaskMatches {
  /** Index in `later` by index in `earlier`. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Indexes in `earlier` for which no task, or more than one, fits. */
  readonly unmatched: readonly number[];
}

/**
 * Pairs the tasks of two states of a table by identity; what then has no partner, by number and section where the text is at least 80 % alike. Never
 * by row. Where two tasks would fit, none is taken.
 */
export function matchTasks(earlier: readonly IdentifiedTask[], later: readonly IdentifiedTask[]): TaskMatches {
  const identities = identifyTasks(later);
  const byIdentity = new Map<TaskIdentity, number>(identities.map((identity, index) => [identity, index]));
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const [index, identity] of identifyTasks(earlier).entries()) {
    const partner = byIdentity.get(identity);
    if (partner === undefined) continue;
    pairs.set(index, partner);
    taken.add(partner);
  }
  const free = new Map<string, number[]>();
  for (const [index, task] of later.entries()) if (!taken.has(index)) push(free, placeOf(task), index);
  const claims = new Map<number, number[]>();
  for (const [index, task] of earlier.entries()) {
    if (pairs.has(index)) continue;
    const candidates = (free.get(placeOf(task)) ?? []).filter((candidate) => alike(task, later[candidate]));
    const [only, ...more] = candidates;
    if (only !== undefined && more.length === 0) push(claims, only, index);
  }
  for (const [partner, [index, ...rivals]] of claims) if (index !== undefined && rivals.length === 0) pairs.set(index, partner);
  return { pairs, unmatched: earlier.map((_task, index) => index).filter((index) => !pairs.has(index)) };
}

/** True where two tasks without the same identity are one all the same: number and section agree and the text is at least 80 % alike. */
export function alikeTasks(one: IdentifiedTask, other: IdentifiedTask): boolean {
  return placeOf(one) === placeOf(other) && alike(one, other);
}

/** Where a task stands by its own words: its number and its sections. */
function placeOf(task: IdentifiedTask): string {
  return `${task.number ?? ""}|${task.sections.map(identifyingText).join("/")}`;
}

function alike(one: IdentifiedTask, other: IdentifiedTask | undefined): boolean {
  if (!other) return false;
  const [a, b] = [identifyingText(one.body), identifyingText(other.body)];
  const longer = Math.max(a.length, b.length);
  return longer > 0 && 1 - distance(a, b) / longer >= alikeEnough;
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
