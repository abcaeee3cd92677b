import { type Refusal, RefusalError } from "../../../src/app/ports";

/** The refusal that an action ends in; undefined where it ends well. Any other error is a failure of the test. */
export function refusalOf(action: () => unknown): Refusal | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
  return undefined;
}
