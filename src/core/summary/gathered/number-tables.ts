import type { CountedRow, GatheredTask, KeptTable, NumberedTable } from "./gathered-models";
import { fileStem } from "./county-name";

/** The tables in the order given, each with its number, a label that no other has, and its place in the details. */
export function numberTables(tables: readonly KeptTable[]): readonly NumberedTable[] {
  const labels = tellApart(tables);
  let [detailsBefore, unitsBefore] = [0, 0];
  return tables.map((table, index) => {
    const { numbers } = table;
    const details = numbers.pairs + numbers.tasksWithoutUnit;
    const label = labels[index] ?? table.county;
    const numbered = { ...table, number: index + 1, label, counts: countsOf(table, label), detailsBefore, unitsBefore, details };
    detailsBefore += details;
    unitsBefore += numbers.unitRows.length + numbers.collectiveRows.length;
    return numbered;
  });
}

/** How many lines a task has in the details: one for each of its units, one where it names none. */
export function detailsOf({ task }: GatheredTask): number {
  return Math.max(1, task.units.length);
}

function countsOf({ numbers, doneInTime }: KeptTable, label: string): CountedRow {
  return {
    unit: label,
    collective: false,
    pairs: numbers.tasks,
    byStatus: numbers.byStatus,
    doneInTime,
    onTime: numbers.onTime,
    progressUnrecorded: numbers.progressUnrecorded,
  };
}

/** 榕江县（上半年） and 榕江县（下半年）: by file, inside a file by sheet, and where even that is the same by a number. */
function tellApart(tables: readonly KeptTable[]): readonly string[] {
  const alike = (table: KeptTable): readonly KeptTable[] => tables.filter(({ county }) => county === table.county);
  const labels = tables.map((table) => {
    const others = alike(table).filter((other) => other !== table);
    if (others.length === 0) return table.county;
    const sameFile = others.some(({ file }) => file === table.file);
    const sameStem = others.some(({ file }) => file !== table.file && fileStem(file) === fileStem(table.file));
    const file = sameStem ? table.file : fileStem(table.file);
    const parts = [others.every((other) => other.file === table.file) ? "" : file, sameFile ? table.sheet : ""];
    return `${table.county}（${parts.filter((part) => part !== "").join("，")}）`;
  });
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label}${times}`;
  });
}
