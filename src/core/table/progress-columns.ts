import type { CalendarDate } from "../calendar/calendar-date";
import type { FoundHeader, HeaderLabel } from "./find-header";
import { plainLabel } from "./header-vocabulary";
import { strengthFor } from "./labelled-columns";
import { registeredUntil } from "./registered-until";
import { isPeriodical } from "./time-columns";

/** One of several columns for progress. */
export interface ProgressColumn {
  /** 1-based. */
  readonly column: number;
  /** The last day that it speaks of; null where that is the day of the judgement. */
  readonly until: CalendarDate | null;
}

/** A column that says in a word or a share whether the task is done. 是否销号 is another office's word on it. */
const verdict = /^是否(?!.*销号)|与否$|状态$|(?:率|比例|百分比)$/;
/** Under these a bare number is a share: 完成率, 完成比例, 进度（%）. */
const share = /(?:率|比例|百分比)$/;
const inPercent = /[(（]\s*[%％]\s*[)）]/;
const single: readonly ProgressColumn[] = [];

/**
 * The columns for progress where there are several, in the order in which a later one outweighs those before it: periods from the earliest to the
 * latest; words (落实情况) before the verdict (是否完成). Empty where one column says all.
 * @param chosen the column that stands for progress as a whole, 1-based
 */
export function progressColumns(
  header: FoundHeader,
  labels: ReadonlyMap<number, string>,
  chosen: number | null,
  planYear: number | null,
): readonly ProgressColumn[] {
  const own = chosen === null ? undefined : header.labels.get(chosen);
  if (chosen === null || !own) return single;
  const others = [...header.labels].filter(([column, label]) => column !== chosen && label.leads && strengthFor(label, "progress") > 0);
  if (isPeriodical(own)) {
    const periods = [chosen, ...others.filter(([, label]) => isPeriodical(label)).map(([column]) => column)]
      .sort((one, two) => one - two)
      .map((column) => ({ column, until: registeredUntil(labels.get(column) ?? "", planYear) }));
    if (periods.length === 1 || periods.some(({ until }) => until === null)) return single;
    return periods.sort((one, two) => ((one.until ?? "") < (two.until ?? "") ? -1 : one.until === two.until ? 0 : 1));
  }
  const beside = others.filter(([, label]) => !isPeriodical(label));
  const [judging] = beside.find(([, label]) => isVerdict(label)) ?? beside.find(([, label]) => plainLabel(label.text) === "完成情况") ?? [];
  if (isVerdict(own)) {
    const [words] = beside.find(([, label]) => !isVerdict(label)) ?? [];
    return words === undefined ? single : inOrder(words, chosen);
  }
  return judging === undefined ? single : inOrder(chosen, judging);
}

function inOrder(words: number, judging: number): readonly ProgressColumn[] {
  return [words, judging].map((column) => ({ column, until: null }));
}

function isVerdict(label: HeaderLabel): boolean {
  return verdict.test(plainLabel(label.text));
}

/** True for a label under which a bare number is a share of what is done. */
export function isShareLabel(label: string): boolean {
  return inPercent.test(label) || share.test(plainLabel(label.split("：").at(-1) ?? ""));
}
