import type { PlanStepOf } from "../../../core/plan/plan-step";
import { areaToA1 } from "../../../core/sheet/cell-position";
import type { Writer } from "../apply/writer";

/** `freezeAt` takes the cells that stay in view, not the first one that moves. */
export function freeze(step: PlanStepOf<"freeze">, writer: Writer): void {
  const { freezePanes } = writer.sheet(step.sheet);
  const [rows, columns] = [step.position.row - 1, step.position.column - 1];
  if (rows > 0 && columns > 0) freezePanes.freezeAt(areaToA1({ firstRow: 1, firstColumn: 1, lastRow: rows, lastColumn: columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
