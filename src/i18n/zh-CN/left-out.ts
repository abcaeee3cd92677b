import type { Refusal } from "../../app/ports";
import { refusalText } from "./refusals";

/** What a run leaves out and why: said before it is confirmed, and on record afterwards. */
export function leftOutText(refusal: Refusal): string {
  if (refusal.id === "sheet-protected")
    return `工作表「${refusal.sheet}」受保护，不能在上面做标记。需要标记时请先在 Excel「审阅」中撤销工作表保护。`;
  if (refusal.id === "over-limit" && refusal.what === "units")
    return `责任单位太多，超过一次生成 ${refusal.limit.toLocaleString("zh-CN")} 张分表的上限，不生成分表，其他内容照常生成。请检查单位一列是否认对，或选定要出分表的单位。`;
  return refusalText(refusal, "本工作簿").replace(/^[^：]*：/, "");
}
