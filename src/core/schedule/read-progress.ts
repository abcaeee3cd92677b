import { isPlaceholderOrBlank, toHalfWidth, withoutBlanks } from "../sheet/plain-text";
import {
  aside,
  awaiting,
  countOfAll,
  done,
  doneAtOnce,
  donePlan,
  doneSince,
  endDenied,
  isOfProgress,
  notDone,
  notTheEnd,
  repeatedLabel,
  share,
  unclear,
} from "./progress-vocabulary";
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

const emptyBox = /[□☐]/;
const tick = /[☑☒■√✓✔]/;
const box = /[☑☒■√✓✔□☐]/;
const boxBefore = /[☑☒■√✓✔□☐][^☑☒■√✓✔□☐]*/g;
const boxBehind = /[^☑☒■√✓✔□☐]+[☑☒■√✓✔□☐]/g;

const wholeDone = new Set(standardDoneWords);
const wholeNotDone = new Set(["否", "×", "✗", "✘", "x", "X", "无进展"]);
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
  const reading = readBoxes(bare) ?? readWording(bare.replace(repeatedLabel, "").replace(donePlan, ""));
  return reading === "not-understood" ? { id: reading, text } : { id: reading };
}

/** ☑完成 □未完成: of words with a box each the one whose box is ticked. Null for a text without an empty box. */
function readBoxes(bare: string): "done" | "not-done" | "not-understood" | null {
  const parts = bare.match(box.test(bare.charAt(0)) ? boxBefore : boxBehind) ?? [];
  if (!emptyBox.test(bare) && parts.length < 2) return null;
  const chosen = parts.filter((part) => tick.test(part)).map((part) => part.replace(box, ""));
  const [only, ...others] = chosen;
  return only === undefined || others.length > 0 ? "not-understood" : readWording(only);
}

function readWording(bare: string): "done" | "not-done" | "not-understood" {
  if (wholeDone.has(bare)) return "done";
  if (wholeNotDone.has(bare)) return "not-done";
  if (unclear.test(bare) || awaiting.test(bare)) return "not-understood";
  const opening = doneAtOnce.exec(bare)?.[0] ?? null;
  const shares = [...bare.matchAll(share)].map(([, words = "", number]) => ({ ofProgress: isOfProgress(words), share: Number(number) }));
  const [all = 0, , part = all] = (countOfAll.exec(bare) ?? []).slice(1).map(Number);
  if (part < all || shares.some(({ ofProgress, share }) => ofProgress && share < 100) || notDone.test(bare)) {
    // 已完成，未收到异议 and 逾期未完成，现已完成 are no proof that it is not done.
    const otherwise = doneSince.test(bare) || (!endDenied.test(bare) && (opening !== null || aside.test(bare)));
    return otherwise ? "not-understood" : "not-done";
  }
  // A share of something else (满意率98%) says neither.
  if (shares.some(({ ofProgress }) => !ofProgress) || (all === 0 && notTheEnd.test(opening ?? bare))) return "not-understood";
  const saysDone = done.test(bare) || shares.length > 0 || (all > 0 && part >= all);
  return saysDone && (bare.length <= longestPlainStatement || opening !== null) ? "done" : "not-understood";
}
