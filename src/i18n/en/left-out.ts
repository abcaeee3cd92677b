import type { Refusal } from "../../app/ports";
import { refusalText } from "./refusals";

/** What a run leaves out and why: said before it is confirmed, and on record afterwards. */
export function leftOutText(refusal: Refusal): string {
  if (refusal.id === "sheet-protected")
    return `The sheet "${refusal.sheet}" is protected: no marks can go on it. To mark it, take the protection off in Excel (Review) first.`;
  if (refusal.id === "over-limit" && refusal.what === "units")
    return `There are more than ${refusal.limit.toLocaleString("en")} units: no unit sheets are made, everything else is. Check that the right column was read as units, or choose which units get a sheet.`;
  return refusalText(refusal, "").replace(/^[^:]*: /, "");
}
