import { ambiguous, monthPeriod, monthsPeriod } from "../period";
import { calendarForm } from "./calendar-form";

/** 前11个月, 2021年后三个月. Without a year only where a clause begins, for 会议前3个月 is another thing. */
export const severalMonths = calendarForm(
  "(?:(前)|后)(N)(个?)月(?![内底上中下])",
  ([, , count], year, [whole, first, , counted], words) => {
    const opens = /(?:^|[,;。])$/.test(words.shape.slice(0, words.at - whole.length));
    if (!(year ?? (first && counted && opens)) || count < 1 || count > 12) return null;
    return first ? monthsPeriod(year, 1, count) : monthsPeriod(year, 13 - count, 12);
  },
);

/** 2021年第三个月, 2022年首月. */
export const nthMonth = calendarForm("(?:第(N)个|首)月", ([, nth], year) => (year ? ambiguous(monthPeriod(year, nth || 1)) : null));
