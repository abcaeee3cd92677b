// All by which other folders have a deadline read.
export { deadlineReader, readDeadline } from "../../../../src/core/deadline/read-deadline";
