import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { ObjectPaths } from "./object-paths";
import type { References } from "./references";
import { runAction } from "./run-action";
import type { Json, RequestBody, ResponseBody, ResponseError } from "./wire-format";

/** May throw HostError before or after an action to make it fail. */
export interface ActionFaults {
  before(index: number): void;
  after(index: number): void;
}

/**
 * Runs the actions of one request in their order and stops at the first that fails: earlier ones stay done, there is no rollback
 * (source: protocol §6; docs describe batches so). Results are matched by the action's id.
 */
export function runRequest(body: RequestBody, root: HostObject, references: References, faults: ActionFaults): ResponseBody {
  const paths = new ObjectPaths(body, root, references);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      faults.before(index);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, references) });
      faults.after(index);
      if (action.ActionType === 5) traces.push(action.Id);
    } catch (error) {
      return { Results: results, Error: responseError(error, index), ...(traces.length > 0 ? { TraceIds: traces } : {}) };
    }
  }
  return { Results: results, ...(traces.length > 0 ? { TraceIds: traces } : {}) };
}

/** An error that is no answer of Excel's is a fault of the simulation itself and must not look like one: it goes on. */
export function responseError(error: unknown, actionIndex: number): ResponseError {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: actionIndex,
    HttpStatusCode: error.httpStatusCode,
  };
}
