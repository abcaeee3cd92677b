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
  const withSections = distinguish(
    texts,
    tasks.map((task) => task.sections.map(identifyingText).join("/")),
  );
  const withNumbers = distinguish(
    withSections,
    tasks.map((task) => String(task.number ?? "")),
  );
  const seen = new Map<string, number>();
  return withNumbers.map((key) => {
    const copies = seen.get(key) ?? 0;
    seen.set(key, copies + 1);
    return (copies === 0 ? key : `${key}#${copies + 1}`) as TaskIdentity;
  });
}

function distinguish(keys: readonly string[], additions: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key, index) => ((counts.get(key) ?? 0) > 1 ? `${key}|${additions[index] ?? ""}` : key));
}
