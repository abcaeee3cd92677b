import { HostError } from "../engine/host-error";
import type { Sheet } from "./sheet";

/** source: facts "Sheet names": 31 UTF-16 units, none of / \ ? * : [ ], not blank, no apostrophe at either end, not History, unique ignoring case */
export function checkSheetName(name: string, others: readonly Sheet[]): void {
  if (name.trim() === "" || name.length > 31) throw new HostError("InvalidArgument", `sheet name of ${name.length} characters`);
  if (/[/\\?*:[\]]/u.test(name)) throw new HostError("InvalidArgument", `sheet name with a forbidden character: ${name}`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw new HostError("InvalidArgument", `sheet name with an apostrophe at its end: ${name}`);
  if (name.toLowerCase() === "history") throw new HostError("InvalidArgument", "History is Excel's own");
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists", name);
}

/** source: dts WorksheetCollection.add: "If not specified, Excel determines the name" */
export function freeSheetName(sheets: readonly Sheet[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
