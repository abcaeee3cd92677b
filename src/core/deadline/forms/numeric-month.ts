import { ambiguous, monthPeriod } from "../period";
import { calendarForm } from "./calendar-form";
import { noteSlip } from "./slip";

/** 2021.12, 2021-12, 2021/12, with 底 or 末 behind it too. */
export const numericMonth = calendarForm(
  "(Y)[./-](A)(?:(底)|(?![./]D|-A[./-]A|[%年月个]))",
  ([, year, month], _year, [, , , end], words) => {
    if (month < 1 || month > 12) return null;
    const period = monthPeriod(year, month);
    return end ? noteSlip(words, period, "") : ambiguous(period);
  },
);
