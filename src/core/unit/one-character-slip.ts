import type { FormalName } from "./formal-name";

const shortestStem = 2;
const longestStem = 40;
/** A stem of two or three characters is little to go by: a slip in it is one changed character, in a name that occurs once beside one that recurs. */
const shortestPlainStem = 4;

/** A name with how often it occurs. */
interface CountedFormalName extends FormalName {
  readonly count: number;
}
/** Where names differ in one of these they are two units: 第一/第二, 东城/西城. */
const tellsApart = /[一二三四五六七八九十百两\d东西南北中上下左右大小新老前后内外甲乙丙丁]/;

/**
 * Pairs [right, wrong] of names with the same level and ending whose stems are one character apart (changed, missing or added), where the right one
 * is made of known words only and the wrong one is not (县住房和城乡建没局). Finds them by the stems with one character left out, not by comparing all.
 */
export function oneCharacterSlips<Name extends CountedFormalName>(names: readonly Name[]): (readonly [Name, Name])[] {
  const long = names.filter(({ writtenStem }) => writtenStem.length >= shortestStem - 1 && writtenStem.length <= longestStem);
  const rightByKey = new Map<string, Name[]>();
  for (const name of long) {
    if (!name.known || name.writtenStem.length < shortestStem) continue;
    for (const key of keysOf(name)) {
      const list = rightByKey.get(key);
      if (list) list.push(name);
      else rightByKey.set(key, [name]);
    }
  }
  const pairs: (readonly [Name, Name])[] = [];
  for (const wrong of long) {
    if (wrong.known) continue;
    const near = new Set([...keysOf(wrong)].flatMap((key) => rightByKey.get(key) ?? []));
    const stems = new Map(
      [...near].filter((right) => isSlip(right.writtenStem, wrong.writtenStem) && isSure(right, wrong)).map((right) => [right.stem, right]),
    );
    const [right] = stems.values();
    if (right && stems.size === 1) pairs.push([right, wrong]);
  }
  return pairs;
}

function isSure(right: CountedFormalName, wrong: CountedFormalName): boolean {
  if (right.writtenStem.length >= shortestPlainStem) return true;
  return right.writtenStem.length === wrong.writtenStem.length && right.level === wrong.level && wrong.count === 1 && right.count > 1;
}

function keysOf({ level, ending, writtenStem }: FormalName): Set<string> {
  const keys = new Set([`${level}|${ending}|${writtenStem}`]);
  for (let position = 0; position < writtenStem.length; position++) {
    keys.add(`${level}|${ending}|${writtenStem.slice(0, position)}${writtenStem.slice(position + 1)}`);
  }
  return keys;
}

function isSlip(right: string, wrong: string): boolean {
  let head = 0;
  while (head < right.length && right.charAt(head) === wrong.charAt(head)) head++;
  let tail = 0;
  const most = Math.min(right.length, wrong.length) - head;
  while (tail < most && right.charAt(right.length - 1 - tail) === wrong.charAt(wrong.length - 1 - tail)) tail++;
  const rightPart = right.slice(head, right.length - tail);
  const wrongPart = wrong.slice(head, wrong.length - tail);
  if (rightPart.length > 1 || wrongPart.length > 1) return false;
  return !(tellsApart.test(rightPart) && tellsApart.test(wrongPart));
}
