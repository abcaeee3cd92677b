/**
 * Messages by error code; code under test must branch on the code alone, Excel words them in its own language.
 * source: facts "Errors to map"; assumed: the wording, and the HTTP status of each
 */
const messages = {
  AccessDenied: "You can't perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook being called has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with a merged range.",
  NonBlankCellOffSheet: "The request can't be completed because it would push non-empty cells off the end of the worksheet.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UndoNotSupported: "The operation can't be undone.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  UnsupportedSheet: "This sheet type does not support this operation.",
} as const;

export type ErrorCode = keyof typeof messages;

const statuses: Partial<Record<ErrorCode, number>> = { AccessDenied: 403, ApiNotFound: 404, GeneralException: 500, ItemNotFound: 404 };

/** What the simulated Excel answers instead of doing as asked. */
export class HostError extends Error {
  readonly httpStatusCode: number;

  /**
   * @param detail for whoever reads a failing test: appended to the message
   * @param location "Class.member"; filled in by the engine where left out
   */
  constructor(
    readonly code: ErrorCode,
    detail = "",
    readonly location: string | null = null,
  ) {
    super(detail ? `${messages[code]} (${detail})` : messages[code]);
    this.name = "HostError";
    this.httpStatusCode = statuses[code] ?? 400;
  }
}

/** The same error with the member where it arose. */
export function located(error: HostError, location: string): HostError {
  if (error.location) return error;
  const found = new HostError(error.code, "", location);
  found.message = error.message;
  return found;
}
