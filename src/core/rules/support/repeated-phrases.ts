const fewestCharacters = 4;
const longestPhrase = 30;
/** Single characters that no word doubles. */
const doubledParticles = "的了";
const firstChinese = 0x2e80;
const chineseCharacter = /\p{Script=Han}/gu;

/** What a text repeats. */
interface PhraseFinder {
  /** The first phrase of four Chinese characters or more that is written twice in a row, 30 characters at most; null where there is none. */
  find(text: string): string | null;
  /** True where the text just looked at may write one to three characters twice in a row. */
  mayDouble(): boolean;
}

/**
 * A finder of phrases written twice in a row (four Chinese characters or more, 30 characters at most); null where a text has none. It visits only
 * earlier places of the same character, so that long texts stay cheap: two characters alike at a steady distance, for as long as that distance,
 * are a repeated phrase.
 */
export function repeatedPhrases(): PhraseFinder {
  /** Places count on from text to text, so that nothing need be cleared in between. */
  const lastPlace = new Int32Array(0x10000).fill(-1);
  const previous = new Int32Array(longestCell);
  const alike = new Int32Array(longestPhrase + 1);
  const lastAlike = new Int32Array(longestPhrase + 1).fill(-2);
  let begin = 0;
  let doubles = false;
  const find = (text: string): string | null => {
    doubles = false;
    if (begin > lastStart) {
      begin = 0;
      lastPlace.fill(-1);
      lastAlike.fill(-2);
    }
    const length = Math.min(text.length, longestCell);
    const start = begin;
    // One place apart, so that a run never goes on from the text before.
    begin += length + 1;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      previous[index] = (lastPlace[code] ?? -1) - start;
      lastPlace[code] = start + index;
      for (let place = previous[index] ?? -1; place >= 0 && index - place <= longestPhrase; place = previous[place] ?? -1) {
        const distance = index - place;
        const run = lastAlike[distance] === start + index - 1 ? (alike[distance] ?? 0) + 1 : 1;
        alike[distance] = run;
        lastAlike[distance] = start + index;
        if (run < distance) continue;
        doubles ||= distance === 1 ? doubledParticles.includes(text.charAt(index)) : code >= firstChinese;
        if (distance < fewestCharacters) continue;
        const phrase = text.slice(index - distance + 1, index + 1);
        if ((phrase.match(chineseCharacter)?.length ?? 0) >= fewestCharacters) return phrase;
      }
    }
    return null;
  };
  return { find, mayDouble: () => doubles };
}

/** Excel's limit for one cell. */
const longestCell = 32_767;
/** Places are 32-bit whole numbers. */
const lastStart = 2 ** 31 - 1 - 2 * longestCell;
