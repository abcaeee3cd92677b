import { limitEnds } from "../pattern";
import { monthsPeriod } from "../period";
import { calendarForm } from "./calendar-form";
import { noteSlip } from "./slip";

/** 年底, 2021年年底, 今年末, 岁末. Not 年终考核, 年末总结. */
export const yearEnd = calendarForm(`(年?)(?:底|未${limitEnds})(?![考次])|(岁)`, (_numbers, year, [, sign, whole], words) =>
  year || sign || whole ? noteSlip(words, monthsPeriod(year, 1, 12), "年") : null,
);

/** 年初: January, and no later than the first quarter. Offices often say in brackets which months they mean. */
export const yearStart = calendarForm("(年?)初", (_numbers, year, [, sign]) => {
  const period = monthsPeriod(year, 1, 1);
  period.latest = { month: 3, day: 31 };
  period.vague = true;
  return year || sign ? period : null;
});

/** 年中: 30 June. Not 一年中. */
export const yearMiddle = calendarForm(`(年?)中${limitEnds}`, (_numbers, year, [, sign]) => {
  const period = monthsPeriod(year, 1, 6);
  period.vague = true;
  return year || sign ? period : null;
});

/** 年内, 年度内, 全年内, and 全年 with an amount to reach (全年完成4次). */
export const withinYear = calendarForm("年内|全(?:内|(?=完|[?任于分]{0,6}M次))", (_numbers, year) =>
  year ? null : monthsPeriod(null, 1, 12),
);
