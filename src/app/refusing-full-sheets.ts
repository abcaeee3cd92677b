import { SheetFullError } from "../core/plan/sheet-full";
import { RefusalError } from "./ports";

/** Does work that plans sheets. @throws RefusalError (over-limit) where a sheet would need more rows than Excel has */
export function refusingFullSheets<Result>(plan: () => Result): Result {
  try {
    return plan();
  } catch (error) {
    throw asRefusal(error);
  }
}

/** The parts of a plan that is made while it is walked. @throws RefusalError (over-limit) as above, in the midst of the walk */
export function* refusingFullSheetsIn<Part>(parts: Iterable<Part>): Generator<Part> {
  try {
    yield* parts;
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof SheetFullError)) return error;
  return new RefusalError({ id: "over-limit", what: "rows", sheet: error.sheet, limit: error.limit });
}
