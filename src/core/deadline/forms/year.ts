import { monthsPeriod } from "../period";
import { fullYear, readYear, yearAlone } from "../year-words";
import { calendarForm } from "./calendar-form";
import { limitFollows, rangeSign } from "./parts";

/** Words behind a year that make it part of a name (2021年工作要点, 2021年春季): it then names no day. */
const partOfName =
  "(?!度?(?:工作|任务|要点|方案|计划(?!完成|于)|通知|文件|要求|预算|决算|报告|考核|目标|绩效|学|[春夏秋冬]|[暑寒]假|第[一二]学期|大年|腊月|正月)|[一二三四五六七八九\\d]*月|的?(?:第|前|后|最后)[一二三四五六七八九十\\d]{1,3}个?(?:周|星期|礼拜|天|日))";

/** A two-digit year that stands alone must lie near the plan's, or it is an amount (10年, 30年). */
const nearestYears = 6;

/** 2021年, 二〇二五年度, 明年, 到2025年: up to its last day. */
export const year = calendarForm(`${yearAlone}度?${partOfName}(?:全年)?`, ({ year: words = "" }, planYear) => {
  const named = readYear(words);
  const twoDigits = /^.{2}年$/.test(words) && named?.is === "number";
  if (twoDigits && (planYear === null || Math.abs(named.year - planYear) > nearestYears)) return null;
  return monthsPeriod(named, 1, 12, { before: "ambiguous" });
});

/** 年内, 年度内, 全年内, and 全年 with an amount to reach (全年不少于4次). Not 三年内, which is an amount. */
export const withinYear = calendarForm(
  `(?:年度?(?:之|以)?内|全年度?(?:内|(?=(?:不少于|不低于|至少|共|累计|开展|举办|组织)?\\d+[次场期])))`,
  () => monthsPeriod(null, 1, 12),
);

/** 2018 in 2018-2020年, and a bare 2020 where a limit's words end. */
export const yearWithoutSign = calendarForm(
  `(?<year>${fullYear})(?:(?=${rangeSign}(?:${fullYear}|\\d{2}年))|${limitFollows})`,
  ({ year: words }) => monthsPeriod({ is: "number", year: Number(words) }, 1, 12, { before: "ambiguous" }),
);

/** 今明两年. */
export const twoYears = calendarForm(`(?<which>今明|明后)(?:两|二)?年`, ({ which }) =>
  monthsPeriod({ is: "from-plan-year", years: which === "今明" ? 1 : 2 }, 1, 12, { yearsBefore: 1 }),
);
