import { valueOf } from "../number-signs";
import { notAName, recurringForm } from "./recurring-form";

/** 每周五前; a week without a day ends on its Sunday. 每周一、周三 and 每周一、三 are several days. */
export const everyWeek = recurringForm(
  `[每各]周${notAName}(?:([N日天底])((?:[、,和]周[N日天]|[、和][N日天](?![月日年]))+)?)?`,
  ([, day, more]) => (more ? null : { every: "week", weekday: /[日天底]/.test(day || "日") ? 7 : valueOf(day) }),
);
