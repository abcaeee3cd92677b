import { RefusalError } from "../../app/ports";

/**
 * Writes an unexpected error to the console, with what Office tells about it. A refusal is no error: it is said to the user. The library for it is
 * fetched when the first error is logged: it is too large to be loaded for nothing.
 */
export function logError(error: unknown): void {
  if (error instanceof RefusalError) return;
  void import(/* webpackChunkName: "error-log" */ "@microsoft/office-js-helpers")
    .then(({ Utilities }) => Utilities.log(error instanceof Error ? error : String(error)))
    // Where the library cannot be fetched the browser itself reports the error.
    .catch(() => reportError(error));
}
