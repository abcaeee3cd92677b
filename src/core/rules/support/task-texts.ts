import type { ResponsibilityTable, Task } from "../../table/responsibility-table";
import type { Fix } from "../finding";
import type { Spot } from "./one-issue";
import { textFix } from "./text-fix";

/** One text found at fault: the words to quote, and the whole text put right where that is certain. */
export interface TextFault {
  readonly quote: string;
  readonly to?: string;
}

/** A spot for each task text, blank ones left out, in which `find` sees a fault. All fixes are of form only. */
export function taskTextSpots(table: ResponsibilityTable, find: (task: Task) => TextFault | null): Spot[] {
  const spots: Spot[] = [];
  for (const task of table.tasks) {
    const fault = task.taskBlank ? null : find(task);
    if (!fault) continue;
    const fixes: Fix[] = fault.to === undefined ? [] : textFix(table, task.task, fault.to, true);
    spots.push({ cell: task.task.position, quote: fault.quote, task, fixes });
  }
  return spots;
}

/** How many characters are quoted before and after a fault. */
const shownAround = 6;

/** The words around a fault [start, end) of a text. */
export function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - shownAround), end + shownAround).trim();
}
