import type { FoundHeader } from "./find-header";
import { addedColumnLabels } from "./header-vocabulary";
import type { ColumnRoles, ResponsibilityTable } from "./responsibility-table";

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

/** How sure the columns are, those that this program added beyond doubt. */
export function sureOfAddedColumns(
  { columns, labels, sureness }: ResponsibilityTable,
  addedLabels: readonly string[],
): ResponsibilityTable["sureness"] {
  const added = (["progress", "doneDate"] as const).flatMap((field) => {
    const [column, label] = [columns[field], addedColumnLabels[field]];
    return column !== null && addedLabels.includes(label) && labels.get(column) === label ? [column] : [];
  });
  return new Map([...sureness].map(([column, sure]) => [column, added.includes(column) ? 1 : sure]));
}
