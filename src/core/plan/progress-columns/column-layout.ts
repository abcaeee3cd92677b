import type { CellArea } from "../../sheet/cell-position";
import type { SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { ResponsibilityTable } from "../../table/responsibility-table";

/** First and last column of a table, 1-based. */
export interface TableEdges {
  readonly first: number;
  readonly last: number;
}

/** The columns between which a table stands: those with a label and those with a role. */
export function tableEdges({ columns, labels }: ResponsibilityTable): TableEdges {
  const { category, ...single } = columns;
  const numbers = [...labels.keys(), ...category, ...Object.values(single)].filter((column) => column !== null);
  return { first: Math.min(...numbers), last: Math.max(...numbers) };
}

/** Titles, section rows and notes: what is merged over the whole width of a table. */
export function fullWidthMerges({ merges }: SheetSnapshot, edges: TableEdges): readonly CellArea[] {
  return merges.filter(
    ({ firstColumn, lastColumn }) => firstColumn <= edges.first && lastColumn === edges.last && lastColumn > firstColumn,
  );
}

/** Rows that belong to a table: from its title, or its header, to its last task or note. */
export function tableRows(table: ResponsibilityTable, edges: TableEdges): { readonly first: number; readonly last: number } {
  return rowsAround([table.header, ...table.tasks, ...fullWidthMerges(table.sheet, edges)]);
}

/** The rows from the first to the last of these. Not by one call with an argument for each: a hundred thousand are more than engines take. */
export function rowsAround(areas: readonly { readonly firstRow: number; readonly lastRow: number }[]): {
  readonly first: number;
  readonly last: number;
} {
  let [first, last] = [Infinity, 0];
  for (const { firstRow, lastRow } of areas) [first, last] = [Math.min(first, firstRow), Math.max(last, lastRow)];
  return { first, last };
}

/** The cells merged in a column that is added: the header's rows, and those of each task that stands on several rows. */
export function cellMerges(table: ResponsibilityTable, column: number): CellArea[] {
  const rows = [{ firstRow: table.header.firstRow, lastRow: table.header.lastRow }, ...table.tasks];
  return rows
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .map(({ firstRow, lastRow }) => ({ firstRow, lastRow, firstColumn: column, lastColumn: column }));
}
