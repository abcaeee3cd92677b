/**
 * A number is one sign of a text's shape, and the sign's code holds its value: in the private use area of Unicode, so that no text has it. Blocks
 * of the area tell how the number is written, and the classes below make that a part of a pattern.
 */
export const firstNumber = 0xe000;
const plain = firstNumber; // 9, 30
const withZero = 0xe100; // 09
const counted = 0xe200; // 九, 三十
const spelled = 0xe300; // 二一, 〇九
const hundreds = 0xe400; // 180, 一百二十: the block holds 100 to 999
/** The sign of 1900: 2021, 二〇二一, 两千〇四; the block holds 1900 to 2099. */
export const firstYear = 0xf000;
const centuryOfFirst = 1900;

/** A number that none of the patterns reads as it is: 20211231, 3000. */
export const otherNumber = 35; // #

/** Classes of numbers by the letter that stands for them in a pattern. */
export const numberClasses: Readonly<Record<string, string>> = {
  /** Up to 99. */
  N: "\uE000-\uE3FF",
  /** Up to 99, in figures. */
  A: "\uE000-\uE1FF",
  /** Up to 99, with two figures: can be a year. */
  T: "\uE00A-\uE063\uE100-\uE109\uE300-\uE363",
  /** Up to 999. */
  M: "\uE000-\uE7FF",
  /** Any number. */
  D: "#\uE000-\uF0C7",
  /** A year. */
  Y: "\uF000-\uF0C7",
};

/** The code of the sign of a number written with so many figures (0 for counting words). */
export function signOfNumber(value: number, figures: number, chinese: boolean): number {
  const isYear = value >= centuryOfFirst && value < centuryOfFirst + 200;
  if (isYear && (figures === 4 || figures === 0)) return firstYear + value - centuryOfFirst;
  if (value > 999 || figures > 3) return otherNumber;
  if (value > 99) return hundreds + value;
  if (figures > 2) return otherNumber;
  if (chinese) return (figures === 2 ? spelled : counted) + value;
  return (figures === 2 && value < 10 ? withZero : plain) + value;
}

/** The value that a number's sign holds. */
export function valueOf(numberSign: string): number {
  const code = numberSign.charCodeAt(0);
  if (code >= firstYear) return code - firstYear + centuryOfFirst;
  return code >= hundreds ? code - hundreds : code & 0xff;
}
