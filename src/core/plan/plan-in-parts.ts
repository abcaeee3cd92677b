import { type LaidOutRows, stepsOfRows } from "./layout/laid-out-rows";
import type { PlanStep } from "./plan-step";

/** What goes on one sheet: its rows, and what stands beside them (page, view, choices, charts). */
export interface SheetFilling {
  readonly rows: LaidOutRows;
  readonly others: readonly PlanStep[];
}

/**
 * All that goes on one sheet which the plan added or emptied before. No other step follows for that sheet, so that a host may finish it and forget its
 * cells before the next sheet is so much as planned. It stands for the steps that `listedSteps` gives, and says them in a tenth of the objects: a
 * host that writes row by row takes it as it is.
 */
export interface SheetFill extends SheetFilling {
  readonly step: "fill-sheet";
  readonly sheet: string;
}

export type PlanPart = PlanStep | SheetFill;

/**
 * What is to be done to a workbook, made part by part while it is walked, so that the sheets of a big workbook never stand in memory together. Each walk
 * gives the same parts. A plan that lists its steps is one too.
 */
export interface PlanInParts {
  readonly steps: Iterable<PlanPart>;
}

/** The steps that fill a sheet, one by one. */
export function fillingSteps(sheet: string, { rows, others }: SheetFilling): readonly PlanStep[] {
  return [...stepsOfRows(sheet, rows), ...others];
}

/** The steps one by one, sheets filled in place, made as they are walked. */
export function* eachStep(parts: Iterable<PlanPart>): Generator<PlanStep> {
  for (const part of parts) {
    if (part.step === "fill-sheet") yield* fillingSteps(part.sheet, part);
    else yield part;
  }
}

/** The same, for who needs all of them at once. */
export function listedSteps(parts: Iterable<PlanPart>): PlanStep[] {
  return [...eachStep(parts)];
}
