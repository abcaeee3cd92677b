import { maskCharacter } from "./bracket-mask";
import { endingLookAlikes, fieldWords, levelCharacters, levelLookAlikes, surnames, unitEndings } from "./unit-vocabulary";

const longestField = Math.max(...[...fieldWords].map((word) => word.length));
const longestPlace = 12;
const longestEnding = 8;
/** A place after one of these is where a branch sits, not whose unit it is: 国家税务总局榕江县税务局. */
const upperBodies = new Set("局厅署委部院");

/** The field of work at the head of a name, the longest that fits; "" where none is known. */
export function fieldAt(name: string, from = 0): string {
  for (let length = longestField; length > 1; length--) {
    const word = name.slice(from, from + length);
    if (word.length === length && fieldWords.has(word)) return word;
  }
  return "";
}

/** True where a text begins with a word for a level (县财政局) and not with a look-alike (市场监管局). */
export function startsWithLevel(name: string): boolean {
  if (name.startsWith("自治区")) return true;
  return levelCharacters.has(name.charAt(0)) && !levelLookAlikes.some((word) => name.startsWith(word));
}

/** The words at the head of a name that say whose unit it is: 县, 自治区, 榕江县, 杭州市临安区; "" where it has none. */
export function levelPrefix(name: string): string {
  if (name.startsWith("自治区")) return "自治区";
  if (startsWithLevel(name)) return name.charAt(0);
  if (name.startsWith("团")) return "";
  const field = fieldAt(name);
  if (field !== "" && !isPlaceEnd(name, field.length + 1)) return "";
  for (let end = 2; end <= Math.min(longestPlace, name.length - 2); end++) {
    const last = name.charAt(end - 1);
    if (upperBodies.has(last)) return "";
    if (isPlaceEnd(name, end)) return name.slice(0, end);
  }
  return "";
}

/** True where a place may end at `end`: 县 and its like, then a field of work or the party committee. */
function isPlaceEnd(name: string, end: number): boolean {
  return levelCharacters.has(name.charAt(end - 1)) && (fieldAt(name, end) !== "" || name.startsWith("委", end));
}

const telephone = /[(（]?(?:联系|办公)?(?:电话|手机)?[\s:：]*(?<!\d)(?:0\d{2,3}[-—]?)?(?:1\d{10}|\d{7,8})[)）]?\s*$/;

/** How many characters at the end of a text are a telephone number, with the word for it. */
export function telephoneLength(text: string): number {
  return telephone.exec(text)?.[0].length ?? 0;
}

/** True for what looks like a person's name and like no unit's: 张三. */
export function looksLikePerson(text: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(text) && surnames.has(text.charAt(0)) && !endsAsUnit(text) && fieldAt(text) === "";
}

/** True where a text can be the end of a unit's name. Looks at its last characters only; masked brackets at its end are passed over. */
export function endsAsUnit(text: string): boolean {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1) === maskCharacter || text.charAt(end - 1).trim() === "")) end--;
  const tail = text.slice(Math.max(0, end - longestEnding), end);
  return tail.length > 1 && unitEndings.some((ending) => tail.endsWith(ending)) && !endingLookAlikes.some((word) => tail.endsWith(word));
}
