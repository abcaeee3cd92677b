import { type Refusal, RefusalError } from "../../app/ports";

/** Excel's codes by what they mean for the person at the sheet. A message of Excel's is in its own language and never shown. */
const meanings: readonly (readonly [refusal: Refusal, codes: readonly string[]])[] = [
  [{ id: "cell-editing" }, ["InvalidOperationInCellEditMode"]],
  [{ id: "write-denied" }, ["AccessDenied", "ReadOnly"]],
  [{ id: "other-window" }, ["InactiveWorkbook"]],
  [
    { id: "too-much-at-once" },
    [
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
      "MemoryLimitReached",
      "OperationCellsExceedLimit",
      "RangeExceedsLimit",
    ],
  ],
  [
    { id: "changed-underneath" },
    ["ItemNotFound", "ItemAlreadyExists", "InvalidReference", "InvalidBinding", "InsertDeleteConflict", "NonBlankCellOffSheet"],
  ],
  [{ id: "cells-in-the-way" }, ["MergedRangeConflict", "FilteredRangeConflict", "PivotTableRangeConflict", "TableOverlap"]],
  [
    { id: "excel-busy" },
    ["ActivityLimitReached", "Conflict", "ServiceNotAvailable", "RequestAborted", "WriteNotSupportedWhenModalDialogOpen", "Busy"],
  ],
  [{ id: "session-lost" }, ["InvalidOrTimedOutSession", "InvalidRequestContext"]],
  [{ id: "excel-too-old" }, ["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedFeature"]],
];

const refusalByCode = new Map(meanings.flatMap(([refusal, codes]) => codes.map((code) => [code, refusal] as const)));

/** The code of an error that the Office.js client made, or null for any other error. */
function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** An error of Office.js as what is said to the user. Any other error is a fault of our own and stays what it is. */
export function asRefusal(error: unknown): unknown {
  const code = officeCode(error);
  return code === null ? error : new RefusalError(refusalByCode.get(code) ?? { id: "excel-error", code });
}

/** What stands behind an error, for a sentence about it. */
export function refusalOf(error: unknown): Refusal {
  const refusal = asRefusal(error);
  return refusal instanceof RefusalError ? refusal.refusal : { id: "excel-error", code: error instanceof Error ? error.name : "unknown" };
}

/** True where the answer, or what was asked, was too large for one request: half of it may pass. */
export function isTooMuch(error: unknown): boolean {
  const refusal = error instanceof RefusalError ? error.refusal : refusalByCode.get(officeCode(error) ?? "");
  return refusal?.id === "too-much-at-once";
}
