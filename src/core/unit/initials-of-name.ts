import type { FormalName } from "./formal-name";

/** Whole words that only look like initials of longer names. */
const wholeWords = new Set("工商 民政 财政 人事 国安 文物 水文 海事 交通 法制 体育 公安".split(" "));

/** Initials that begin more names than this stand for none of them. */
const mostCandidates = 100;

/**
 * Pairs of a name and its initials: 县农科局 beside 县农业科学局, the first characters of the longer name's words
 * (nearly all are of two characters), its first word among them and at least every other one.
 */
export function initialsOf<Name extends FormalName>(entries: readonly Name[]): (readonly [Name, Name])[] {
  const pairs = new Map<string, { readonly entry: Name; readonly initials: string }[]>();
  for (const entry of entries) {
    if (!entry.known || entry.stem.length < 4) continue;
    const initials = entry.words.map((word) => [...word].filter((_, position) => position % 2 === 0).join("")).join("");
    for (let position = 1; position < Math.min(initials.length, 5); position++) {
      const key = `${entry.level}|${entry.ending}|${initials.charAt(0)}${initials.charAt(position)}`;
      const list = pairs.get(key);
      if (list) list.push({ entry, initials });
      else pairs.set(key, [{ entry, initials }]);
    }
  }
  return entries.flatMap((short): (readonly [Name, Name])[] => {
    const { writtenStem } = short;
    if (writtenStem.length < 2 || writtenStem.length > 4 || wholeWords.has(writtenStem)) return [];
    const key = `${short.level}|${short.ending}|${writtenStem.slice(0, 2)}`;
    const candidates = pairs.get(key) ?? [];
    if (candidates.length > mostCandidates) return [];
    const fitting = candidates.filter(
      ({ entry, initials }) =>
        entry.stem !== short.stem && initials.length <= 2 * writtenStem.length && isSubsequence(writtenStem, initials),
    );
    const [only] = fitting;
    return only && new Set(fitting.map(({ entry }) => entry.stem)).size === 1 ? [[only.entry, short]] : [];
  });
}

function isSubsequence(short: string, long: string): boolean {
  let position = 0;
  for (const character of long) if (character === short.charAt(position)) position++;
  return position === short.length;
}
