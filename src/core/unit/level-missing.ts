import type { FormalName } from "./formal-name";
import { grouped } from "./grouped";
import { fieldAt } from "./unit-name";
import { partyOrgans } from "./unit-vocabulary";

/** A field with more levels than this is a list of places: nothing is missing there. */
const mostLevels = 20;

/** 财政局 beside 县财政局, 县财政局 beside 榕江县财政局: only where a single unit of the list can be meant. */
export function levelMissing<Name extends FormalName>(entries: readonly Name[]): (readonly [Name, Name])[] {
  const candidates = entries.filter((entry) => {
    const bare = entry.stem + entry.ending;
    return !["科", "股", "处", "所", "站", "室", "队"].includes(entry.ending) && (fieldAt(bare) !== "" || partyOrgans.has(bare));
  });
  return grouped(candidates, ({ stem, ending }) => `${stem}|${ending}`).flatMap((group) => {
    const levels = [...new Set(group.map(({ level }) => level))].filter((level) => level !== "");
    const longestFor = (short: string): string[] => {
      const longer = levels.filter((level) => level !== short && level.endsWith(short));
      return longer.filter((level) => !longer.some((other) => other !== level && other.endsWith(level)));
    };
    const byLevel = new Map(grouped(group, ({ level }) => level).map((members) => [members[0]?.level ?? "", members[0]]));
    return [...byLevel.entries()].flatMap(([level, entry]): (readonly [Name, Name])[] => {
      const [full, ...more] = levels.length > mostLevels ? [] : longestFor(level);
      const longer = full === undefined || more.length > 0 ? undefined : byLevel.get(full);
      return entry && longer ? [[longer, entry]] : [];
    });
  });
}
