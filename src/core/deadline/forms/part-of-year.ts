import { monthsPeriod } from "../period";
import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";

/** 年初, 2022年年初: January, and no later than the first quarter. Offices often say in brackets which months they mean. */
export const yearStart = calendarForm(`(?:${yearBefore}年?|年)(?:初|伊始)`, ({ year }) =>
  monthsPeriod(readYear(year), 1, 1, { latest: { month: 3, day: "last" }, vague: true }),
);

/** 年中, 2022年年中: 30 June. Not 一年中. */
export const yearMiddle = calendarForm(`(?:${yearBefore}年?|年)中(?=前|之前|以前|完成|[,;。、:]|$)`, ({ year }) =>
  monthsPeriod(readYear(year), 1, 6, { vague: true }),
);
