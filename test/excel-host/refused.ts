import { loadClient } from "./transport/load-client";

/** The error of a batch that must fail, as the code under test sees it. */
export interface Refused {
  readonly code: string;
  /** "Range.values" */
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** Runs a batch that must be refused by Excel. Throws where it went well, or failed otherwise. */
export async function refused(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<Refused> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
    });
  } catch (error) {
    if (!(error instanceof loadClient().OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation, statement: error.debugInfo.statement };
  }
  throw new Error("Excel did as it was asked.");
}

/** Runs a batch on the sheet Sheet1 and sends what it queued. */
export function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): (context: Excel.RequestContext) => Promise<void> {
  return async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  };
}
