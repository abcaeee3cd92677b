import type { ResponsibilityTable } from "../../table/responsibility-table";

/** True where a column (1-based) holds nothing but placeholders: its cells yield no finding but that one. */
export function isPlaceholderColumn(table: ResponsibilityTable, column: number | null): boolean {
  return table.placeholderColumns.some((placeholder) => placeholder.column === column);
}
