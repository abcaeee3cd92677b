import type { Words } from "./words";

/** Words that only say that the work is to be done or reported, not what is to be delivered. */
const filler = /^[完任务于午前底内止和的并 ,、;。:.]*$/;
const lead = /^[,、;。:. 的]+/;
/** Words that belong to the date behind them: a comma, 力争, the number of the next item. */
const trail = /(?:[,、;。:. 的于自至后持]|(?<=[;。第])[\uE000-\uE3FF])+$/;

/** What is to be delivered, of the words from `start` to `end`, as written; "" where they are only filler. */
export function deliverableIn(words: Words, start: number, end: number): string {
  if (start === end) return "";
  const shape = words.shape.slice(start, end);
  if (filler.test(shape)) return "";
  const first = start + (lead.exec(shape)?.[0].length ?? 0);
  const last = end - (trail.exec(words.shape.slice(Math.max(0, first - 1), end))?.[0].length ?? 0);
  if (filler.test(words.shape.slice(first, last))) return "";
  return words.source.slice(words.starts[first], words.endOf(last - 1));
}
