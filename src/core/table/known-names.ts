import type { Roster } from "../unit/roster";
import { rosterLookup } from "../unit/roster-lookup";
import type { NameDecision } from "./table-knowledge";

/**
 * The name under which a unit is known. Names that the user called one unit lead to the one that is kept, over several decisions too; other names of
 * a unit in the roster (简称/别名) lead to its own, unless the user said that the two are different units.
 */
export function nameResolver(decisions: readonly NameDecision[], roster: Roster | null = null): (name: string) => string {
  const keptOf = new Map(decisions.filter(({ same }) => same).map(({ kept, variant }) => [variant, kept]));
  const listed = roster === null ? null : rosterLookup(roster);
  if (keptOf.size === 0 && listed === null) return (name) => name;
  const different = new Set(
    decisions.filter(({ same }) => !same).flatMap(({ kept, variant }) => [`${kept}\n${variant}`, `${variant}\n${kept}`]),
  );
  const decided = (name: string): string => {
    const seen = new Set<string>();
    let known = name;
    for (let kept = keptOf.get(known); kept !== undefined && !seen.has(kept); kept = keptOf.get(known)) {
      seen.add(known);
      known = kept;
    }
    return known;
  };
  return (name) => {
    const known = decided(name);
    const official = listed?.find(known)?.name ?? known;
    return different.has(`${known}\n${official}`) ? known : decided(official);
  };
}
