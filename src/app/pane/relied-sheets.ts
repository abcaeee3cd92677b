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

/** What the sheets were when they were read, as a host checks it before it writes. */
export function fingerprints({ workbook }: Review, sheets: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap((sheet) => {
      const fingerprint = workbook.fingerprints.get(sheet);
      return fingerprint === undefined ? [] : [[sheet, fingerprint] as const];
    }),
  );
}
