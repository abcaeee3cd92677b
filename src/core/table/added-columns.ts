import type { FoundHeader } from "./find-header";
import { addedColumnLabels } from "./header-vocabulary";
import type { ColumnRoles } from "./responsibility-table";

/**
 * The columns as the user corrected them, with those that this program added since: a correction names the columns that were there when it was made.
 * @param addedLabels what this program wrote in the header of the columns that it added
 */
export function withAddedColumns(columns: ColumnRoles, header: FoundHeader, addedLabels: readonly string[]): ColumnRoles {
  const lastUsed = Math.max(...Object.values(columns).flatMap((column: number | readonly number[] | null) => column ?? []));
  const added = (field: keyof typeof addedColumnLabels): number | null => {
    const label = addedColumnLabels[field];
    if (columns[field] !== null || !addedLabels.includes(label)) return columns[field];
    return [...header.labels].find(([column, { text }]) => column > lastUsed && text === label)?.[0] ?? null;
  };
  return { ...columns, progress: added("progress"), doneDate: added("doneDate") };
}
