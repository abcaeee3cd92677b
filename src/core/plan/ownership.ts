import { textHash } from "../sheet/hash";

/**
 * How this add-in recognises in a workbook what it made there, after save and reopen and whichever host wrote it. Ids of sheets and of
 * conditional formats do not survive a reopening, so identity lives in the content.
 */

/** The last condition of every conditional-format formula of ours: always true, and nobody else writes it. */
export const ownFormulaMark = 'N("responsibility-table/1")=0';

/** True for a conditional-format formula of this add-in, of this or an older version. */
export function isOwnFormula(formula: string): boolean {
  return /N\(\s*"responsibility-table\/\d+"\s*\)\s*=\s*0/.test(formula);
}

/** What kinds of sheets this add-in makes. The hidden name on the sheet is `_rt_` and the kind. */
export type OwnSheetKind = "overview" | "unit" | "combined" | "reminder" | "roster" | "gathered";

/** The sheets of a workbook that gathers many files, in their order. */
export type GatheredSheet = "overview" | "departments" | "units" | "sources" | "details";

/** The hidden sheet-scoped names by which our sheets are known; the sheet's key is the name's comment. */
export const ownNamePrefix = "_rt_";

/** True for the name by which a sheet of ours is known. */
export function isOwnName(name: string): boolean {
  return /^_rt_(?:overview|unit|combined|reminder|roster|gathered)$/.test(name);
}

/** Excel keeps 255 characters of the comment that a key stands in; a longer one would make the file a damaged one. */
const longestKeyName = 120;
/** What a file cannot hold as it is: control characters, half surrogate pairs, U+FFFE and U+FFFF. */
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * The key of a generated sheet: `overview`, `combined`, `roster`, or the kind and the unit's name, such as `unit:县财政局`. A name that a file would cut or change is shortened and told apart by a
 * hash, so that the key read back is the key that was written.
 */
export function ownSheetKey(kind: "overview" | "combined" | "roster"): string;
export function ownSheetKey(kind: "unit" | "reminder", unit: string): string;
export function ownSheetKey(kind: "gathered", sheet: GatheredSheet): string;
export function ownSheetKey(kind: OwnSheetKind, unit?: string): string {
  if (unit === undefined) return kind;
  const safe = unit.slice(0, longestKeyName).replace(unwritable, "");
  return `${kind}:${safe === unit ? unit : `${safe}#${textHash(unit)}`}`;
}

/** The hidden defined name of a sheet with this key, such as `_rt_overview`. */
export function ownSheetName(key: string): string {
  return `${ownNamePrefix}${key.split(":")[0] ?? ""}`;
}
