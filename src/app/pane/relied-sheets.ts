import type { ApplyOptions } from "../ports";
import type { Review } from "../review";

/** The sheets with the tables of a review. */
export function sheetNames({ tables }: Review): string[] {
  return [...new Set(tables.map(({ table }) => table.sheet.name))];
}

/** Also sheets on which no table is recognised any more: what is ours may still be there. */
export function officeSheets({ workbook }: Review): string[] {
  return workbook.sheets.map(({ name }) => name);
}

/** Every sheet that was read, generated ones too. */
export function everySheet({ workbook }: Review): string[] {
  return [...workbook.fingerprints.keys()];
}

/** What must still be so when a plan is carried out: the sheets it was made from, and what the workbook remembers. */
export function reliedOn(review: Review, sheets: readonly string[]): Pick<ApplyOptions, "expect" | "state"> {
  return { expect: fingerprints(review, sheets), state: review.workbook.state };
}

/** What the sheets were when they were read, as a host checks it before it writes. */
function fingerprints({ workbook }: Review, sheets: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap((sheet) => {
      const fingerprint = workbook.fingerprints.get(sheet);
      return fingerprint === undefined ? [] : [[sheet, fingerprint] as const];
    }),
  );
}
