import type { PaneTable } from "../../app/pane/pane-review";
import { type ColumnRole, rolesByColumn } from "./column-roles";

/** Below this the user is asked whether the reading is right (see ResponsibilityTable.confidence). */
const sureEnough = 0.6;

export interface DoubtfulColumn {
  readonly column: number;
  readonly label: string;
  readonly role: ColumnRole;
}

/** True where the table as a whole may have been misread. A reading that the user corrected is sure. */
export function isUnsure({ confidence, corrected }: Pick<PaneTable, "confidence" | "corrected">): boolean {
  return !corrected && confidence < sureEnough;
}

/** The columns whose role was told by little, from left to right. */
export function doubtfulColumns(table: Pick<PaneTable, "sureness" | "corrected" | "columns" | "labels">): readonly DoubtfulColumn[] {
  if (table.corrected) return [];
  const sureness = new Map(table.sureness);
  return rolesByColumn(table.columns, table.labels).filter(
    ({ column, role }) => role !== "none" && (sureness.get(column) ?? 1) < sureEnough,
  );
}

/** How sure the reading is, in the three steps in which it is told. */
export function surenessLevel(table: PaneTable): "sure" | "fairly-sure" | "unsure" {
  if (isUnsure(table)) return "unsure";
  return doubtfulColumns(table).length > 0 ? "fairly-sure" : "sure";
}
