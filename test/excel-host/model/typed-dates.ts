import type { Typed } from "./input-text";

/** source: facts "Writing": 1-2 and 3/4 become dates; assumed: which other texts a Chinese Excel reads as dates, and the formats it gives them */
const forms: readonly { readonly pattern: RegExp; readonly format: string; readonly parts: readonly ("year" | "month" | "day")[] }[] = [
  { pattern: /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/u, format: "yyyy/m/d", parts: ["year", "month", "day"] },
  { pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u, format: 'yyyy"年"m"月"d"日"', parts: ["year", "month", "day"] },
  { pattern: /^(\d{4})年(\d{1,2})月$/u, format: 'yyyy"年"m"月"', parts: ["year", "month"] },
  { pattern: /^(\d{1,2})月(\d{1,2})日$/u, format: 'm"月"d"日"', parts: ["month", "day"] },
  { pattern: /^(\d{4})[-/](\d{1,2})$/u, format: 'yyyy"年"m"月"', parts: ["year", "month"] },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/u, format: 'm"月"d"日"', parts: ["month", "day"] },
];

/** The year that Excel adds where none is typed. assumed: a date typed without a year is of 2021 */
const thisYear = 2021;

/** A text that Excel turns into a date. Null for any other. */
export function dateTyped(text: string): Typed | null {
  for (const { pattern, format, parts } of forms) {
    const match = pattern.exec(text.trim());
    if (!match) continue;
    const numbers = match
      .slice(1)
      .filter((group) => /^\d+$/u.test(group))
      .map(Number);
    const part = (name: (typeof parts)[number], fallback: number): number => numbers[parts.indexOf(name)] ?? fallback;
    const serial = serialOf(fullYear(part("year", thisYear)), part("month", 1), part("day", 1));
    if (serial !== null) return { value: serial, formula: null, format, apostrophe: false };
  }
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/u.exec(text.trim());
  if (!time || Number(time[1]) > 23) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, formula: null, format: time[3] ? "h:mm:ss" : "h:mm", apostrophe: false };
}

/** Days since 1899-12-30 (source: facts "Reading": serial numbers without zone). Null for a day that does not exist. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return null;
  return Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
