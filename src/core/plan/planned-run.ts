import type { Inverse } from "../state/inverse";
import type { RunItem } from "../state/run-item";
import type { PlanStep } from "./plan-step";

/** A run as planned: its steps, what they do, and what takes them back. */
export interface PlannedRun {
  readonly steps: readonly PlanStep[];
  /** To show before and after. Empty where there is nothing to do. */
  readonly items: readonly RunItem[];
  readonly inverse: readonly Inverse[];
}
