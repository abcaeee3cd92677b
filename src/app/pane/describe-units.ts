import type { UnitCounts } from "../../core/summary/summary-models";
import { rosterMayBeAdded } from "../../core/plan/plan-roster";
import { rosterSheetName } from "../../core/unit/read-roster";
import type { Roster } from "../../core/unit/roster";
import { rosterLookup } from "../../core/unit/roster-lookup";
import type { Review } from "../review";
import type { PaneRoster } from "./pane-review";

/** Whether the workbook has the office's list of units, and whether a template of one can be added. */
export function describeRoster({ workbook, roster }: Review): PaneRoster {
  if (roster !== null) {
    const groups = new Set(roster.units.flatMap((unit) => unit.groups));
    return { id: "there", sheet: rosterSheetName, units: roster.units.length, groups: groups.size };
  }
  if (workbook.entries.some(({ name }) => name.trim() === rosterSheetName)) return { id: "not-understood", sheet: rosterSheetName };
  return { id: rosterMayBeAdded(workbook) ? "absent" : "cannot-be-added" };
}

/** Units as the roster lists them: by its order, then by their place in it; those that it does not know after them, in the order given. */
export function inRosterOrder(rows: readonly UnitCounts[], roster: Roster | null): readonly UnitCounts[] {
  if (roster === null) return rows;
  const lookup = rosterLookup(roster);
  const listed = [...roster.units].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  const place = new Map(listed.map((unit, index) => [unit, index]));
  const placeOf = ({ unit }: UnitCounts): number => {
    const known = lookup.find(unit);
    return (known === null ? undefined : place.get(known)) ?? listed.length;
  };
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The units that belong to each collective name by the roster; names that it does not know are absent. */
export function membersOfCollectives(rows: readonly UnitCounts[], roster: Roster | null): (readonly [string, readonly string[]])[] {
  if (roster === null) return [];
  const lookup = rosterLookup(roster);
  return rows.flatMap(({ unit }) => {
    const members = lookup.membersOf(unit).map(({ name }) => name);
    return members.length === 0 ? [] : [[unit, members] as const];
  });
}
