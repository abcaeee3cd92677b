import type { DateSystem } from "../../calendar/excel-serial";
import type { CellArea, CellPosition } from "../../sheet/cell-position";
import type { MergeLookup } from "../../sheet/cell-lookup";
import { cellAt } from "../../sheet/cell-lookup";
import { numberFormat } from "../../sheet/number-format";
import type { CellSnapshot } from "../../sheet/sheet-snapshot";
import type { ResponsibilityTable } from "../../table/responsibility-table";

/** A day as it is shown in the official way, for cells whose format shows no day. */
const dayFormat = 'yyyy"年"m"月"d"日"';

/** What kind of cell is edited, and what it is to the table it stands in. */
export interface EditedCell {
  /** The top left cell of a merged area. */
  readonly position: CellPosition;
  readonly cell: CellSnapshot | undefined;
  /** The number format, of a blank cell too. */
  readonly format: string;
  /** What is typed into it: a text, a number, a day. A cell with the format "@" takes text only. */
  readonly takes: "text" | "number" | "day";
  /** For a day or number in a cell whose own format would not show it: the format it gets; null keeps the cell's own. */
  readonly newFormat: string | null;
  /** True where a text that is no day is asked about. A limit that is a text already (2021年9月底前) may become another text. */
  readonly expectsDay: boolean;
  /** True in the progress column. */
  readonly isProgress: boolean;
  readonly inHeader: boolean;
  /** How many tasks the cell counts for; 0 outside the rows of tasks. */
  readonly tasks: number;
  readonly planYear: number | null;
}

/** @param format the number format of a blank cell; of any other cell its own counts */
export function editedCell(
  table: ResponsibilityTable | null,
  area: CellArea,
  cell: CellSnapshot | undefined,
  format: string,
  dateSystem: DateSystem,
): EditedCell {
  const position = { row: area.firstRow, column: area.firstColumn };
  const own = cell?.numberFormat ?? format;
  const rows = (table?.tasks ?? []).filter(({ firstRow, lastRow }) => lastRow >= area.firstRow && firstRow <= area.lastRow);
  const isTaskRow = rows.length > 0;
  const isRole = (column: number | null | undefined): boolean => column === position.column;
  const { takes, newFormat } = content();
  const isDoneDate = isTaskRow && isRole(table?.columns.doneDate);
  return {
    position,
    cell,
    format: own,
    takes,
    newFormat,
    expectsDay: takes === "day" && (isDoneDate || cell?.kind !== "text"),
    isProgress: isTaskRow && isRole(table?.columns.progress),
    inHeader: table !== null && area.lastRow >= table.header.firstRow && area.firstRow <= table.header.lastRow,
    tasks: rows.length,
    planYear: table?.planYear ?? null,
  };

  function content(): Pick<EditedCell, "takes" | "newFormat"> {
    if (own === "@") return { takes: "text", newFormat: null };
    const showsDay = numberFormat(own, dateSystem).isDate;
    if (showsDay) return { takes: "day", newFormat: null };
    if (isTaskRow && table && isRole(table.columns.doneDate))
      return { takes: "day", newFormat: usualFormat(table, position.column, "date") ?? dayFormat };
    if (cell) return { takes: cell.kind === "number" ? "number" : "text", newFormat: null };
    if (isTaskRow && table && usualKind(table, position.column) === "number")
      return { takes: "number", newFormat: own === "General" ? usualFormat(table, position.column, "number") : null };
    return { takes: "text", newFormat: null };
  }
}

/** What most cells of a column hold; null where nothing stands there. */
function usualKind(table: ResponsibilityTable, column: number): CellSnapshot["kind"] | null {
  const counts = new Map<CellSnapshot["kind"], number>();
  for (const { firstRow } of table.tasks) {
    const kind = cellAt(table.sheet, firstRow, column)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The number format of the column's first cell of a kind; null where it has none. */
function usualFormat(table: ResponsibilityTable, column: number, kind: CellSnapshot["kind"]): string | null {
  for (const { firstRow } of table.tasks) {
    const cell = cellAt(table.sheet, firstRow, column);
    if (cell?.kind === kind) return cell.numberFormat === "General" ? null : cell.numberFormat;
  }
  return null;
}

/** The table that a cell belongs to: it stands in its header, or in its rows; null for a cell of none. */
export function tableAt(tables: readonly ResponsibilityTable[], { row }: CellPosition): ResponsibilityTable | null {
  return (
    tables.find(({ header, tasks }) => {
      const last = tasks.reduce((most, task) => Math.max(most, task.lastRow), header.lastRow);
      return row >= header.firstRow && row <= last;
    }) ?? null
  );
}

/** The merged area that a cell stands in, or the cell itself. */
export function areaOf(merges: MergeLookup, { row, column }: CellPosition): CellArea {
  return merges.areaAt(row, column) ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
