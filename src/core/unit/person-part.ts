import { isCollective } from "./collective-name";
import { endsAsUnit, looksLikePerson, startsWithLevel } from "./unit-name";

const beforePerson = /^[省市县区州旗镇乡].*(?:局|厅|委|办|公室|中心|政府)$/su;
/** Words for whoever answers for a unit, and the posts that a unit has one or a few of. */
const answerable =
  "(?:的?(?:主要|分管|相关|有关|具体|直接|第一|各自)*(?:负责人|负责同志|责任人|责任领导|领导同志|领导)|党组书记|副?(?:局长|主任|处长|科长|股长|所长|站长|部长|校长|院长|行长|总经理|经理)|董事长)";
const atEnd = new RegExp(`\\s*${answerable}$`);
/** 领导 and 负责人 end other words too. */
const longestPart = 16;

/** How many characters at the end of a name are the person who answers for the unit: 县财政局张三, 县财政局分管领导, 县财政局局长张三. */
export function personLength(name: string): number {
  return roleAtEnd(name) || nameAtEnd(name);
}

function nameAtEnd(name: string): number {
  const length = [3, 2].find((count) => beforePerson.test(name.slice(0, -count).trimEnd()) && looksLikePerson(name.slice(-count)));
  return length !== undefined && startsWithLevel(name) ? length : 0;
}

/** A role phrase behind a whole unit or group, with or without the person's name before or behind it. */
function roleAtEnd(name: string): number {
  for (const behind of [0, 3, 2]) {
    const person = behind === 0 ? "" : name.slice(-behind);
    if (behind > 0 && !looksLikePerson(person)) continue;
    const withRole = name.slice(0, name.length - behind).trimEnd();
    const words = atEnd.exec(withRole.slice(-longestPart))?.[0];
    if (words === undefined) continue;
    const unit = withRole.slice(0, -words.length).trimEnd();
    // 各班主任: a group has no 主任, but somebody who answers for it.
    if (isCollective(unit) ? /[责领]/.test(words) : isWholeUnit(unit)) return name.length - unit.length;
    const before = [3, 2].find((count) => looksLikePerson(unit.slice(-count)) && isWholeUnit(unit.slice(0, -count).trimEnd()));
    if (before !== undefined && behind === 0) return name.length - unit.slice(0, -before).trimEnd().length;
  }
  return 0;
}

function isWholeUnit(name: string): boolean {
  return name.length > 1 && endsAsUnit(name);
}
