import { type MergeLookup, cellAt, mergeLookup, textAt } from "../../sheet/cell-lookup";
import { withoutBlanks } from "../../sheet/plain-text";
import type { CellSnapshot, SheetSnapshot } from "../../sheet/sheet-snapshot";
import type { ColumnRoles, ResponsibilityTable } from "../../table/responsibility-table";
import { lineKind } from "../table-sheet/line-kind";
import type { FormCell, FormLine, FormRow, TableForm } from "../table-sheet/table-form";
import type { DamagedRows } from "./damaged-rows";

/** Points, by what a column holds: a sheet as read does not say how wide its columns are. */
const widths: Readonly<Record<keyof ColumnRoles | "other", number>> = {
  number: 34,
  category: 90,
  task: 290,
  lead: 110,
  responsible: 110,
  support: 110,
  deadline: 90,
  progress: 120,
  doneDate: 80,
  remark: 70,
  other: 80,
};

/**
 * A sheet with each of the given groups of rows in one row, in the official form: texts of one column below each other in one cell, merges as they
 * were, what stands above and below the table around it. Nothing is left out but rows that repeat the header inside a group.
 * @param tables of the sheet, at least one
 */
export function rebuiltForm(sheet: SheetSnapshot, tables: readonly ResponsibilityTable[], joined: readonly DamagedRows[]): TableForm {
  const merges = mergeLookup(sheet);
  const groups = groupsOf(sheet, joined);
  const columnCount = Math.max(1, ...sheet.rows.map((row) => row?.length ?? 0), ...sheet.merges.map(({ lastColumn }) => lastColumn));
  /** Which row of the form each row of the sheet is in, 0-based. */
  const place = new Map<number, number>();
  groups.forEach(({ firstRow, lastRow }, index) => {
    for (let row = firstRow; row <= lastRow; row++) place.set(row, index);
  });
  const passedOver = new Set(tables.flatMap((table) => repeatedRows(table, joined)));
  const rows = groups.map((group) => formRow(sheet, merges, group, columnCount, place, passedOver, tables));
  return withLines(sheet, tables, rows, columnWidths(tables[0]?.columns, columnCount));
}

interface Group {
  readonly firstRow: number;
  readonly lastRow: number;
}

function groupsOf({ rows }: SheetSnapshot, joined: readonly DamagedRows[]): Group[] {
  const groups: Group[] = [];
  const starts = new Map(joined.map((group) => [group.firstRow, group.lastRow]));
  for (let row = 1; row <= rows.length; row = (groups.at(-1)?.lastRow ?? row) + 1)
    groups.push({ firstRow: row, lastRow: starts.get(row) ?? row });
  return groups;
}

/** Rows inside a group that say the header once more: the reading passes them over. */
function repeatedRows({ sheet, header }: ResponsibilityTable, joined: readonly DamagedRows[]): number[] {
  const text = (row: number): string => (sheet.rows[row - 1] ?? []).map((cell) => withoutBlanks(cell?.text ?? "")).join("|");
  const labels = new Set<string>();
  for (let row = header.firstRow; row <= header.lastRow; row++) labels.add(text(row));
  return joined.flatMap(({ firstRow, lastRow }) =>
    Array.from({ length: lastRow - firstRow }, (_, index) => firstRow + 1 + index).filter((row) => labels.has(text(row))),
  );
}

function formRow(
  sheet: SheetSnapshot,
  merges: MergeLookup,
  { firstRow, lastRow }: Group,
  columnCount: number,
  place: ReadonlyMap<number, number>,
  passedOver: ReadonlySet<number>,
  tables: readonly ResponsibilityTable[],
): FormRow {
  const cells: FormCell[] = [];
  for (let column = 1; column <= columnCount; column++) {
    const above = merges.areaAt(firstRow, column);
    // What a merged cell of a row above, or of a column before, covers is no cell of its own.
    if (above !== null && (above.firstRow < firstRow || above.firstColumn < column)) continue;
    const texts: string[] = [];
    let only: CellSnapshot | undefined;
    const lastColumn = above?.lastColumn ?? column;
    let end = lastRow;
    for (let row = firstRow; row <= lastRow; row++) {
      const area = merges.areaAt(row, column);
      if (area) end = Math.max(end, area.lastRow);
      if (area && (area.firstRow !== row || area.firstColumn !== column)) continue;
      const text = passedOver.has(row) ? "" : textAt(sheet, row, column);
      if (text.trim() === "") continue;
      texts.push(text);
      only = cellAt(sheet, row, column);
    }
    const isTask = tables.some(({ columns }) => columns.task === column);
    const rows = (place.get(end) ?? 0) - (place.get(firstRow) ?? 0) + 1;
    const number =
      texts.length === 1 && only && typeof only.value === "number"
        ? { value: only.value, format: only.numberFormat, isDate: only.kind === "date" }
        : null;
    cells.push({ firstColumn: column, lastColumn, rows, text: joinedText(texts, isTask), ...(number ? { number } : {}) });
  }
  return { cells };
}

/** Texts below each other; a task text that breaks off in the middle of a sentence goes on without a break. */
function joinedText(texts: readonly string[], isTask: boolean): string {
  if (!isTask) return texts.join("\n");
  return texts.reduce(
    (whole, text) =>
      whole === "" || /[。；;：:！!？?，,、）)]\s*$/.test(whole) ? `${whole}${whole === "" ? "" : "\n"}${text}` : whole + text,
    "",
  );
}

/** Takes rows with a single text off the top and the bottom: lines above the table and notes below it. */
function withLines(
  sheet: SheetSnapshot,
  tables: readonly ResponsibilityTable[],
  rows: readonly FormRow[],
  wide: readonly number[],
): TableForm {
  const only = ({ cells }: FormRow): string | null => {
    const filled = cells.filter(({ text }) => text.trim() !== "");
    return filled.length > 1 || cells.some((cell) => cell.rows > 1) ? null : (filled[0]?.text ?? "");
  };
  const header = Math.min(...tables.map(({ header: { firstRow } }) => firstRow)) - 1;
  const head = rows.slice(0, header).map(only);
  const above = head.includes(null) ? [] : head;
  const lastTask = Math.max(...tables.flatMap(({ tasks }) => tasks.map(({ lastRow }) => lastRow)));
  const blankBelow = rows.length - Math.max(0, sheet.rows.length - lastTask);
  const tail = rows.slice(Math.max(blankBelow, above.length)).map(only);
  const below = tail.includes(null) ? [] : tail;
  const isFilled = (text: string | null): text is string => text !== null && text !== "";
  return {
    lines: above.filter(isFilled).map((text): FormLine => ({ kind: lineKind(text), text })),
    widths: wide,
    rows: rows.slice(above.length, rows.length - below.length),
    notes: below.filter(isFilled),
  };
}

function columnWidths(columns: ColumnRoles | undefined, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const column = index + 1;
    if (columns?.category.includes(column) === true) return widths.category;
    const roles = ["number", "task", "lead", "responsible", "support", "deadline", "progress", "doneDate", "remark"] as const;
    const role = roles.find((each) => columns?.[each] === column);
    return widths[role ?? "other"];
  });
}
