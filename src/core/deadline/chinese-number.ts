/** The grammar of a number up to 99, in digits or Chinese, for use inside a larger pattern. */
export const smallNumber = "(?:\\d{1,2}(?!\\d)|[〇一二两三四五六七八九十廿卅]{1,3})";

/** The grammar of an amount (180, 三十, 一百二十), for use inside a larger pattern. */
export const amountNumber = "(?:\\d{1,4}(?!\\d)|[一二两三四五六七八九十百]{1,5})";

const digits = "〇一二三四五六七八九";

/** The value of a number in digits (half-width), Chinese digits (二〇) or Chinese counting words (二十一, 两, 廿三, 一百八十); NaN for anything else. */
export function readNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const counted = words.replace("廿", "二十").replace("卅", "三十").replace("两", "二");
  if (counted !== "" && [...counted].every((sign) => digits.includes(sign)))
    return Number([...counted].map((sign) => digits.indexOf(sign)).join(""));
  const parts = /^(?:([一二三四五六七八九])?(百))?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(counted);
  if (!parts || counted === "") return Number.NaN;
  const hundreds = parts[2] ? valueOf(parts[1]) * 100 : 0;
  const tens = parts[4] ? valueOf(parts[3]) * 10 : 0;
  return hundreds + tens + (parts[5] ? digits.indexOf(parts[5]) : 0);
}

function valueOf(sign: string | undefined): number {
  return sign === undefined ? 1 : digits.indexOf(sign);
}
