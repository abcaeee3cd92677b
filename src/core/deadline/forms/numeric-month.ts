import { valueOf } from "../number-signs";
import { monthPeriod } from "../period";
import { yearNumbered } from "../year-words";
import { calendarForm } from "./calendar-form";
import { ambiguous } from "./months";
import { noteSlip } from "./slip";

/** 2021.12, 2021-12, 2021/12, with 底 or 末 behind it too. */
export const numericMonth = calendarForm(
  "(Y)[./-](A)(?:(底)|(?![./]D|-A[./-]A|[%年月个]))",
  ([, year = "", number = "", end], _year, words) => {
    const month = valueOf(number);
    if (month < 1 || month > 12) return null;
    const period = monthPeriod(yearNumbered(valueOf(year)), month);
    return end === undefined ? ambiguous(period) : noteSlip(words, period, "");
  },
);
