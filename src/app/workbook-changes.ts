import { type SheetChanges, sheetChanges } from "../core/sheet/changes/sheet-changes";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/sheet-snapshot";

/**
 * What became of sheets since they were read. The earlier reading is the one that was worked on anyway: no second copy is kept for this.
 * @param names the sheets to look at, as they were called in the earlier reading; others were not relied on
 */
export function changesSince(earlier: WorkbookSnapshot, later: WorkbookSnapshot, names: readonly string[]): readonly SheetChanges[] {
  const known = new Set(earlier.entries.map(({ name }) => name));
  return sheetsOf(earlier).flatMap((sheet): SheetChanges[] => {
    if (!names.includes(sheet.name)) return [];
    const now = sheetsOf(later);
    const same = now.find(({ name }) => name === sheet.name);
    if (same) return [sheetChanges(sheet, same)];
    // A sheet with another name that holds just the same is this one.
    const renamed = now.filter(({ name }) => !known.has(name)).map((candidate) => sheetChanges(sheet, candidate));
    return [
      renamed.find(({ lines, reordered, cells }) => lines.length === 0 && reordered === null && cells.length === 0) ?? {
        sheet: sheet.name,
        now: null,
        lines: [],
        reordered: null,
        cells: [],
        furtherCells: 0,
      },
    ];
  });
}

function sheetsOf({ sheets, ownSheets }: WorkbookSnapshot): readonly SheetSnapshot[] {
  return [...sheets, ...ownSheets];
}

/** False where nothing was found that a person could be told. */
export function isChanged({ sheet, now, lines, reordered, cells }: SheetChanges): boolean {
  return sheet !== now || lines.length > 0 || reordered !== null || cells.length > 0;
}
