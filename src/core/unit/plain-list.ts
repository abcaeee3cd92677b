import type { UnitCellReading, UnitMention, UnitRole } from "./unit-mention";
import { endsAsUnit, startsWithLevel } from "./unit-name";

const whole = /^[\u4E00-\u9FFF]{3,30}$/;
/** Words that may speak of more than the name they stand in. */
const speaking = /[和与及暨各等]|会同|以及|有关|相关/;

/**
 * Reads lists such as 县财政局、县审计局, which most cells are: whole names with a level, parted by 、 alone, each of which names one unit and says
 * nothing more. Gives null for every other text; for these it finds what the full reading of the text finds. A reader remembers the names it has seen.
 * @param readWhole the full reading
 */
export function plainListReader(
  readWhole: (text: string, columnRole: UnitRole) => UnitCellReading,
): (text: string, columnRole: UnitRole) => UnitCellReading | null {
  const known: Record<UnitRole, Map<string, UnitMention | null>> = { lead: new Map(), responsible: new Map(), support: new Map() };
  const mentionOf = (name: string, role: UnitRole): UnitMention | null => {
    if (!whole.test(name) || speaking.test(name) || !startsWithLevel(name) || !endsAsUnit(name)) return null;
    const { mentions, faults } = readWhole(name, role);
    const [mention] = mentions;
    const isPlain = mention?.name === name && mention.written === name && mention.role === role && !mention.collective;
    return isPlain && mentions.length === 1 && faults.length === 0 ? mention : null;
  };
  return (text, columnRole) => {
    const mentions: UnitMention[] = [];
    for (const name of text.split("、")) {
      const before = known[columnRole].get(name);
      const mention = before === undefined ? mentionOf(name, columnRole) : before;
      if (before === undefined) known[columnRole].set(name, mention);
      if (mention === null) return null;
      mentions.push(mention);
    }
    return { mentions, separators: mentions.slice(1).map(() => "、"), faults: [] };
  };
}
