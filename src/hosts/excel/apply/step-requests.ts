import type { PlanStep } from "../../../core/plan/plan-step";
import type { Stage, StagedSteps } from "./staged-plan";
import { stepBytes } from "./step-bytes";

/**
 * Puts the steps of a stage into as few requests as hold them in their order, each as soon as it is full: the steps of the next one are not asked for
 * before.
 * @param mostBytes what a request is expected to weigh at most (a single step may weigh more)
 * @param ending a step to follow the last one of the stage
 */
export async function* stepRequests(
  steps: StagedSteps,
  stage: Stage,
  mostBytes: number,
  ending: PlanStep | null = null,
): AsyncGenerator<readonly PlanStep[]> {
  let request: PlanStep[] = [];
  let weight = 0;
  for await (const step of eachOf(steps, stage, ending)) {
    const bytes = stepBytes(step);
    if (request.length > 0 && weight + bytes > mostBytes) {
      yield request;
      request = [];
      weight = 0;
    }
    request.push(step);
    weight += bytes;
  }
  if (request.length > 0) yield request;
}

/** All steps of a stage, one by one. */
export async function* eachOf(steps: StagedSteps, stage: Stage, ending: PlanStep | null = null): AsyncGenerator<PlanStep> {
  for (let chunk = await steps.next(stage); chunk !== null; chunk = await steps.next(stage)) yield* chunk;
  if (ending) yield ending;
}
