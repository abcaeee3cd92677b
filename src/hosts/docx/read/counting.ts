/** The number text of one list format, as Word writes it (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: (value) => within(value, 20, 0x2460),
  decimalEnclosedCircleChinese: (value) => within(value, 10, 0x2460),
  decimalEnclosedParen: (value) => within(value, 20, 0x2474),
  decimalEnclosedFullstop: (value) => within(value, 20, 0x2488),
  ideographEnclosedCircle: (value) => within(value, 10, 0x3280),
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  taiwaneseDigital: chineseDigits,
  chineseLegalSimplified: legalNumber,
  ideographLegalTraditional: legalNumber,
  ideographTraditional: (value) => oneOf("甲乙丙丁戊己庚辛壬癸", value),
  ideographZodiac: (value) => oneOf("子丑寅卯辰巳午未申酉戌亥", value),
  upperLetter: (value) => letters(value, "A"),
  lowerLetter: (value) => letters(value, "a"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ordinal: String,
  numberInDash: (value) => `- ${value} -`,
  none: () => "",
};

/** A list's number in its format; decimal where the format is none of those that Chinese documents use. */
export function countedIn(format: string, value: number): string {
  return (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(value) ?? String(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** A number that is one sign of a row of signs; beyond its end plain digits, as in Word. */
function within(value: number, last: number, first: number): string {
  return value >= 1 && value <= last ? String.fromCharCode(first + value - 1) : String(value);
}

function oneOf(signs: string, value: number): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value);
}

const digits = "〇一二三四五六七八九";

function chineseDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** 一, 十, 十一, 二十, 一百零五, 一千零二十; beyond 9,999 digits. */
function chineseNumber(value: number): string {
  return inThousands(value, digits, ["", "十", "百", "千"]).replace(/^一十/, "十").replaceAll("〇", "零");
}

/** 壹, 壹拾, 壹拾壹: the tens keep their 壹. */
function legalNumber(value: number): string {
  return inThousands(value, "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"]);
}

function inThousands(value: number, signs: string, places: readonly string[]): string {
  if (value < 1 || value > 9_999) return value === 0 ? signs.charAt(0) : String(value);
  const zero = signs.charAt(0);
  const written = [...String(value)].map((digit, index, all) =>
    digit === "0" ? zero : signs.charAt(Number(digit)) + (places[all.length - index - 1] ?? ""),
  );
  const once = written.filter((sign, index) => sign !== zero || written[index - 1] !== zero).join("");
  return once.endsWith(zero) ? once.slice(0, -1) : once;
}

/** A … Z, AA, BB, … as Word counts on. */
function letters(value: number, first: "A" | "a"): string {
  const times = Math.ceil(value / 26);
  if (value < 1 || times > 30) return String(value);
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(times);
}

const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const),
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let text = "";
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
