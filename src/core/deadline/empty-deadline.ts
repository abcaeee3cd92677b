import type { Deadline, DeadlineProblem } from "./deadline";

/** A deadline of which nothing is known but its text. */
export function unknownDeadline(text: string, problems: readonly DeadlineProblem[] = []): Deadline {
  return {
    text,
    kind: "unknown",
    due: null,
    pastLimitAfter: null,
    milestones: [],
    thenOngoing: false,
    deliverable: null,
    recurrence: null,
    relative: null,
    yearAssumed: false,
    problems,
  };
}
