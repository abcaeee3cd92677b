import { textAt } from "../../sheet/cell-lookup";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Inverse } from "../../state/inverse";
import type { RunRecord } from "../../state/ledger";
import { removeColumns } from "../progress-columns/remove-columns";
import { locateCell } from "./locate-cell";
import type { UndoContext } from "./plan-undo";
import { sameMarks } from "./undo-marks";

type RenamingContext = Pick<UndoContext, "workbook" | "marks" | "tablesOn">;

/** What was done to the office's own sheets, known by their names only. */
export type OfficeInverse = Extract<Inverse, { readonly id: "cell" | "marks" | "columns-added" }>;

export function isOfOffice(inverse: Inverse): inverse is OfficeInverse {
  return inverse.id === "cell" || inverse.id === "marks" || inverse.id === "columns-added";
}

/**
 * The present names of sheets that were renamed since runs wrote on them, by their former names. Such a sheet is known by what the runs left there: a
 * task's cell with the written text, marks of ours, added columns; where later runs wrote on it under its new name, by what these do not explain. Where
 * two sheets would fit, as after copying, none is taken.
 */
export function renamedSheets(runs: readonly RunRecord[], context: RenamingContext): ReadonlyMap<string, string> {
  const inOrder = [...runs].sort((one, other) => one.id - other.id);
  const inverses = inOrder.flatMap(({ inverse }) => (inverse ?? []).filter(isOfOffice));
  const of = (name: string): OfficeInverse[] => inverses.filter(({ sheet }) => sheet === name);
  const known = new Set(inverses.map(({ sheet }) => sheet));
  const there = new Set(context.workbook.entries.map(({ name }) => name));
  const found = [...known].flatMap((name): [string, string][] => {
    if (there.has(name)) return [];
    const left = of(name);
    const isThis = (sheet: SheetSnapshot): boolean => {
      const own = of(sheet.name);
      return left.some((inverse, index) => {
        if (own.length === 0) return isLeftOn(sheet, inverse, context);
        return isBefore(inverse, own, left.slice(index + 1)) || (!explains(own, inverse) && isLeftOn(sheet, inverse, context));
      });
    };
    const [only, ...others] = context.workbook.sheets.filter(isThis);
    return only && others.length === 0 ? [[name, only.name]] : [];
  });
  // A sheet that was renamed twice had one name after the other; what was written on two names in turn were two sheets.
  const span = (name: string): readonly number[] =>
    inOrder.flatMap(({ id, inverse }) => ((inverse ?? []).some((each) => isOfOffice(each) && each.sheet === name) ? [id] : []));
  const overlap = (one: string, other: string): boolean =>
    Math.max(span(one)[0] ?? 0, span(other)[0] ?? 0) <= Math.min(span(one).at(-1) ?? 0, span(other).at(-1) ?? 0);
  return new Map(found.filter(([name, now]) => !found.some(([other, place]) => other !== name && place === now && overlap(name, other))));
}

/** True for the last marks of one name where the first run on marks of the other name found just these. */
function isBefore(inverse: OfficeInverse, own: readonly OfficeInverse[], later: readonly OfficeInverse[]): boolean {
  if (inverse.id !== "marks" || inverse.wrote.length === 0 || later.some(({ id }) => id === "marks")) return false;
  const first = own.find((each) => each.id === "marks");
  return first?.id === "marks" && sameMarks(first.was, inverse.wrote);
}

/** True where what a sheet's own runs left there may look like what this one left elsewhere. */
function explains(own: readonly OfficeInverse[], inverse: OfficeInverse): boolean {
  if (inverse.id !== "cell") return own.some(({ id }) => id === inverse.id);
  const same = JSON.stringify([inverse.place, inverse.wrote]);
  return own.some((each) => each.id === "cell" && JSON.stringify([each.place, each.wrote]) === same);
}

function isLeftOn(sheet: SheetSnapshot, inverse: OfficeInverse, { marks, tablesOn }: RenamingContext): boolean {
  switch (inverse.id) {
    case "marks":
      return inverse.wrote.length > 0 && (marks.get(sheet.name) ?? []).length > 0;
    case "columns-added":
      return tablesOn(sheet).some((table) => removeColumns(table, inverse.labels, true).labels.length > 0);
    case "cell": {
      const located = locateCell(inverse.place, inverse.wrote, sheet, tablesOn(sheet));
      return (
        inverse.wrote !== "" && "position" in located && textAt(sheet, located.position.row, located.position.column) === inverse.wrote
      );
    }
  }
}
