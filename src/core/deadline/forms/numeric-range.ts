import { dayPeriod, monthPeriod } from "../period";
import { calendarForm } from "./calendar-form";

const notMore = "(?![%年月日个]|[./-]D)";

/** 2021.6-12 and 2021/1至11: months of one year, the second without its year. */
export const numericMonthRange = calendarForm(`(Y)[./](A)[-至](A)${notMore}`, ([, year, first, last]) => {
  const period = monthPeriod(year, last);
  period.firstMonth = first;
  return last >= first && last <= 12 ? period : null;
});

/** 2021.6.1-30: days of one month. */
export const numericDayRange = calendarForm(`(Y)[./](A)[./](A)[-至](A)${notMore}`, ([, year, month, first, last]) => {
  const period = dayPeriod(year, month, last);
  period.firstDay = first;
  return last >= first ? period : null;
});
