import { type CalendarDate, calendarDate, monthEnd } from "../calendar/calendar-date";
import { toHalfWidth, withoutBlanks } from "../sheet/plain-text";

/**
 * 登记截止日: the last day that a progress header speaks of (1-9月份工作完成情况 is the end of September, 上半年完成情况 the end of June,
 * 截至9月15日完成情况 that day). Null where it names none or no year is known.
 */
export function registeredUntil(label: string, planYear: number | null): CalendarDate | null {
  const text = toHalfWidth(withoutBlanks(label));
  const ownYear = /((?:19|20)\d{2})年/.exec(text)?.[1];
  const year = ownYear === undefined ? planYear : Number(ownYear);
  if (year === null) return null;
  const day = /(\d{1,2})月(\d{1,2})日/.exec(text);
  if (day) return calendarDate(year, Number(day[1]), Number(day[2]));
  const month = /(?:\d{1,2}月?[-—–－~至])?(\d{1,2})月/.exec(text)?.[1];
  if (month !== undefined && Number(month) >= 1 && Number(month) <= 12) return monthEnd(year, Number(month));
  const quarter = /(?:前|第)?([一二三四1-4])季度/.exec(text)?.[1];
  if (quarter !== undefined) return monthEnd(year, 3 * ("一二三四".indexOf(quarter) + 1 || Number(quarter)));
  if (text.includes("上半年")) return monthEnd(year, 6);
  if (/全年|年度|年底|下半年/.test(text)) return monthEnd(year, 12);
  return null;
}
