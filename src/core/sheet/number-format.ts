import { format, getFormatDateInfo } from "numfmt";
import type { DateSystem } from "../calendar/excel-serial";

/** A number format code, made ready for the many cells that share it. */
export interface NumberFormat {
  readonly code: string;
  /** True where the format shows a day, a month or a year, so that the number is a date. Hours and minutes alone are none. */
  readonly isDate: boolean;
  /** A number as the sheet shows it. */
  show(value: number): string;
}

/** The serial of 1 January 1904 in the 1900 system, which the formatter counts in. */
const days1904 = 1462;

/** Prepares a format code. A code that cannot be read shows its numbers as General does; [DBNum1] and its like show digits, not 二〇二一. */
export function numberFormat(code: string, system: DateSystem): NumberFormat {
  const isDate = showsDay(code);
  const shift = isDate && system === "1904" ? days1904 : 0;
  const pattern = patternOf(code);
  return { code, isDate, show: (value) => shown(pattern, value + shift) };
}

function shown(pattern: string, value: number): string {
  // What General shows of a whole number of up to eleven digits: most numbers of a table, and not worth the formatter's time.
  if (pattern === "General" && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  try {
    return format(pattern, value, { dateSpanLarge: false, dateErrorNumber: false });
  } catch {
    return String(value);
  }
}

/** The formatter knows 上午/下午 and the weekdays aaa and aaaa only in Chinese and by their English codes; Excel knows them always. */
function patternOf(code: string): string {
  if (code.includes("上午/下午")) return `[$-804]${code.replaceAll("上午/下午", "AM/PM")}`;
  return /aaa/i.test(code) && !code.includes("[$-") ? `[$-804]${code}` : code;
}

function showsDay(code: string): boolean {
  try {
    const { year, month, day, hours, seconds } = getFormatDateInfo(code);
    // In mm:ss the formatter takes the minutes for a month.
    return year || day || (month && !hours && !seconds);
  } catch {
    return false;
  }
}
