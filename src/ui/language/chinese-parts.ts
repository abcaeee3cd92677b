/** A piece of a text, and whether Chinese is written in it. */
export interface TextPart {
  readonly text: string;
  readonly isChinese: boolean;
}

/** Chinese characters with the punctuation and the wide letters and digits that are set among them. */
const chinese = "\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef";
/** What belongs to a Chinese text only where it stands inside one. */
const inside = "0-9.%/+\\-“”‘’…—·";
/** 2021年: digits at the head are read in the language of the word that they count. The digits of an address such as C4 are not. */
const digits = "(?:(?<![\\p{L}\\p{N}])[0-9]+)?";

const chinesePart = new RegExp(`${digits}[${chinese}](?:[${chinese}${inside}]*[${chinese}])?`, "gu");
const hanCharacter = /\p{Script=Han}/u;

/** True where a Chinese character is written in the text. */
export function hasChinese(text: string): boolean {
  return hanCharacter.test(text);
}

/** A text in pieces, in order; joined they are the text again. Takes time in proportion to its length, whatever it holds. */
export function chineseParts(text: string): readonly TextPart[] {
  if (!hasChinese(text)) return text === "" ? [] : [{ text, isChinese: false }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: part, index } of text.matchAll(chinesePart)) {
    if (!hasChinese(part)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isChinese: false });
    parts.push({ text: part, isChinese: true });
    end = index + part.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isChinese: false });
  return parts;
}
