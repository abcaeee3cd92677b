import type { NormalText } from "./normal-text";

/** Words that only say that the work is to be done or reported, not what is to be delivered. */
const filler =
  /^(?:全部|全面|基本|力争|确保|保证|按时|按期|如期|按要求|必须|务必|予以|进行|要|须|需|应|均|都|并|且|前|底|内|的|完成|办结|办理|办完|落实|整改|到位|上报|报送|报|提交|提供|反馈|回复|结束|截止|完毕|达标|销号|见效|见成效|取得实效|任务|工作|各项|相关|目标|左右|止|之前|以前|和|与|及|同时|执行|实施|推进|开展)*$/;
const edge = /^[\s\u3000,，;；。.、:：)）(（的①-⑳]+|[\s\u3000,，;；。、:：(（①-⑳]+$/gu;
/** Words before the next date that belong to it, not to the deliverable before it. */
const leading =
  /(?:[,，;；、\s]|并|力争|争取|确保|务必|务于|原则上|最迟|不迟于|不晚于|截至|截止|持续|于|到|至|在|其中|然后|再|之后|以后|此后|后续|后|\d{1,2}[.、．]|(?<=[；;。\n])[一二三四五六七八九十]{1,2}[、.．]?|[（(]?[一二三四五六七八九\d]{1,2}[)）]|第[一二三四五]阶段[:：]?)+$/u;

/** Bracketed remarks at either end. */
const remarks = /^\s*[(（][^()（）]*[)）]|[(（][^()（）]*[)）]\s*$/g;

/** What is to be delivered, of the words from `start` to `end` of the normal text, as written; "" where they are only filler. */
export function deliverableIn(normal: NormalText, start: number, end: number): string {
  const { source, offsets, text } = normal;
  // From sign to sign of the source, so that titles in 《》, which the normal text leaves out, are kept.
  const from = start === 0 ? 0 : (offsets[start - 1] ?? 0) + 1;
  const written = source.slice(from, offsets[end]).replace(remarks, "").replace(edge, "").replace(leading, "").replace(edge, "");
  const bare = text
    .slice(start, end)
    .replace(/[,;。、:]/g, "")
    .replace(leading, "");
  return (filler.test(bare) && !written.includes("《")) || filler.test(written) ? "" : written;
}
