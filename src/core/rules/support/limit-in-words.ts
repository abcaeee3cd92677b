import type { TextLimit } from "../../deadline/deadline";
import type { Task } from "../../table/responsibility-table";

const endOfClause = /[，。；：,;:\n]/;

/** A limit named in a task text, with the rest of its clause: 年内 alone says little, 年内至少开展1次培训 says what it binds. */
export function limitInWords(task: Task, limit: TextLimit): string {
  const rest = task.body.slice(limit.offset);
  const end = rest.slice(limit.quote.length).search(endOfClause);
  const clause = end < 0 ? rest : rest.slice(0, limit.quote.length + end);
  return clause.startsWith(limit.quote) ? clause.trim() : limit.quote;
}
