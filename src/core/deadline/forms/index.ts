import type { Form } from "../mention";
import { readCalendar } from "./calendar";
import { byKind } from "./by-kind";
import { everyHalfYear } from "./every-half-year";
import { everyMonth } from "./every-month";
import { everyOther, oncePer, regularly } from "./every-other";
import { everyQuarter } from "./every-quarter";
import { everyWeek } from "./every-week";
import { everyYear } from "./every-year";
import { codeNumber, documentNumber, itemLabel } from "./no-deadline";
import { ongoing } from "./ongoing";
import { countedFromEvent, halfPeriod, immediately } from "./relative";

/** Every wording the grammar knows, behind the signs it can begin with: Y for a year, N for any other number. The first that fits at a place wins. */
export const formsByKind = byKind<Form>([
  ["NY", codeNumber],
  ["N", itemLabel],
  ["Y", documentNumber],
  ["N半", oncePer],
  ["NY#Pabcdef明元年岁首头第前后上底hjHQFL全", readCalendar],
  ["每各", everyHalfYear],
  ["每各分季q", everyQuarter],
  ["每各分当月", everyMonth],
  ["每各", everyWeek],
  ["每隔频", everyOther],
  ["每各", everyYear],
  ["定", regularly],
  ["N", countedFromEvent],
  ["半", halfPeriod],
  ["即", immediately],
  ["持全", ongoing],
]);
