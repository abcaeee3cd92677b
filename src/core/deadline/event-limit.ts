import type { RelativeLimit } from "./deadline";

const lead = /^(?:原则上)?(?:自|从|在|于|应|须|需)?/;
const filler = /(?:完成|办结|到位|上报|报送|落实|启用|投用|投入使用)?[。,;]?$/;
/** Words that end in 前 or 后 and are no event; 月底前 would be one only if it said which month. */
const noEvent =
  /(?:提|目|当|日|此|以|空|向|眼|跟|先|靠|超)前$|(?:先|前|今|最|以|此|随|之|落|滞|稍|日|往|尔)后$|^[一二两三四五六七八九十几百]+个?(?:年|月|天|日|周).{0,2}[前后]$|^(?:本|当|这|下|上)?个?(?:月|周|旬|季度?|日)|另行|适时|择机|视情/;
const event = /^[^,;。:\d]{1,40}?(?:之前|以前|前|之后|以后|后|期间|学期[末初中]|期末|期初|[之当]日起)$/;

/** A limit that names only an event, 开学前, 接到通知后, 汛期前: no day can be counted from it. Null where the text is none. */
export function readEventLimit(text: string): RelativeLimit | null {
  const words = text.replace(lead, "").replace(filler, "");
  return event.test(words) && !noEvent.test(words) ? { event: words, amount: null, unit: null } : null;
}
