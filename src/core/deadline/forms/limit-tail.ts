import { pattern } from "../pattern";
import type { Words } from "../words";

/** What follows a date and still belongs to it: the weekday, the hour, and one of 前, 内, 起. 前 in 8月前三周 belongs to what follows. */
const tail = pattern(
  "(?:,?周[N日天]|午|(?<=日)[即晚]| ?N[时:](?:半|N(?:[:.]N)*分?)?)*(?:前(?![N半?]个?[天日周月季q年])|[内止]|[起后]起?)?止?",
);

/** What a date's last words say. */
export interface LimitTail {
  /** True where 前, 之前 or 以前 follows. */
  readonly before: boolean;
  /** True where 内 or another closing word follows. */
  readonly within: boolean;
  /** True where the day begins something (…起施行, …以来): no deadline. */
  readonly opens: boolean;
  /** True where 左右 or 前后 follows: the day itself is not meant to the day. */
  readonly around: boolean;
}

const nothing: LimitTail = { before: false, within: false, opens: false, around: false };

/** Reads what follows a date. */
export function takeLimitTail(words: Words): LimitTail {
  const { at, shape } = words;
  if (at === shape.length || !words.skip(tail) || words.at === at) return nothing;
  const said = shape.slice(at, words.at);
  return {
    before: said.includes("前"),
    within: /[内止]/.test(said),
    opens: /[起后]/.test(said),
    around: /左右|前后/.test(words.slice(at, words.at)),
  };
}
