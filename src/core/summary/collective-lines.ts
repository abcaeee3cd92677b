import type { Roster } from "../unit/roster";
import { type RosterLookup, rosterLookup } from "../unit/roster-lookup";
import { unitRoles } from "../unit/unit-mention";
import type { CollectiveTaskLine, TaskLine } from "./summary-models";

/** What a roster says of the collective names in the tables. */
export interface ExpandedCollectives {
  /** The tasks that come to a unit through a collective name, by the unit's name as the tables write it. */
  readonly linesOf: ReadonlyMap<string, readonly CollectiveTaskLine[]>;
  /** Collective names whose members the roster knows. */
  readonly expanded: ReadonlySet<string>;
}

/**
 * Hands the tasks of collective names (县直各部门) out to the units that belong to them by the roster. A unit that a task names itself does not get it
 * a second time, and one that belongs to two names of a task gets it once, with the stronger role.
 */
export function collectiveLines(lines: readonly TaskLine[], roster: Roster | null): ExpandedCollectives {
  const linesOf = new Map<string, CollectiveTaskLine[]>();
  const expanded = new Set<string>();
  if (roster === null) return { linesOf, expanded };
  const lookup = rosterLookup(roster);
  const writtenName = namesInTables(lines, lookup);
  for (const line of lines) {
    const named = new Set(line.task.units.filter((unit) => !unit.collective).map((unit) => unit.name));
    const mentions = line.task.units.filter((unit) => unit.collective);
    const strongestFirst = [...mentions].sort((a, b) => unitRoles.indexOf(a.role) - unitRoles.indexOf(b.role));
    for (const { name: collective, role } of strongestFirst) {
      const members = lookup.membersOf(collective);
      if (members.length > 0) expanded.add(collective);
      for (const member of members) {
        const unit = writtenName.get(member.name) ?? member.name;
        if (named.has(unit)) continue;
        named.add(unit);
        const own = linesOf.get(unit) ?? [];
        linesOf.set(unit, own);
        own.push({ ...line, role, collective });
      }
    }
  }
  return { linesOf, expanded };
}

/** How the tables write a unit of the roster, by its name in the roster. */
function namesInTables(lines: readonly TaskLine[], lookup: RosterLookup): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { task } of lines) {
    for (const { name, collective } of task.units) {
      const unit = collective ? null : lookup.find(name);
      if (unit && !names.has(unit.name)) names.set(unit.name, name);
    }
  }
  return names;
}

/** Sorts units by their place in the roster; those it does not know, or gives no place, come after the others, in the order given. */
export function byRoster<Model>(models: readonly Model[], nameOf: (model: Model) => string, roster: Roster | null): Model[] {
  if (roster === null) return [...models];
  const lookup = rosterLookup(roster);
  const listed = new Map(roster.units.map((unit, index) => [unit, index]));
  const place = (model: Model): readonly [number, number] => {
    const unit = lookup.find(nameOf(model));
    return unit ? [unit.order ?? Number.MAX_SAFE_INTEGER, listed.get(unit) ?? 0] : [Infinity, 0];
  };
  const keyed = models.map((model) => ({ model, place: place(model) }));
  keyed.sort((a, b) => compare(a.place[0], b.place[0]) || compare(a.place[1], b.place[1]));
  return keyed.map(({ model }) => model);
}

/** Not a subtraction: two infinities have no difference. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
