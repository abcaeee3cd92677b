import { judgeTasks } from "../../src/core/schedule/judge-tasks";
import type { AsOf } from "../../src/core/schedule/task-status";
import type { JudgedTable } from "../../src/core/summary/summary-models";
import type { ResponsibilityTable } from "../../src/core/table/responsibility-table";
import { day } from "./table-builder";

/** An as-of date with what else it takes; progress is registered up to it unless a day says otherwise. */
export function asOf(iso: string, options: { readonly registeredUntil?: string; readonly dueSoonDays?: number } = {}): AsOf {
  return { date: day(iso), registeredUntil: day(options.registeredUntil ?? iso), dueSoonDays: options.dueSoonDays ?? 15 };
}

/** A table with its statuses on a day. */
export function judged(table: ResponsibilityTable, when: AsOf): JudgedTable {
  return { table, statuses: judgeTasks(table, when) };
}
