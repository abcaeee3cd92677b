import { toA1 } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import { numberFormat } from "../../sheet/number-format";
import type { Inverse } from "../../state/inverse";
import type { RunItem } from "../../state/run-item";
import type { CellContent, PlanStepOf } from "../plan-step";
import type { CellPlaces } from "../undo/cell-place";
import type { EditedChange } from "./cell-edit";
import { sameContent } from "./plan-edit";

/** What edits of one sheet come to: of several edits of a cell, what stood there before the first and after the last. Nothing for a cell that is as it was. */
export function netChanges(changes: readonly EditedChange[]): readonly EditedChange[] {
  const net = new Map<string, EditedChange>();
  for (const change of changes) {
    const key = toA1(change.position);
    const first = net.get(key);
    net.set(key, first ? { ...change, before: first.before, formatBefore: first.formatBefore } : change);
  }
  return [...net.values()].filter(({ before, after }) => !sameContent(before, after));
}

/** The edits undone, in one go. */
export function backwards(changes: readonly EditedChange[]): readonly EditedChange[] {
  return [...changes].reverse().map(({ position, before, after, numberFormat: format, formatBefore }) => ({
    position,
    before: after,
    after: before,
    formatBefore: format ?? formatBefore,
    ...(format === undefined ? {} : { numberFormat: formatBefore }),
  }));
}

/** The step that writes edits. */
export function editStep(sheet: string, changes: readonly EditedChange[]): PlanStepOf<"write-cells"> {
  const cells = changes.map(({ position, before, after, numberFormat: format }) => ({
    position,
    before,
    after,
    ...(format === undefined ? {} : { numberFormat: format }),
  }));
  return { step: "write-cells", sheet, cells };
}

/** What a run of edits says of one sheet, and what takes it back. @param places of the sheet as the edits left it */
export function editsOn(
  { name, dateSystem }: SheetSnapshot,
  changes: readonly EditedChange[],
  places: CellPlaces,
): { readonly items: readonly RunItem[]; readonly inverse: readonly Inverse[] } {
  if (changes.length === 0) return { items: [], inverse: [] };
  const shown = (content: CellContent, format: string): string =>
    content.kind === "blank" ? "" : content.kind === "text" ? content.text : numberFormat(format, dateSystem).show(content.number);
  const texts = changes.map((change) => ({
    change,
    from: shown(change.before, change.formatBefore),
    to: shown(change.after, change.numberFormat ?? change.formatBefore),
  }));
  return {
    items: [{ id: "cells", sheet: name, changes: texts.map(({ change: { position }, from, to }) => ({ position, from, to })) }],
    inverse: texts.map(({ change: { position, before, after, numberFormat: format, formatBefore }, from, to }) => ({
      id: "cell",
      sheet: name,
      place: places.placeOf(position),
      was: from,
      wrote: to,
      ...(before.kind === "number" ? { wasNumber: before.number } : {}),
      ...(after.kind === "number" ? { wroteNumber: after.number } : {}),
      ...(format === undefined ? {} : { wasFormat: formatBefore }),
    })),
  };
}
