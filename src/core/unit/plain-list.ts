import { isCollective } from "./collective-name";
import { rolePhrases } from "./role-words";
import type { UnitCellReading, UnitMention, UnitRole } from "./unit-mention";
import { endsAsUnit, startsWithLevel } from "./unit-name";

const whole = /^[\u4E00-\u9FFF]{3,30}$/;
/** Words that may make of a piece more than one name, or less than one. */
const speaking = /[和与及暨各等]|会同|以及|有关|相关/;

/**
 * Reads lists such as 县财政局、县审计局, which most cells are: whole names with a level, parted by 、 alone, without a word that says more. Gives
 * null for every other text; for these it finds what the full reading finds. A reader remembers the names it has seen.
 */
export function plainListReader(): (text: string, columnRole: UnitRole) => UnitCellReading | null {
  const known: Record<UnitRole, Map<string, UnitMention | null>> = { lead: new Map(), responsible: new Map(), support: new Map() };
  return (text, columnRole) => {
    const mentions: UnitMention[] = [];
    for (const name of text.split("、")) {
      const mention = known[columnRole].get(name) ?? plainMention(name, columnRole);
      known[columnRole].set(name, mention);
      if (mention === null) return null;
      mentions.push(mention);
    }
    return { mentions, separators: mentions.slice(1).map(() => "、"), faults: [] };
  };
}

function plainMention(name: string, role: UnitRole): UnitMention | null {
  const isPlain = whole.test(name) && !speaking.test(name) && startsWithLevel(name) && endsAsUnit(name) && !isCollective(name);
  return isPlain && rolePhrases(name).length === 0 ? { name, role, collective: false, written: name } : null;
}
