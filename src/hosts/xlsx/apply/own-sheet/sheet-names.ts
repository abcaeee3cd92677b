import { ownNamePrefix, ownSheetName } from "../../../../core/plan/ownership";
import type { NewDefinedName } from "../workbook/defined-name";
import { fixedArea, fixedRows, quotedSheet } from "../workbook/sheet-reference";
import type { SheetDraft } from "./sheet-draft";

/** The names that a finished draft has in the workbook: print area, title rows, and the mark of ownership. */
export function namesOf(sheet: string, { page, key }: SheetDraft): readonly NewDefinedName[] {
  const names: NewDefinedName[] = [];
  const add = (name: string, refersTo: string): unknown => names.push({ name, refersTo, hidden: false, comment: null });
  if (page) add("_xlnm.Print_Area", fixedArea(sheet, page.printArea));
  if (page?.titleRows) add("_xlnm.Print_Titles", fixedRows(sheet, page.titleRows.first, page.titleRows.last));
  if (key !== null) names.push(ownershipName(sheet, key));
  return names;
}

/** The hidden name that marks a sheet as ours. */
export function ownershipName(sheet: string, key: string): NewDefinedName {
  return { name: ownSheetName(key), refersTo: `${quotedSheet(sheet)}!$A$1`, hidden: true, comment: key };
}

/** True for a name that an emptied sheet keeps: those of a person, and the mark where the plan gives no new one. */
export function isKeptName(name: string, { key }: SheetDraft): boolean {
  return !name.startsWith("_xlnm.") && (key === null || !name.startsWith(ownNamePrefix));
}
