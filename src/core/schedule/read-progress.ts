import { isPlaceholderOrBlank, toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import type { ProgressReading } from "./task-status";

/** Whole cell texts that say "done", as they are typed or chosen from a list. The live highlight rules compare with these. */
export const standardDoneWords: readonly string[] = [
  "已完成",
  "完成",
  "已办结",
  "办结",
  "已销号",
  "销号",
  "已落实",
  "已办理",
  "全部完成",
  "已全部完成",
  "按期完成",
  "按时完成",
  "整改到位",
  "已整改",
  "是",
  "√",
  "✓",
  "✔",
  "100%",
];

/** The words offered where the office has no column for progress yet. All but the last say done or not done; that one goes with tasks without an end. */
export const offeredProgressWords: readonly string[] = ["未启动", "正在推进", "已完成", "持续推进"];

const wholeDone = new Set(standardDoneWords);
const wholeNotDone = new Set(["否", "×", "✗", "✘", "x", "X", "无进展"]);
/** 未来, 未成年人 and 未保 are words of their own; so are the 待 of 等待, 招待 and 接待. */
const notDone =
  /未(?!来|成年|保|雨绸缪)|没有|没能|尚在|正在|正开展|正推进|进行中|推进中|办理中|整改中|实施中|建设中|落实中|审批中|筹备|筹划|仍在|还在|有待|(?<![等招接期])待|滞后|停滞|暂缓|部分完成|部分办结|(?:完成|推进)(?:大半|过半|一半)/;
/** A negation of a negation, and words that say neither: nobody is accused on their account. */
const unclear = /无未|没有未|不存在未|基本(?:完成|办结|落实)|预计|计划|拟于|力争/;
const done =
  /(?:已|均|全部|全面|按期|按时|如期|提前|圆满|顺利)+(?:经)?(?:全部|全面|按期|按时|如期|圆满)?(?:完成|办结|销号|落实|整改|办理|竣工|投用|验收|报送|上报|印发|公开|公布)|^(?:完成|办结|销号)|(?:完成|办结|销号|整改到位)(?:。|$)|[√✓✔]/;
/** Longer texts tell a story whose 已完成 may be about one step only. */
const longestPlainStatement = 20;

/**
 * What a progress cell says. A negation or a share below 100 % wins over a done word; wording that is not clear is left as not understood.
 * @param text the cell's text; null where the table has no progress column
 */
export function readProgress(text: string | null): ProgressReading {
  if (text === null) return { id: "none" };
  const bare = toHalfWidth(withoutBlanks(text));
  if (isPlaceholderOrBlank(text)) return { id: "blank" };
  if (wholeDone.has(bare)) return { id: "done" };
  if (wholeNotDone.has(bare)) return { id: "not-done" };
  if (unclear.test(bare)) return { id: "not-understood", text };
  const shares = [...bare.matchAll(/(\d+(?:\.\d+)?)%/g)].map((share) => Number(share[1]));
  if (shares.some((share) => share < 100) || notDone.test(bare)) return { id: "not-done" };
  const saysDone = done.test(bare) || shares.length > 0;
  const plain =
    bare.length <= longestPlainStatement || /^(?:已|均已|全部|已全部|按期|按时)+(?:完成|办结|销号)(?:[,，。;；!！]|$)/.test(bare);
  return saysDone && plain ? { id: "done" } : { id: "not-understood", text };
}
