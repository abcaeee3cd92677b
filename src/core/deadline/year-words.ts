/** How a text names a year. */
export type YearWords =
  | { readonly is: "number"; readonly year: number }
  /** 今年, 明年: so many years after the plan year. */
  | { readonly is: "from-plan-year"; readonly years: number }
  /** 次年, 当年: so many years after the year last named in the text, else after the plan year. */
  | { readonly is: "from-last-named"; readonly years: number };

/** Four digits of a year that can stand in a plan. */
export const fullYear = "(?:19|20)\\d{2}";

const chineseYear = "[一二][九〇][〇一二三四五六七八九]{2}|[一二两]千〇?[一二三四五六七八九十]{1,3}";
const twoDigits = "\\d{2}|[〇一二三四五六七八九]{2}";
/** 上 is no year word in 原则上年底前 and 以上年度. */
const words = "(?:今|本|明|次|翌|后|去|(?<!原则|以)上|当|同|第二)年度?";

/** The grammar of a year before something smaller (2021年, 二〇二一年, 21年, 今年, 2021上半年), as named group `year`. */
export const yearBefore =
  `(?<year>(?:${fullYear}|${chineseYear}|${twoDigits})年度?的?|${words}的?` +
  `|${fullYear}[./-](?=\\d{1,2}月)|${fullYear} ?(?=[第上下前底末年QqHh一二三四]|\\d月|1[0-2]月)),?`;

/** The grammar of a year that stands alone, with 年 behind it or one of the year words. */
export const yearAlone = `(?<year>(?:${fullYear}|${chineseYear}|${twoDigits})年|${words})`;

const offsets = new Map<string, YearWords>([
  ["今", { is: "from-plan-year", years: 0 }],
  ["本", { is: "from-plan-year", years: 0 }],
  ["明", { is: "from-plan-year", years: 1 }],
  ["后", { is: "from-plan-year", years: 2 }],
  ["去", { is: "from-plan-year", years: -1 }],
  ["上", { is: "from-plan-year", years: -1 }],
  ["当", { is: "from-last-named", years: 0 }],
  ["同", { is: "from-last-named", years: 0 }],
  ["次", { is: "from-last-named", years: 1 }],
  ["翌", { is: "from-last-named", years: 1 }],
  ["第", { is: "from-last-named", years: 1 }],
]);

const digits = "〇一二三四五六七八九";

/** The year that words matched by `yearBefore` or `yearAlone` name; null where there are none. */
export function readYear(text: string | undefined): YearWords | null {
  if (text === undefined || text === "") return null;
  const word = offsets.get(text.charAt(0));
  if (word && /^.{1,2}年/.test(text)) return word;
  const thousands = /^[一二两]千〇?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?/.exec(text);
  if (thousands) {
    const tens = text.includes("十") ? (thousands[1] ? digits.indexOf(thousands[1]) : 1) * 10 : 0;
    return { is: "number", year: (text.startsWith("一") ? 1000 : 2000) + tens + (thousands[2] ? digits.indexOf(thousands[2]) : 0) };
  }
  const number = [...(/^[\d〇一二三四五六七八九]+/.exec(text)?.[0] ?? "")]
    .map((sign) => (digits.includes(sign) ? digits.indexOf(sign) : sign))
    .join("");
  return number === "" ? null : { is: "number", year: number.length === 2 ? centuryOf(Number(number)) : Number(number) };
}

/** 98 is 1998, 21 is 2021: no plan reaches past 2069 or back before 1970. */
export function centuryOf(twoDigitYear: number): number {
  return twoDigitYear >= 70 ? 1900 + twoDigitYear : 2000 + twoDigitYear;
}
