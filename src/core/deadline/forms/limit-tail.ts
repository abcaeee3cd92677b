import { smallNumber } from "../chinese-number";

/** What follows a date and still belongs to it. */
export interface LimitTail {
  readonly end: number;
  readonly before: boolean;
  readonly within: boolean;
  readonly opens: boolean;
}

const weekday = "(?:,?(?:周|星期|礼拜)[一二三四五六日天])?";
const partOfDay = "(?:上午|下午|中午|正午|晚上|晚间|傍晚|夜间|凌晨|早上|上班|晚|早|当天|当日|全天)?";
const hour = `(?:[T ]?${smallNumber}(?:时|点钟?|:)(?:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?分?|${smallNumber}分|整|半)?Z?)?`;
const office = "(?:下班|上班|工作时间结束)?";
const clock = `${weekday}${partOfDay}${hour}${office}(?:左右|前后|许)?`;
/** 前 as in 8月前三周 or 年前 as part of another word is no limit. */
const before = `之前|以前|前(?!(?:${smallNumber}|几|半)(?:个|天|日|周|月|季|年|批)|后|述|期|瞻|提|往|景|沿|置)`;
const within = "期间|时间内|之内|以内|内(?!容|部|外)|为止|止|截止|结束";
const opens = "至今|施行|生效|(?:之日|当日|当天)?(?:起(?!草|诉|底|步|点)|开始|始(?!终)|以来|之后|以后|后(?!续|勤|备|半|期|台))";

const pattern = new RegExp(`${clock}(?:(?<before>${before})|(?<within>${within})|(?<opens>${opens}))?(?:为止|止)?`, "y");

/** Reads the hour, the weekday and 前, 内 or 起 behind a date that ends at `at`. */
export function readLimitTail(text: string, at: number): LimitTail {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return {
    end: at + (match?.[0].length ?? 0),
    before: match?.groups?.before !== undefined,
    within: match?.groups?.within !== undefined,
    opens: match?.groups?.opens !== undefined,
  };
}
