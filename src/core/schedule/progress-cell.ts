import { isPlaceholderOrBlank } from "../sheet/plain-text";
import type { ProgressCell, SourceText, Task } from "../table/responsibility-table";

/** The cell that says how far a task is: of several the last that says something. Null where the table has no column for progress. */
export function progressCell({ progress, progressCells }: Task): SourceText | ProgressCell | null {
  return progressCells.findLast(({ text }) => !isPlaceholderOrBlank(text)) ?? progress;
}
