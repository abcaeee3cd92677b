import type { Form } from "../mention";
import { matchAt, notAName, repeating, repeatingInWords } from "./recurring-parts";

const weekly = new RegExp(
  `(?:每一?个?|逐|按|各)(?:周|星期|礼拜)${notAName}(?<weekday>[一二三四五六日天末])?(?<more>(?:[、,和及与](?:周|星期)[一二三四五六日天])+)?`,
  "y",
);

/** 每周五前; a week without a day ends on its Sunday. */
export const everyWeek: Form = (text, at) => {
  const match = matchAt(weekly, text, at);
  if (!match) return null;
  if (match.groups.more !== undefined) return repeatingInWords(text, at, match.end);
  const beforeSunday = "一二三四五六".indexOf(match.groups.weekday ?? "日");
  return repeating(text, at, match.end, { every: "week", weekday: beforeSunday < 0 ? 7 : beforeSunday + 1 });
};
