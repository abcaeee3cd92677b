import type { Form } from "../mention";
import { readCalendar } from "./calendar";
import { everyHalfYear } from "./every-half-year";
import { everyMonth } from "./every-month";
import { everyOther } from "./every-other";
import { everyQuarter } from "./every-quarter";
import { everyWeek } from "./every-week";
import { everyYear } from "./every-year";
import { itemLabel, otherNumber } from "./no-deadline";
import { ongoing } from "./ongoing";
import { countedFromEvent, halfPeriod, immediately } from "./relative";

/** A wording, and every sign it can begin with, so that most places of a text need no trial at all. */
interface Wording {
  readonly begins: RegExp;
  readonly read: Form;
}

/** Every wording the grammar knows. At each place of a text the first that fits wins. */
export const wordings: readonly Wording[] = [
  { begins: /\d/, read: itemLabel },
  { begins: /\d/, read: otherNumber },
  { begins: /[每逐按]/, read: everyHalfYear },
  { begins: /[每各逐按分季]/, read: everyQuarter },
  { begins: /[每各逐按分次当]/, read: everyMonth },
  { begins: /[每各逐按]/, read: everyWeek },
  { begins: /[每逐按隔双单月周天半一1不定]/, read: everyOther },
  { begins: /[每逐按年]/, read: everyYear },
  {
    begins: /[\d〇一二两三四五六七八九十廿卅元今本明次翌后去上当同第年岁全首末下前头QqHh农植劳青儿建教国春除清端中]/,
    read: readCalendar,
  },
  { begins: /[\d一二两三四五六七八九十百]/, read: countedFromEvent },
  { begins: /半/, read: halfPeriod },
  { begins: /[立马即当次随边尽抓]/, read: immediately },
  { begins: /[持长常经日贯全不抓久一坚滚动实随始逐永平及和]/, read: ongoing },
];
