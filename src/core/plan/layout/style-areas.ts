import type { CellArea } from "../../sheet/cell-position";
import type { CellStyle } from "../plan-step";
import type { SheetRow } from "./sheet-row";

interface StyledArea {
  readonly area: CellArea;
  readonly style: CellStyle;
}

/** The looks of all cells as few rectangles: cells side by side with one look, and such runs below each other, are one. Rows from row 1 on. */
export function styleAreas(rows: readonly SheetRow[]): StyledArea[] {
  const done: StyledArea[] = [];
  let open = new Map<string, StyledArea>();
  const numbers = new Map<CellStyle, number>();
  const numberOf = (style: CellStyle): number => {
    const known = numbers.get(style) ?? numbers.size;
    numbers.set(style, known);
    return known;
  };
  rows.forEach((_row, index) => {
    const next = new Map<string, StyledArea>();
    for (const { first, last, style } of runsOf(rows, index)) {
      const key = `${first}:${last}:${numberOf(style)}`;
      const above = open.get(key);
      open.delete(key);
      const start = above?.area.firstRow ?? index + 1;
      next.set(key, { area: { firstRow: start, lastRow: index + 1, firstColumn: first, lastColumn: last }, style });
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function runsOf(rows: readonly SheetRow[], index: number): { first: number; last: number; style: CellStyle }[] {
  const own = rows[index]?.cells ?? [];
  // A cell merged downwards dresses the rows below it too.
  const fromAbove = (rows[index - 1]?.cells ?? []).filter(({ rows: down = 1 }) => down > 1);
  const cells = [...own, ...fromAbove].sort((a, b) => a.column - b.column);
  const runs: { first: number; last: number; style: CellStyle }[] = [];
  for (const { column, lastColumn = column, style } of cells) {
    const before = runs.at(-1);
    if (before?.last === column - 1 && before.style === style) before.last = lastColumn;
    else runs.push({ first: column, last: lastColumn, style });
  }
  return runs;
}
