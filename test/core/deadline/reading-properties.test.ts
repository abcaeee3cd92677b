import fc from "fast-check";
import { addDays, dayOf, monthOf, parseIsoDate, yearOf, type CalendarDate } from "../../../src/core/calendar/calendar-date";
import { findTextLimits } from "../../../src/core/text-limits/find-text-limits";
import { readCell } from "./read-cell";

const first = parseIsoDate("2000-01-01");
const days = fc.integer({ min: 0, max: 36_500 }).map((offset): CalendarDate => {
  if (first === null) throw new RangeError("no such day");
  return addDays(first, offset);
});
const two = (number: number) => String(number).padStart(2, "0");
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const chineseDigits = (number: number) => [...String(number)].map((digit) => "〇一二三四五六七八九"[Number(digit)] ?? "").join("");
const chineseCount = (number: number) => {
  const ones = number % 10 === 0 ? "" : chineseDigits(number % 10);
  if (number < 10) return ones;
  return `${number < 20 ? "" : chineseDigits(Math.floor(number / 10))}十${ones}`;
};

const writings: readonly [name: string, write: (year: number, month: number, day: number) => string][] = [
  ["年月日", (y, m, d) => `${y}年${m}月${d}日`],
  ["年月日前", (y, m, d) => `${y}年${m}月${d}日前`],
  ["leading zeros", (y, m, d) => `${y}年${two(m)}月${two(d)}日之前完成`],
  ["号", (y, m, d) => `于${y}年${m}月${d}号前`],
  ["blanks", (y, m, d) => `${y} 年 ${m} 月 ${d} 日 前`],
  ["line breaks", (y, m, d) => `${y}年\n${m}月${d}日`],
  ["dots", (y, m, d) => `${y}.${m}.${d}`],
  ["hyphens", (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  ["hyphens and hour", (y, m, d) => `${y}-${two(m)}-${two(d)} 23:59`],
  ["slashes", (y, m, d) => `${y}/${m}/${d}前`],
  ["eight figures", (y, m, d) => `${y}${two(m)}${two(d)}`],
  ["full-width", (y, m, d) => wide(`${y}年${m}月${d}日`)],
  ["Chinese numerals", (y, m, d) => `${chineseDigits(y)}年${chineseCount(m)}月${chineseCount(d)}日`],
  ["Chinese numerals with ○", (y, m, d) => `${chineseDigits(y).replaceAll("〇", "○")}年${chineseCount(m)}月${chineseCount(d)}日`],
  ["end of a range", (y, m, d) => `2000年1月1日至${y}年${m}月${d}日`],
];

it.each(writings)("reads back any day written with %s", (_name, write) => {
  fc.assert(
    fc.property(days, (date) => {
      expect(readCell(write(yearOf(date), monthOf(date), dayOf(date)), 2021).due).toBe(date);
    }),
  );
});

it("takes the plan year for a day without one", () => {
  fc.assert(
    fc.property(days, (date) => {
      expect(readCell(`${monthOf(date)}月${dayOf(date)}日前`, yearOf(date))).toMatchObject({ due: date, yearAssumed: true });
    }),
  );
});

const vocabulary = [
  ..."年月日号前后内底末初中旬季度半每周起至到止—-~、，；。（）()《》〔〕0123456789一二三四五六七八九十〇两 \n第上下本今明次十四五持续长期印发工作个自即",
];
const wordings = fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }).map((signs) => signs.join(""));

it("never throws, and gives a day exactly to what is dated", () => {
  fc.assert(
    fc.property(fc.oneof(wordings, fc.string({ unit: "binary" })), fc.constantFrom(2021, null), (text, planYear) => {
      const reading = readCell(text, planYear);
      expect(reading.text).toBe(text);
      expect(reading.due !== null).toBe(reading.kind === "dated");
      expect(reading.pastLimitAfter !== null).toBe(reading.kind === "dated");
      expect(reading.recurrence !== null).toBe(reading.kind === "recurring");
      expect(reading.relative !== null).toBe(reading.kind === "relative");
      if (reading.due !== null && reading.pastLimitAfter !== null) expect(reading.pastLimitAfter >= reading.due).toBe(true);
      expect(reading.milestones).not.toHaveLength(1);
    }),
    { numRuns: 2000 },
  );
});

it("reads a text longer than any cell", () => {
  const text = `${"认真落实，".repeat(60_000)}2021年9月底前完成。`;
  expect(findTextLimits(text, 2021)).toMatchObject([{ quote: "2021年9月底前", offset: 300_000 }]);
});

it("quotes limits of a text as they stand in it", () => {
  fc.assert(
    fc.property(wordings, (text) => {
      for (const limit of findTextLimits(text, 2021)) {
        expect(text.slice(limit.offset, limit.offset + limit.quote.length)).toBe(limit.quote);
        expect(limit.deadline.kind).not.toBe("unknown");
      }
    }),
    { numRuns: 1000 },
  );
});

it.each([
  "1",
  "一",
  "十",
  "年",
  "月底前",
  "12月31日前，",
  "（",
  "(2021年",
  " ",
  "1 ",
  "3、",
  "至",
  "每季度",
  "第一、",
  "印发后10日内，",
  "2021.",
  "1月-",
])("comes to an end with ten thousand times %j, and quotes only what is there", (sign) => {
  const long = sign.repeat(10_000);
  // A pattern that backtracks would take hours.
  readCell(long);
  expect(findTextLimits(long, 2021).filter(({ quote, offset }) => !long.startsWith(quote, offset))).toHaveLength(0);
});
