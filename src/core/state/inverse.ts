import type { OwnMarks } from "../plan/plan-step";
import type { CellPosition } from "../sheet/cell-position";
import type { TaskIdentity } from "../table/task-identity";
import type { ContentPrint } from "./generated-sheets";

/** What takes one step of a run back: what was there, and what the run wrote. */
export type Inverse =
  | {
      readonly id: "cell";
      readonly sheet: string;
      readonly place: CellPlace;
      readonly was: string;
      readonly wrote: string;
      /** The number of a cell that held one before, or that one was written to: `was` and `wrote` say how it was shown. */
      readonly wasNumber?: number;
      readonly wroteNumber?: number;
      /** The cell's number format before, where it was changed. */
      readonly wasFormat?: string;
    }
  | { readonly id: "marks"; readonly sheet: string; readonly was: readonly OwnMarks[]; readonly wrote: readonly OwnMarks[] }
  /** Columns added at the right edge of a table, by their labels. */
  | { readonly id: "columns-added"; readonly sheet: string; readonly labels: readonly string[] }
  | { readonly id: "sheet-added"; readonly sheet: string; readonly key: string; readonly wrote: ContentPrint }
  /** The template of 单位名录. */
  | { readonly id: "roster-added"; readonly sheet: string; readonly key: string; readonly wrote: ContentPrint }
  /** A table on a sheet that is the office's own from then on: from a Word document, or rebuilt. */
  | { readonly id: "table-added"; readonly sheet: string; readonly wrote: ContentPrint }
  | { readonly id: "sheet-regenerated"; readonly sheet: string; readonly key: string; readonly wrote: ContentPrint }
  | { readonly id: "sheet-removed"; readonly sheet: string; readonly key: string }
  | { readonly id: "sheet-kept-as-old"; readonly sheet: string; readonly newName: string; readonly key: string };

/** Where a cell was written, by what it says and not by its address alone: rows may be sorted, inserted and deleted before it is put back. */
export type CellPlace =
  | { readonly id: "task"; readonly task: StoredTask; readonly field: TaskField; readonly position: CellPosition }
  /** A cell in the rows of a task whose column has no role that tasks know (备注): by its task, the column's label, and how many rows below the task's first. */
  | { readonly id: "beside"; readonly task: StoredTask; readonly label: string; readonly rowsDown: number; readonly position: CellPosition }
  /** A cell of no task (a heading, a title): known by its own words in its own column, or by what stands around it (see cell-surroundings.ts). */
  | { readonly id: "other"; readonly position: CellPosition; readonly around?: string };

export type TaskField = "number" | "task" | "lead" | "responsible" | "support" | "deadline" | "progress" | "doneDate";

/** A task as it stood right after the run. */
export interface StoredTask {
  readonly identity: TaskIdentity;
  readonly body: string;
  readonly number: number | null;
  readonly sections: readonly string[];
}
