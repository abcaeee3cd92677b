/**
 * Writes an unexpected error to the console, with what Office tells about it. The library for it is fetched when the first error is logged: it is too
 * large to be loaded for nothing.
 */
export function logError(error: unknown): void {
  void import(/* webpackChunkName: "error-log" */ "@microsoft/office-js-helpers").then(({ Utilities }) => Utilities.log(error instanceof Error ? error : String(error)));
}
