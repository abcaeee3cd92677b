import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import type { Roster, RosterUnit } from "./roster";

/** Answers questions about a roster without walking through it. */
export interface RosterLookup {
  /** The unit with this name or alias, blanks and full-width forms aside; of a name with a bracket (省市场监管局（省知识产权局）) also by what stands before it. */
  find(name: string): RosterUnit | null;
  /** The units that belong to a collective name (县直各部门), by their order, those without one last; empty where the roster does not know it. */
  membersOf(collective: string): readonly RosterUnit[];
}

const plain = (name: string): string => withoutBlanks(toHalfWidth(name));

/** Builds the lookup. Where two units claim one name, a unit's own name goes before an alias and the earlier unit before the later. */
export function rosterLookup(roster: Roster): RosterLookup {
  const byName = new Map<string, RosterUnit>();
  const groups = new Map<string, RosterUnit[]>();
  const claim = (name: string, unit: RosterUnit): void => {
    if (!byName.has(plain(name))) byName.set(plain(name), unit);
  };
  for (const unit of roster.units) claim(unit.name, unit);
  for (const unit of roster.units) for (const alias of unit.aliases) claim(alias, unit);
  for (const unit of roster.units) {
    for (const group of new Set(unit.groups.map(plain))) {
      const members = groups.get(group);
      if (members) members.push(unit);
      else groups.set(group, [unit]);
    }
  }
  for (const members of groups.values()) members.sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
  return {
    find: (name) => byName.get(plain(name)) ?? byName.get(plain(name).replace(/\([^()]*\)$/, "")) ?? null,
    membersOf: (collective) => groups.get(plain(collective)) ?? [],
  };
}
