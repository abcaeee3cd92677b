import type { WorkbookSnapshot } from "../sheet/sheet-snapshot";
import type { GeneratedSheets } from "./generated-sheets";

/**
 * The workbook with the whole keys of its generated sheets. A program that saves a file may drop the comment in which a key stands, and leave the name
 * that says only its kind: what was generated last then tells by the sheet's name which one it is.
 */
export function withRestoredKeys(workbook: WorkbookSnapshot, generated: GeneratedSheets | null): WorkbookSnapshot {
  const keys = new Map((generated?.sheets ?? []).map(({ name, key }) => [name, key]));
  const restored = <Sheet extends { readonly name: string; readonly ownKey: string | null }>(sheet: Sheet): Sheet => {
    const key = keys.get(sheet.name);
    return sheet.ownKey !== null && key?.startsWith(`${sheet.ownKey}:`) === true ? { ...sheet, ownKey: key } : sheet;
  };
  return { ...workbook, entries: workbook.entries.map(restored), ownSheets: workbook.ownSheets.map(restored) };
}
