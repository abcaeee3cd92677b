import type { CountedRow, GatheredModel } from "../../summary/gathered/gathered-models";
import { type CountColumn, countColumns, overviewWidths } from "../overview/overview-columns";
import type { SheetWords } from "../sheet-words";

/** Points. */
const tasksWidth = 44;
/** A name of a county needs no more: what is left makes the counts wider, and the lists below have a finer grid to lie on. */
const widestName = 190;

/** The counted columns of lines of units: as on 总览, the same ones for all tables. */
export function unitCountColumns({ tables }: GatheredModel, words: SheetWords): CountColumn[] {
  const unitRows = tables.flatMap(({ numbers }) => numbers.unitRows);
  const collectiveRows = tables.flatMap(({ numbers }) => numbers.collectiveRows);
  return countColumns({ unitRows, collectiveRows, progressUnrecorded: false }, words.overview);
}

/** The counted columns of lines of tables: the same without the roles, which only units have. */
export function tableCountColumns({ tables }: GatheredModel, words: SheetWords): CountColumn<CountedRow>[] {
  const { columns } = words.overview;
  const noRoles = { lead: 0, responsible: 0, support: 0 };
  const unitRows = tables.map(({ counts }) => ({ ...counts, byRole: noRoles }));
  const counted = countColumns({ unitRows, collectiveRows: [], progressUnrecorded: false }, words.overview);
  const tasks: CountColumn<CountedRow> = {
    group: null,
    label: columns.tasks,
    width: tasksWidth,
    count: (row) => row.pairs,
    status: null,
    unknown: false,
  };
  const others = counted.filter(({ group }) => group !== columns.tasks);
  return [tasks, ...others.map((column) => ({ ...column, count: (row: CountedRow) => column.count({ ...row, byRole: noRoles }) }))];
}

/** Widths in points of all columns of a table of counties: position, name, counts, rate. */
export function tableWidths(columns: readonly CountColumn<CountedRow>[]): number[] {
  const [, name = 0] = overviewWidths(columns);
  const more = Math.max(0, Math.floor((name - widestName) / columns.length));
  return overviewWidths(columns.map(({ width }) => ({ width: width + more })));
}
