import type { RunItem } from "../../state/run-item";
import type { PlannedRun } from "../planned-run";
import { contentPrint, contentWritten } from "../sheet-content";
import type { SheetWords } from "../sheet-words";
import { readForm } from "./form-sheet";
import { formSteps } from "./form-steps";
import type { TableForm } from "./table-form";

/**
 * A form on a new sheet. The sheet is the office's own from then on: it carries no mark of ours, is read like any other and stays when our traces go.
 * Undo takes it back while it holds what was written.
 * @param sheet a name that no sheet has
 * @param parts how many tables of a Word document it was put together from
 */
export function planTableSheet(sheet: string, form: TableForm, parts: number, words: SheetWords): PlannedRun {
  const table = readForm(form, sheet);
  const steps = formSteps(sheet, form, table, words);
  const item: RunItem = {
    id: "add-table",
    sheet,
    rows: form.rows.length,
    columns: form.widths.length,
    tasks: table?.tasks.length ?? 0,
    parts,
  };
  return {
    steps,
    items: [item],
    inverse: [{ id: "table-added", sheet, wrote: contentPrint(contentWritten(steps, sheet), words) }],
  };
}
