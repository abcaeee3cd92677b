import { type CellPosition, isInside } from "../sheet/cell-position";
import type { PlanStep, PlanStepOf } from "./plan-step";
import { withoutLinkColor } from "./sheet-style";

/**
 * The steps that write generated sheets into a workbook of their own: without the marks by which this add-in knows its sheets (it has nothing to look
 * after there) and without links to the tables, which stay behind.
 */
export function forNewWorkbook(steps: readonly PlanStep[]): readonly PlanStep[] {
  const sheets = new Set(steps.flatMap((step) => (step.step === "add-sheet" ? [step.sheet] : [])));
  const leadsNowhere = (step: PlanStep): step is PlanStepOf<"link"> => step.step === "link" && !sheets.has(step.target.sheet);
  const dropped = new Map<string, CellPosition[]>();
  for (const { sheet, position } of steps.filter(leadsNowhere)) {
    const positions = dropped.get(sheet) ?? [];
    dropped.set(sheet, positions);
    positions.push(position);
  }
  return steps.flatMap((step): PlanStep[] => {
    if (step.step === "own-sheet-mark" || step.step === "remove-sheet" || leadsNowhere(step)) return [];
    if (step.step !== "style") return [step];
    const loses = (dropped.get(step.sheet) ?? []).some((position) => isInside(step.area, position));
    return [loses ? { ...step, style: withoutLinkColor(step.style) } : step];
  });
}
