import type { Deadline } from "../../../src/core/deadline/deadline";
import { readDeadline } from "../../../src/core/deadline/read-deadline";

/** The reading of a cell that holds text. */
export function readCell(text: string, planYear: number | null = 2021): Deadline {
  return readDeadline({ text, value: text, kind: "text", dateSystem: "1900" }, planYear);
}
