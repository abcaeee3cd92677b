import { valueOf } from "../number-signs";
import { dayIn, dayOfMonth, daysAfterEnd, notAName, recurringForm } from "./recurring-form";

/** 每月5日前, 每月底, 逐月, 每月结束后5日内. 次月10日前 and 当月25日 are said of every month; without a day they are not. */
export const everyMonth = recurringForm(
  `(?:[每各分]月${notAName}|当(?=N日)|(?<![N个])月(?=止?后N))的?(?:${daysAfterEnd}|${dayOfMonth})`,
  ([, within, ...day]) => ({ every: "month", day: within ? valueOf(within) : dayIn(day) }),
);
