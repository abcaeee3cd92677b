import { plainLabel } from "./header-vocabulary";
import { isPutOffLabel } from "./put-off-column";
import type { HeaderLabel } from "./find-header";
import { type TableHead, best, sample, strengthFor, strongest } from "./labelled-columns";

const day = /\d+[月./-]\d*|[年月日季底末]|持续|长期/;
/** The share of a column's cells that must look like days where no label says that they are. */
const mostly = 0.7;

const behindFirst = 0.01;

/** The strongest deadline label; of equals, and of columns under one label, the one whose cells look most like days. */
export function deadlineColumn(head: TableHead): number | null {
  // A limit that was put off stands beside the first one; alone it is the limit.
  const labelled = best(head, (label) => strengthFor(label, "deadline") * (isPutOffLabel(label.text) ? behindFirst : 1));
  if (labelled === null) return columnOfDays(head);
  const highest = strengthFor(head.header.labels.get(labelled) ?? noLabel, "deadline");
  if (isPutOffLabel(head.header.labels.get(labelled)?.text ?? "")) return labelled;
  const equals = head.columns
    .filter(
      ([column, label]) =>
        strengthFor(label, "deadline") === highest &&
        !isPutOffLabel(label.text) &&
        head.sheet.hiddenColumns.has(column) === head.sheet.hiddenColumns.has(labelled),
    )
    .map(([column]) => column);
  const days = (column: number): number => sample(head, column).filter((text) => day.test(text)).length;
  return equals.length <= 1 ? labelled : equals.reduce((chosen, column) => (days(column) > days(chosen) ? column : chosen));
}

/** When a task was done: 办结时间; and 完成时间 beside a deadline, which is the deadline where nothing else is. */
export function doneDateColumn(head: TableHead, deadline: number | null): number | null {
  return strongest(head, "done-date") ?? best(head, (label, column) => (column !== deadline && isCompletionTime(label) ? 1 : 0));
}

/** The progress column; of several for periods (一季度完成情况, 二季度完成情况) the latest that says something. */
export function progressColumn(head: TableHead): number | null {
  const chosen = strongest(head, "progress");
  if (chosen === null || !isPeriodical(head.header.labels.get(chosen))) return chosen;
  const latest = head.columns
    .filter(([column, label]) => strengthFor(label, "progress") > 0 && isPeriodical(label) && sample(head, column).length > 0)
    .at(-1);
  return latest?.[0] ?? chosen;
}

const noLabel: HeaderLabel = { text: "", spanning: [], reading: null, leads: true };

/** True for a label that names a period: 一季度完成情况, or 一季度 below 完成情况. */
export function isPeriodical(label: HeaderLabel | undefined): boolean {
  return /季度|[上下]半年|全年|年度|\d月|[一二三四五六七八九十]月|第[一二三四五六七八九十\d]+[周次]/.test(
    [...(label?.spanning ?? []), label?.text ?? ""].map(plainLabel).join(""),
  );
}

function isCompletionTime(label: HeaderLabel): boolean {
  return /^(?:完成|办结|整改)(?:时间|日期)$/.test(plainLabel(label.text));
}

/** Where no label is known for a deadline: the column whose label speaks of time without a known word and whose cells are days. */
function columnOfDays(head: TableHead): number | null {
  return best(head, (label, column) => {
    if (label.reading !== null || !/[时限期]/.test(label.text)) return 0;
    const texts = sample(head, column);
    const days = texts.filter((text) => day.test(text) && text.length <= 30).length;
    return texts.length > 1 && days >= texts.length * mostly ? 1 : 0;
  });
}
