import { progressCell } from "../schedule/progress-cell";
import { offeredProgressWords, readProgress, standardDoneWords } from "../schedule/read-progress";
import { cellAt } from "../sheet/cell-lookup";
import type { JudgedTable } from "../summary/summary-models";
import type { Task } from "../table/responsibility-table";
import { holdsSame } from "./cell-condition";
import { asWord, isOneOf } from "./cell-words";
import { anyOf } from "./formula-text";

/** UTF-16 units of a formula that words of the whole table may take, and that long wordings of single tasks may take. */
export interface WordingBudget {
  readonly words: number;
  readonly wordings: number;
}

export const usualBudget: WordingBudget = { words: 2000, wordings: 2000 };
/** Where the usual one makes a formula too long: little more than the standard words. */
export const shortBudget: WordingBudget = { words: 300, wordings: 600 };

/** A condition on a progress cell. */
interface WordingCondition {
  readonly formula: string;
  /** False where some wording of the tasks asked for no longer fitted into the formula. */
  readonly complete: boolean;
}

/** Says how to recognise in a progress cell a wording that means done, or not done, as found on the day the rules are made. */
export type ProgressWordings = (meaning: "done" | "not-done", reference: string, tasks: readonly Task[]) => WordingCondition;

/**
 * Collects the wordings of a table: short ones are known in every row, long ones only beside the deadlines they were found with. Null where
 * the table has no progress column.
 */
export function progressWordings({ table, statuses }: JudgedTable, budget: WordingBudget): ProgressWordings | null {
  if (table.columns.progress === null) return null;
  const readings = new Map(table.tasks.map((task, index) => [task, statuses[index]?.progress.id]));
  const saying = (meaning: "done" | "not-done", tasks: readonly Task[]): Task[] => tasks.filter((task) => readings.get(task) === meaning);
  const word = (task: Task): string | null => {
    const progress = progressCell(task);
    return progress && asWord(cellAt(table.sheet, progress.position.row, progress.position.column)?.value);
  };
  const found = (meaning: "done" | "not-done"): string[] =>
    byFrequency(
      saying(meaning, table.tasks)
        .map(word)
        .filter((text) => text !== null),
    );
  const words = {
    // A cell typed as 100% holds the number 1.
    done: withinBudget([...standardDoneWords, "1", ...found("done")], budget.words),
    // What the choice list offers is known from the first day on, also while the column is still blank.
    "not-done": withinBudget(
      [...offeredProgressWords.filter((offered) => readProgress(offered).id === "not-done"), ...found("not-done")],
      budget.words,
    ),
  };
  return (meaning, reference, tasks) => {
    const known = new Set(words[meaning]);
    const others = saying(meaning, tasks).filter((task) => !known.has(word(task) ?? ""));
    const conditions = others.map((task) => {
      const progress = progressCell(task);
      return progress && holdsSame(table.sheet, progress.position, reference);
    });
    const distinct = [...new Set(conditions.filter((condition) => condition !== null))];
    const fitting = firstThatFit(distinct, budget.wordings);
    return {
      formula: anyOf([...(known.size > 0 ? [isOneOf(reference, words[meaning])] : []), ...fitting]),
      complete: fitting.length === distinct.length,
    };
  };
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function withinBudget(words: readonly string[], most: number): string[] {
  let used = 0;
  return [...new Set(words)].filter((word) => (used += word.length + 1) <= most);
}

function firstThatFit(conditions: readonly string[], most: number): string[] {
  let used = 0;
  return conditions.filter((condition) => (used += condition.length + 1) <= most);
}
