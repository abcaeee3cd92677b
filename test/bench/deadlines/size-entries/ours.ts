// All that other folders use of core/deadline.
export { findTextLimits } from "../../../../src/core/deadline/find-text-limits";
export { nextOccurrence } from "../../../../src/core/deadline/next-occurrence";
export { deadlineReader, readDeadline } from "../../../../src/core/deadline/read-deadline";
export { resolveRelative } from "../../../../src/core/deadline/resolve-relative";
