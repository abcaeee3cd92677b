import { grouped } from "./grouped";
import { easilyMistaken } from "./mistaken-characters";
import { isNameWord } from "./short-forms";
import { endsAsUnit, startsWithLevel } from "./unit-name";
import { kindWords, territoryWords, unitEndings } from "./unit-vocabulary";

/** A name as it is compared: without blanks, full-width signs as half-width ones. */
interface PlainName {
  readonly plain: string;
  readonly count: number;
}

const shortest = 3;
const longest = 40;
/** From this length on two names alike but for one character are hardly alike by chance. */
const tellingLength = 7;
/** More names than this that differ at one place are a list (of places, of numbers), not slips. */
const mostAlike = 20;
const longestWord = 8;
const furtherWords = new Set([
  ...kindWords,
  ...territoryWords,
  ...unitEndings.filter((ending) => ending.length > 1),
  ..."人民 办公室 办公厅 委员会 总局 行政 职能 主管 有关 相关 省委 市委 县委 区委 州委 旗委 省直 市直 县直 区直 州直 省级 市级 县级 区级 直属 领导小组 指挥部 常委会".split(
    " ",
  ),
]);
/** Where names differ in one of these they are two units: 第一/第二, 东城/西城. */
const tellsApart = /[一二三四五六七八九十百两\d东西南北中上下左右大小新老前后内外甲乙丙丁]/;

/**
 * Pairs [right, wrong] of names, groups included, of which the wrong one has one wrong, missing, doubled or swapped character inside a word that the
 * right one has whole: 各乡镇人民正府, 具财政局, 县教育据, 县建住局. Names that differ in a place or in two true words are never paired. Finds them by
 * the names with one character left out, not by comparing all.
 */
export function wholeNameSlips<Name extends PlainName>(names: readonly Name[]): (readonly [Name, Name])[] {
  const long = names.filter(({ plain }) => plain.length >= shortest && plain.length <= longest);
  const keyed = long.flatMap((name) => keysOf(name.plain).map((key) => ({ key, name })));
  const rights = new Map<Name, Set<Name>>();
  for (const group of grouped(keyed, ({ key }) => key)) {
    if (group.length < 2 || group.length > mostAlike) continue;
    for (const { name: wrong } of group) {
      for (const { name: right } of group) {
        if (right.plain === wrong.plain || wrong.count > right.count || !isSlip(right, wrong)) continue;
        const known = rights.get(wrong) ?? new Set();
        rights.set(wrong, known.add(right));
      }
    }
  }
  return [...rights].flatMap(([wrong, candidates]) => {
    const right = likeliest(wrong, [...candidates]);
    return right ? [[right, wrong] as const] : [];
  });
}

/** Of several names a slip may stand for: the one whose character is easily mistaken, else the one that is by far the most usual. */
function likeliest<Name extends PlainName>({ plain }: Name, candidates: readonly Name[]): Name | undefined {
  const mistaken = candidates.filter((right) =>
    [...right.plain].some((character, place) => easilyMistaken(character, plain.charAt(place))),
  );
  const [first, second] = [...(mistaken.length > 0 ? mistaken : candidates)].sort((a, b) => b.count - a.count);
  return first && (!second || first.count > second.count) ? first : undefined;
}

/** The name itself, and with each character left out; two swapped neighbours share the name without either. */
function keysOf(plain: string): string[] {
  const keys = new Set([plain]);
  for (let place = 0; place < plain.length; place++) keys.add(plain.slice(0, place) + plain.slice(place + 1));
  return [...keys];
}

function isSlip(right: PlainName, wrong: PlainName): boolean {
  const [a, b] = [right.plain, wrong.plain];
  let place = 0;
  while (place < a.length && a.charAt(place) === b.charAt(place)) place++;
  const sure = right.count > wrong.count || a.length >= tellingLength;
  if (a.length === b.length) {
    if (a.slice(place + 1) === b.slice(place + 1))
      return isWrongCharacter(a, b, place) && (sure || easilyMistaken(a.charAt(place), b.charAt(place)));
    const swapped =
      a.charAt(place) === b.charAt(place + 1) && a.charAt(place + 1) === b.charAt(place) && a.slice(place + 2) === b.slice(place + 2);
    return swapped && isInWord(a, place) && isInWord(a, place + 1) && !(isInWord(b, place) && isInWord(b, place + 1));
  }
  if (!sure || !startsWithLevel(a) || !startsWithLevel(b)) return false;
  if (a.length > b.length) return isInWord(a, place) && !(isInWord(b, place - 1) && isInWord(b, place));
  // Of a doubled character either may be the one too many.
  const doubled = b.charAt(place - 1) === b.charAt(place) ? place - 1 : place;
  return !isInWord(b, doubled) && !tellsApart.test(b.charAt(place)) && isInWord(a, place - 1) && isInWord(a, place);
}

function isWrongCharacter(right: string, wrong: string, place: number): boolean {
  if (tellsApart.test(right.charAt(place)) && tellsApart.test(wrong.charAt(place))) return false;
  return isInWord(right, place) && !isInWord(wrong, place);
}

/** True where the character at a place belongs to a word that names are made of, to the level at the head or to the ending. */
function isInWord(name: string, place: number): boolean {
  if (place === 0 && startsWithLevel(name)) return true;
  if (name.charAt(place) === "各" && isInWord(name, place + 1)) return true;
  if (place === name.length - 1 && endsAsUnit(name)) return true;
  for (let start = Math.max(0, place - longestWord + 1); start <= place; start++) {
    for (let length = Math.max(2, place - start + 1); length <= longestWord && start + length <= name.length; length++) {
      const word = name.slice(start, start + length);
      if (isNameWord(word) || furtherWords.has(word)) return true;
    }
  }
  return false;
}
