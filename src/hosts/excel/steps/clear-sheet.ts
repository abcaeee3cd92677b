import type { PlanStepOf } from "../../../core/plan/plan-step";
import type { Writer } from "../apply/writer";

/**
 * `clear` leaves charts, shapes, tables, validation, breaks, panes, sizes and what is said about pages: each goes by a call of its own. Content goes
 * first of all: a sheet on which the clearing broke off is known by it.
 */
export function clearSheet(step: PlanStepOf<"clear-sheet">, writer: Writer): void {
  const sheet = writer.sheet(step.sheet);
  const all = writer.at(step.sheet);
  all.clear("Contents");
  const { charts, shapes, tables } = writer.preparation.leftovers.get(step.sheet) ?? { charts: [], shapes: [], tables: [] };
  for (const name of charts) sheet.charts.getItem(name).delete();
  for (const id of shapes) sheet.shapes.getItem(id).delete();
  for (const id of tables) sheet.tables.getItem(id).convertToRange();
  all.unmerge();
  all.clear("All");
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
  sheet.tabColor = "";
}
