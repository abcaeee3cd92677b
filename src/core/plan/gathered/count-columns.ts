import type { CountedRow, GatheredModel } from "../../summary/gathered/gathered-models";
import { type CountColumn, countColumns } from "../overview/overview-columns";
import type { SheetWords } from "../sheet-words";

const tasksWidth = 44;

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
