import { gatherTable } from "../../../../src/core/summary/gathered/gather-table";
import type { KeptTable } from "../../../../src/core/summary/gathered/gathered-models";
import { asOf, judged } from "../../judged";
import { type BuiltTask, tableOf } from "../../table-builder";

export const when = asOf("2021-10-15");
const noFindings = { errors: 0, warnings: 0, infos: 0 };

/** A table of one of many files, as it is kept until all are counted. */
export function kept(file: string, title: string, tasks: readonly BuiltTask[], sheet = "表"): KeptTable {
  const table = tableOf(tasks, { title, name: sheet, progress: true });
  const { tasks: gathered, ...numbers } = gatherTable(judged(table, when), file, when, noFindings);
  return { ...numbers, doneInTime: 0, tasks: () => gathered };
}
