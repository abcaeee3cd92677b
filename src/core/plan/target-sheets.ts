import type { WorkbookSnapshot } from "../sheet/sheet-snapshot";
import { sheetNames } from "./sheet-names";
import type { SheetWords } from "./sheet-words";

/** A sheet that is wanted: its key, and the name it should have if it is new. */
export interface TargetWish {
  readonly key: string;
  readonly name: string;
  /** Its lines: so many rows it takes at least. */
  readonly lines: number;
}

/** A sheet to be written, under the name it has or gets, and what stood there before. */
export interface TargetSheet {
  readonly key: string;
  readonly name: string;
  /** Its lines: so many rows it takes at least. */
  readonly lines: number;
  readonly before: { readonly id: "none" } | { readonly id: "ours" } | { readonly id: "kept-as-old"; readonly newName: string };
}

/** Finds or names the sheet for each wish. Sheets with a key in `keptAsOld` get another name, and a new one takes their place. */
export function targetSheets(
  wishes: readonly TargetWish[],
  workbook: WorkbookSnapshot,
  keptAsOld: ReadonlySet<string>,
  words: SheetWords,
): TargetSheet[] {
  const existing = new Map<string, string>();
  for (const { ownKey, name } of workbook.entries) if (ownKey !== null && !existing.has(ownKey)) existing.set(ownKey, name);
  const old = wishes.filter(({ key }) => keptAsOld.has(key) && existing.has(key));
  const missing = wishes.filter(({ key }) => !existing.has(key));
  const taken = workbook.entries.map((entry) => entry.name);
  const names = sheetNames(
    [...missing.map(({ name }) => name), ...old.map(({ key }) => words.sheetNames.old(existing.get(key) ?? ""))],
    taken,
    words.sheetNames,
  );
  const added = new Map(missing.map(({ key }, index) => [key, names[index] ?? ""]));
  const oldNames = new Map(old.map(({ key }, index) => [key, names[missing.length + index] ?? ""]));
  return wishes.map(({ key, lines }) => {
    const name = existing.get(key);
    if (name === undefined) return { key, name: added.get(key) ?? "", lines, before: { id: "none" } };
    const newName = oldNames.get(key);
    return { key, name, lines, before: newName === undefined ? { id: "ours" } : { id: "kept-as-old", newName } };
  });
}
