import { monthsPeriod } from "../period";
import { readYear, yearBefore } from "../year-words";
import { calendarForm } from "./calendar-form";
import { endWord } from "./parts";

/** 上半年, 2022年下半年末, 后半年, H1. */
export const halfYear = calendarForm(
  `(?:${yearBefore})?(?:(?<half>[上前下后])半年度?|[Hh](?<number>[12]))年?(?:${endWord})?`,
  ({ year, half = "", number }) =>
    number === "1" || /[上前]/.test(half) ? monthsPeriod(readYear(year), 1, 6) : monthsPeriod(readYear(year), 7, 12),
);

/** 上、下半年. */
export const bothHalves = calendarForm(`(?:${yearBefore})?上(?:半年)?[、和及与]?下半年度?`, ({ year }) => [
  monthsPeriod(readYear(year), 1, 6),
  monthsPeriod(readYear(year), 7, 12),
]);
