import type { BandChange } from "../bands";
import { movedSpan } from "../bands";
import { mapReferences, type Reference } from "./tokens";

type Corner = Reference["first"];

/** The formula after rows or columns of a sheet were inserted or deleted. `onSheet` is the sheet that the formula stands on. */
export function moveReferences(formula: string, onSheet: string, changedSheet: string, change: BandChange): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? onSheet).toLowerCase() !== changedSheet.toLowerCase()) return reference;
    const key = change.axis;
    const from = reference.first[key];
    if (!from) return reference;
    const to = reference.last?.[key] ?? from;
    const span = movedSpan({ first: Math.min(from.index, to.index), last: Math.max(from.index, to.index) }, change);
    if (!span) return null;
    if (span.first === from.index && span.last === to.index) return reference;
    const withIndex = (corner: Corner, index: number): Corner => {
      const coordinate = corner[key];
      return coordinate ? { ...corner, [key]: { ...coordinate, index } } : corner;
    };
    return {
      sheet: reference.sheet,
      first: withIndex(reference.first, span.first),
      last: reference.last && withIndex(reference.last, span.last),
    };
  });
}

/** The formula after a sheet got another name. */
export function renameSheetIn(formula: string, oldName: string, newName: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === oldName.toLowerCase() ? { ...reference, sheet: newName } : reference,
  );
}

/** The formula after a sheet was deleted: its references are lost (source: facts #4772). */
export function loseSheetIn(formula: string, name: string): string {
  return mapReferences(formula, (reference) => (reference.sheet?.toLowerCase() === name.toLowerCase() ? "#REF!" : reference));
}
