import type { RelativeLimit } from "./deadline";

const lead = /^(?:原则上)?[自从在于应须需]?/;
const filler = /(?:完成|办结|到位|上报|报送|落实|启用|投用|投入使用)?[。,;]?$/;
/** Words that end in 前 or 后 and are no event; 月底前 would be one only if it said which month. */
const noEvent =
  /[提目当日此以空向眼跟先靠超同]前$|[先前今最以此随之落滞稍日往尔]后$|^[一二两三四五六七八九十几百]+个?[年月天日周].{0,2}[前后]$|^[本当这下上某]?个?[月周旬季日]|另行|适时|择机|视情/;
const event = /^[^,;。:\d]{1,40}?(?:[前后]|期[间末初]|学期中|[之当]日起)$/;

const ofYear = /^(?:19|20)\d\d年/;

/** A limit that names only an event, 开学前, 接到通知后, 汛期前: no day can be counted from it. Null where the text is none. */
export function readEventLimit(text: string): RelativeLimit | null {
  const words = text.replace(lead, "").replace(filler, "");
  const named = words.replace(ofYear, "");
  return event.test(named) && !noEvent.test(named) ? { event: words, amount: null, unit: null } : null;
}
