import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Inverse } from "../../state/inverse";
import type { RunItem } from "../../state/run-item";
import type { AddedColumn } from "../../state/workbook-state";
import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { PlanStep } from "../plan-step";
import { removeColumns } from "../progress-columns/remove-columns";

type ColumnsInverse = Extract<Inverse, { readonly id: "columns-added" }>;

/** Takes added columns off again: only as long as nobody typed in them. */
export class ColumnsUndo {
  readonly steps: PlanStep[] = [];
  readonly items: RunItem[] = [];
  /** Columns that go. */
  readonly removed: AddedColumn[] = [];

  undo({ sheet: name, labels }: ColumnsInverse, sheet: SheetSnapshot | undefined, tables: readonly ResponsibilityTable[]): void {
    const table = tables.find((each) => labels.some((label) => [...each.labels.values()].includes(label))) ?? tables[0];
    if (!sheet || !table) {
      this.items.push({
        id: "not-restored",
        sheet: name,
        cells: [{ position: null, wrote: labels.join("、"), now: "", why: "sheet-gone" }],
      });
      return;
    }
    const { steps, refused, labels: gone } = removeColumns(table, labels, false);
    this.steps.push(...steps);
    this.removed.push(...gone.map((label) => ({ sheet: name, label })));
    if (gone.length > 0) this.items.push({ id: "remove-columns", sheet: name, labels: gone });
    if (refused.length > 0) this.items.push({ id: "not-restored", sheet: name, cells: refused });
  }
}
