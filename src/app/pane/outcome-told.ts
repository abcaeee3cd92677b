import { type Outcome, RefusalError } from "../ports";

/**
 * Waits for the workbook to be read after a run. Where that is refused (the only table went with the run, Excel does not answer any more) what became
 * of the run is told along: it would be lost, and done a second time.
 */
export async function tellingOutcome<Result>(outcome: Outcome, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    throw new RefusalError({ id: "not-read-after", written: writtenBy(outcome), because: error.refusal });
  }
}

function writtenBy(outcome: Outcome): "all" | "partly" | "nothing" {
  if (outcome.id === "applied") return "all";
  return outcome.id === "cancelled" && outcome.partly === true ? "partly" : "nothing";
}
