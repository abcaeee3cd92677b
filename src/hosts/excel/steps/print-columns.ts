import type { PlanStepOf } from "../../../core/plan/plan-step";
import { areaToA1 } from "../../../core/sheet/cell-position";
import type { Writer } from "../apply/writer";

export function printColumns({ sheet, was, now }: PlanStepOf<"print-columns">, writer: Writer): void {
  const areas = writer.printAreaOf(sheet);
  if (!areas.some(({ lastColumn }) => lastColumn === was)) return;
  const moved = areas.map((area) => (area.lastColumn === was ? { ...area, lastColumn: now } : area));
  writer.setPrintArea(sheet, moved);
  writer.sheet(sheet).pageLayout.setPrintArea(moved.map(areaToA1).join(","));
}
