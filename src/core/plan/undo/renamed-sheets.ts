import { textAt } from "../../sheet/cell-lookup";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { Inverse } from "../../state/inverse";
import type { RunRecord } from "../../state/ledger";
import { removeColumns } from "../progress-columns/remove-columns";
import { locateCell } from "./locate-cell";
import type { UndoContext } from "./plan-undo";

type RenamingContext = Pick<UndoContext, "workbook" | "marks" | "tablesOn">;

/** What was done to the office's own sheets, known by their names only. */
export type OfficeInverse = Extract<Inverse, { readonly id: "cell" | "marks" | "columns-added" }>;

export function isOfOffice(inverse: Inverse): inverse is OfficeInverse {
  return inverse.id === "cell" || inverse.id === "marks" || inverse.id === "columns-added";
}

/**
 * The present names of sheets that were renamed since runs wrote on them, by their former names. Such a sheet is known by what the runs left there: a
 * task's cell with the written text, marks of ours, added columns. Where two sheets would fit, as after copying, none is taken.
 */
export function renamedSheets(runs: readonly RunRecord[], context: RenamingContext): ReadonlyMap<string, string> {
  const inverses = runs.flatMap(({ inverse }) => (inverse ?? []).filter(isOfOffice));
  const known = new Set(inverses.map(({ sheet }) => sheet));
  const there = new Set(context.workbook.entries.map(({ name }) => name));
  const strangers = context.workbook.sheets.filter(({ name }) => !known.has(name));
  const found = [...known].flatMap((name): [string, string][] => {
    if (there.has(name)) return [];
    const left = inverses.filter(({ sheet }) => sheet === name);
    const [only, ...others] = strangers.filter((sheet) => left.some((inverse) => isLeftOn(sheet, inverse, context)));
    return only && others.length === 0 ? [[name, only.name]] : [];
  });
  const claimed = found.map(([, now]) => now);
  return new Map(found.filter(([, now]) => claimed.indexOf(now) === claimed.lastIndexOf(now)));
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
