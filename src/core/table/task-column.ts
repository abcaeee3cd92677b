import { isGeneralTaskLabel, isSpecificTaskLabel, plainLabel } from "./header-vocabulary";
import type { HeaderLabel } from "./find-header";
import { type LabelledColumn, type TableHead, best, sample, span, strengthFor } from "./labelled-columns";

/** Labels such as 内容 or 年度目标 speak no stronger for a task. */
const weakTaskLabel = 4;
/** How many unlabelled columns (a number, a blank one) may stand between the two of a pair. */
const mostBetween = 2;

/**
 * The task column. Of a pair such as 重点任务 ｜ 工作措施 (a number column or one that says more may stand between) the second; else the strongest
 * label, the leftmost of equals, so that 事项 or 内容 elsewhere does not displace 任务名称.
 */
export function taskColumn(head: TableHead, number: number | null): number | null {
  const labelled = head.columns.filter(([column, label]) => column !== number && label.leads && strengthFor(label, "number") === 0);
  let pair: number | null = null;
  for (const [index, first] of labelled.entries()) {
    if (pair !== null && pair !== first[0]) continue;
    if (pair === null && !isGeneralTaskLabel(first[1].text)) continue;
    const [next, further] = [labelled[index + 1], labelled[index + 2]];
    if (next && isPair(head, first, next)) pair = next[0];
    // A column that says more about the first one, such as 建设地点, may stand between.
    else if (pair === null && next && further && saysMore(next[1]) && isPair(head, next, further)) pair = further[0];
  }
  if (pair !== null) return pair;
  const chosen = best(head, (label, column) => (column === number ? 0 : strengthFor(label, "task")));
  if (chosen === null) return null;
  // One label over two columns of tasks: the one with the longer texts is the task, the other its category.
  const length = (column: number): number => sample(head, column).reduce((sum, text) => sum + text.length, 0);
  const columns = Array.from({ length: span(head.header, chosen) + 1 }, (_, further) => chosen + further).filter(
    (column) => column !== number,
  );
  return columns.reduce((longest, column) => (length(column) > length(longest) ? column : longest), chosen);
}

function isPair({ header }: TableHead, first: LabelledColumn, second: LabelledColumn): boolean {
  const follows = second[0] - first[0] <= 1 + span(header, first[0]) + mostBetween;
  return follows && isSpecificTaskLabel(second[1].text) && plainLabel(first[1].text) !== plainLabel(second[1].text);
}

function saysMore({ reading }: HeaderLabel): boolean {
  return reading === null || reading.meaning === "category" || (reading.meaning === "task" && reading.strength <= weakTaskLabel);
}
