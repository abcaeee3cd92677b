import type { JudgedTable, TaskLine } from "./summary-models";

/** Every task of the tables with its status, table by table in the order of the sheet. Throws where a task has no status. */
export function taskLines(tables: readonly JudgedTable[]): TaskLine[] {
  return tables.flatMap(({ table, statuses }) =>
    table.tasks.map((task, index) => {
      const status = statuses[index];
      if (!status) throw new RangeError(`task ${index} has no status`);
      return { table, task, status };
    }),
  );
}
