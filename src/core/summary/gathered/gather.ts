import type { AsOf, StatusId } from "../../schedule/task-status";
import { worstFirst } from "../order";
import { alikeTables } from "./alike-tables";
import { departmentsAcross } from "./departments";
import type { GatheredLine, GatheredList, GatheredModel, KeptTable, NumberedTable } from "./gathered-models";
import { detailsOf, numberTables } from "./number-tables";
import { sumOnTime, sumStatuses } from "./sum-counts";

/** So many tasks of a list are named; the others stand in the details. */
export const longestList = 300;

/** Counts the tables of many files together. Every number is the sum of what was counted table by table. */
export function gather(tables: readonly KeptTable[], asOf: AsOf): GatheredModel {
  const numbered = numberTables(tables);
  const numbers = tables.map((table) => table.numbers);
  const sum = (count: (table: KeptTable["numbers"]) => number): number => numbers.reduce((total, table) => total + count(table), 0);
  const departments = departmentsAcross(tables);
  const unitLines = sum(({ unitRows }) => unitRows.length);
  return {
    asOf,
    tables: numbered,
    files: new Set(tables.map(({ file }) => file)).size,
    counties: new Set(tables.map(({ county }) => county)).size,
    tasks: sum(({ tasks }) => tasks),
    byStatus: sumStatuses(numbers.map(({ byStatus }) => byStatus)),
    onTime: sumOnTime(numbers.map(({ onTime }) => onTime)),
    pairs: sum(({ pairs }) => pairs),
    collectivePairs: sum(({ collectiveRows }) => collectiveRows.reduce((total, row) => total + row.pairs, 0)),
    tasksWithoutUnit: sum(({ tasksWithoutUnit }) => tasksWithoutUnit),
    tablesWithoutProgress: numbers.filter(({ progressUnrecorded }) => progressUnrecorded).length,
    departments,
    unitLines,
    unitLinesApart: unitLines - departments.reduce((total, { lines }) => total + lines, 0),
    alike: alikeTables(numbered),
    overdue: listOf(numbered, "overdue", asOf),
    toVerify: listOf(numbered, "past-due-unregistered", asOf),
  };
}

/** A line with what says how late it is. */
type WeighedLine = GatheredLine & GatheredLine["line"];

function listOf(tables: readonly NumberedTable[], wanted: StatusId, asOf: AsOf): GatheredList {
  let worst: WeighedLine[] = [];
  let all = 0;
  for (const table of tables) {
    let detail = table.detailsBefore + 1;
    for (const line of table.tasks()) {
      if (line.status.id === wanted) {
        worst.push({ table, line, detail, ...line });
        all++;
      }
      detail += detailsOf(line);
    }
    // Of equals the earlier stays: sorting keeps their order. No more than the list names is ever held.
    worst = worstFirst(worst, asOf.date).slice(0, longestList);
  }
  return { lines: worst.map(({ table, line, detail }) => ({ table, line, detail })), all };
}
