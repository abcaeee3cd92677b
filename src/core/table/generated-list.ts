import { plainLabel } from "./header-vocabulary";
import type { FoundHeader } from "./find-header";

/** Labels that stand together over no list but one that this add-in wrote: on 总览 and the sheets of units, in 明细, on a 催办单. */
const labelsOfOurs = [
  ["读作", "来源行"],
  ["读作", "原表行"],
  ["角色", "距时限天数"],
] as const;

/**
 * True for the header of a list that this add-in wrote. Its sheets are known by a hidden name; one kept as 「（旧）」, copied into another workbook or
 * saved by a program that drops the name no longer has it, and its tasks must not be counted a second time all the same.
 */
export function isGeneratedList({ labels }: FoundHeader): boolean {
  const plain = new Set([...labels.values()].map(({ text }) => plainLabel(text)));
  return labelsOfOurs.some((together) => together.every((label) => plain.has(label)));
}
