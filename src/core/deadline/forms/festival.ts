import { addDays, calendarDate, dayOf, monthOf } from "../../calendar/calendar-date";
import { dayPeriod, type DayOfYear } from "../period";
import { calendarForm } from "./calendar-form";

/** Festivals on a fixed day, by their first two signs: month and day. */
const fixed = "元旦0101植树0312五一0501劳动0501五四0504青年0504六一0601儿童0601七一0701建党0701八一0801建军0801教师0910国庆1001十一1001";

/** Festivals of the lunar calendar, 2015-2030 (Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Table): month and day by year. */
const firstLunarYear = 2015;
const lunar: Readonly<Record<string, string>> = {
  春节: "0219020801280216020501250212020101220210012902170206012602130203",
  端午: "0620060905300618060706250614060306220610053106190609052806160605",
  中秋: "0927091510040924091310010921091009290917100609250915100309220912",
};

/** 春节前, 国庆节前, 2022年元旦前. 五一, 十一 and their like are also numbers and count only with 前 or 节. 节前 is the day before; a festival alone is its day. */
export const festival = calendarForm("(?:[FL]|N(?=F|节|前|内|假)F?)节?(假|(?=内))?(?!后)", ([whole = "", holiday], year, words) => {
  const name = words.slice(words.at - whole.length, words.at).slice(0, 2);
  const at = name > "9" && name.length === 2 ? fixed.indexOf(name) + 2 : 0;
  if (at < 2 && !whole.startsWith("L")) return null;
  const [month, day] = at < 2 ? [0, 0] : [Number(fixed.slice(at, at + 2)), Number(fixed.slice(at + 2, at + 4))];
  // 元旦 without a year is the one to come: the first day of the plan year is no day to work towards.
  const period = dayPeriod(name === "元旦" && !year ? { since: "last-named", years: 1 } : year, month, day);
  if (at < 2) period.movable = (inYear) => movableDay(name, inYear);
  // The official holiday runs from 1 to 7 October.
  else if (holiday !== undefined && month === 10) period.day = 7;
  period.before = "ends-before-it";
  return period;
});

function movableDay(name: string, year: number): DayOfYear | null {
  // 清明 falls on 4 April in leap years and the years after them, on 5 April in the two others, from 2009 to 2043.
  if (name === "清明") return year >= 2009 && year <= 2043 ? { month: 4, day: year % 4 <= 1 ? 4 : 5 } : null;
  const at = (year - firstLunarYear) * 4;
  const entry = (lunar[name] ?? lunar["春节"] ?? "").slice(Math.max(at, 0), at + 4);
  const day = at < 0 || entry === "" ? null : calendarDate(year, Number(entry.slice(0, 2)), Number(entry.slice(2)));
  if (day === null) return null;
  const moved = addDays(day, name === "除夕" ? -1 : name === "元宵" ? 14 : 0);
  return { month: monthOf(moved), day: dayOf(moved) };
}
