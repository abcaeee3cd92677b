import { addedColumnLabels } from "./header-vocabulary";
import type { ResponsibilityTable } from "./responsibility-table";

/**
 * How sure the columns are, those that this program added beyond doubt.
 * @param addedLabels what this program wrote in the header of the columns that it added
 */
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
