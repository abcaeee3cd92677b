import { toHalfWidth } from "../sheet/plain-text";

declare const taskIdentityBrand: unique symbol;

/** What makes a task the same task after rows were moved, inserted or renumbered. Unique within a table. */
export type TaskIdentity = string & { readonly [taskIdentityBrand]: true };

/** What the identity of a task is made from. */
export interface IdentifiedTask {
  /** The task text without its number. */
  readonly body: string;
  readonly number: number | null;
  /** Section titles from the outermost inwards. */
  readonly sections: readonly string[];
}

/** The task text reduced to what identifies it: no blanks, punctuation, full-width forms or conversion residue. */
export function identifyingText(body: string): string {
  let text = "";
  let start = 0;
  for (let index = 0; index < body.length; index++) {
    const code = body.charCodeAt(index);
    const use = useOf[code] === 0 ? (useOf[code] = useOfCharacter(code)) : useOf[code];
    if (use === change) return reducedText(body);
    if (use === keep) continue;
    if (start < index) text += body.slice(start, index);
    start = index + 1;
  }
  return start === 0 ? body : text + body.slice(start);
}

/** What becomes of a character: kept, left out, or not to be told without those beside it. 0 until it turns up for the first time. */
const keep = 1;
const leaveOut = 2;
const change = 3;
const useOf = new Uint8Array(0x10000);

function useOfCharacter(code: number): number {
  const character = String.fromCharCode(code);
  if (toHalfWidth(character) === "[" || (code >= 0xd800 && code <= 0xdfff)) return change;
  const reduced = reducedText(character);
  return reduced === character ? keep : reduced === "" ? leaveOut : change;
}

function reducedText(body: string): string {
  return toHalfWidth(body)
    .replace(/\[bookmark:[^\]]*\]/gi, "")
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, "")
    .toLowerCase();
}

/**
 * An identity for each task, in the order given. Tasks with equal texts are told apart by their section path, then by their number, and where
 * even these agree by their order.
 */
export function identifyTasks(tasks: readonly IdentifiedTask[]): TaskIdentity[] {
  const texts = tasks.map((task) => identifyingText(task.body));
  const withSections = distinguish(texts, (index) => (tasks[index]?.sections ?? []).map(identifyingText).join("/"));
  const withNumbers = distinguish(withSections, (index) => String(tasks[index]?.number ?? ""));
  if (withNumbers === texts) return texts as TaskIdentity[];
  const seen = new Map<string, number>();
  return withNumbers.map((key) => {
    const copies = seen.get(key) ?? 0;
    seen.set(key, copies + 1);
    return (copies === 0 ? key : `${key}#${copies + 1}`) as TaskIdentity;
  });
}

/** The keys, those that occur more than once with something added. */
function distinguish(keys: string[], additionTo: (index: number) => string): string[] {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const key of keys) {
    const before = once.size;
    if (once.add(key).size === before) repeated.add(key);
  }
  if (repeated.size === 0) return keys;
  return keys.map((key, index) => (repeated.has(key) ? `${key}|${additionTo(index)}` : key));
}
