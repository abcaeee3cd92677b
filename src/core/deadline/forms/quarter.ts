import { monthsPeriod, type Period } from "../period";
import type { YearWords } from "../year-words";
import { calendarForm } from "./calendar-form";
import { noteSlip } from "./slip";
import { stretches } from "./stretches";

/** 第三季度, 二、三季度, 一季度和三季度, 一季度末, 第3季: up to the last day of the quarter. 季 alone is a season unless it is counted. */
export const quarter = calendarForm(
  "(?:第?(?:N|首)个?q?[、,/和至-]){0,3}(?:(?:N|首)(?:个?q|季(?=底))|第N个?[q季])底?(?<!(?:^|[^第])N个q(?=内))",
  (_numbers, year, [whole], words) => {
    const found = stretches(whole.replace("首", "\uE001").replace(/[个q季第底]/g, ""));
    return found.every(([first, last]) => first >= 1 && last <= 4)
      ? found.map(([first, last]) => noteSlip(words, quarters(year, first, last), "季"))
      : null;
  },
);

/** 前三季度, 前两个季度, 头两个季度, 后两季度. */
export const severalQuarters = calendarForm("(?:[前头]|(后))(N)个?q底?", ([, , count], year, [, last]) =>
  count < 1 || count > 4 ? null : last ? quarters(year, 5 - count, 4) : quarters(year, 1, count),
);

/** Q3, 2021Q3, Q3 2021. */
export const letterQuarter = calendarForm("Q(N)q?底?(?: (Y)年?)?", ([, nth, behind], year) =>
  nth >= 1 && nth <= 4 ? quarters(behind || year, nth, nth) : null,
);

function quarters(year: YearWords | null, first: number, last: number): Period {
  return monthsPeriod(year, first * 3 - 2, last * 3);
}
