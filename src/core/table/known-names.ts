import type { NameDecision } from "./table-knowledge";

/** The name under which a unit is known: names that the user called one unit lead to the one that is kept, over several decisions too. */
export function nameResolver(decisions: readonly NameDecision[]): (name: string) => string {
  const keptOf = new Map(decisions.filter(({ same }) => same).map(({ kept, variant }) => [variant, kept]));
  if (keptOf.size === 0) return (name) => name;
  return (name) => {
    const seen = new Set<string>();
    let known = name;
    for (let kept = keptOf.get(known); kept !== undefined && !seen.has(kept); kept = keptOf.get(known)) {
      seen.add(known);
      known = kept;
    }
    return known;
  };
}
