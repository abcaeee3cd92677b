import type { CellArea } from "../../sheet/cell-position";
import { textContent } from "../cell-content";
import type { CellChange, CellContent, PlanStep } from "../plan-step";
import type { CellLink, RowCell, SheetRow } from "./sheet-row";
import { styleAreas } from "./style-areas";

/** Excel keeps at most 1,026 page breaks on a sheet; longer ones are left to break by themselves. */
const mostBreaks = 1026;
/** Characters of the tip beside a link. */
const longestTip = 255;

/** A generated sheet with every row in its place: what its cells say, how they look, what is merged, where they lead. Row 1 comes first. */
export interface LaidOutRows {
  readonly rows: readonly SheetRow[];
  /** Points of each row. */
  readonly heights: readonly number[];
  /** Points of each column, from column A on. */
  readonly widths: readonly number[];
  /** Rows (1-based) with which a new page begins, the first page apart. */
  readonly breaks: readonly number[];
}

/** The page breaks that are set. */
export function setBreaks({ breaks, rows }: LaidOutRows): readonly number[] {
  const within = breaks.filter((row) => row <= rows.length);
  return within.length > mostBreaks ? [] : within;
}

/** What a cell of a row holds. */
export function cellContent({ value }: RowCell): CellContent {
  if (value === "") return blank;
  return typeof value === "number" ? { kind: "number", number: value } : textContent(value);
}

/** Where a cell leads, with as much of the tip as Excel takes; undefined for a cell that leads nowhere. */
export function cellLink({ link }: RowCell): CellLink | undefined {
  if (!link || link.tip.length <= longestTip) return link;
  // Half a surrogate pair is no character: it goes with the rest.
  return { ...link, tip: `${link.tip.slice(0, longestTip - 1).replace(/[\uD800-\uDBFF]$/, "")}…` };
}

/** The cells that are one with a cell; null for a cell that stands alone. */
export function mergedArea({ column, lastColumn = column, rows = 1 }: RowCell, row: number): CellArea | null {
  if (lastColumn === column && rows === 1) return null;
  return { firstRow: row, lastRow: row + rows - 1, firstColumn: column, lastColumn };
}

/** The steps that put all of it on an empty sheet. Looks come before merges, so that every cell of a merge has its border. */
export function stepsOfRows(sheet: string, laidOut: LaidOutRows): PlanStep[] {
  const written: CellChange[] = [];
  const merges: PlanStep[] = [];
  const links: PlanStep[] = [];
  // Many cells of a sheet say the same: one object for all of them.
  const contents = new Map<string | number, CellContent>();
  const contentOf = (cell: RowCell): CellContent => {
    const known = contents.get(cell.value) ?? cellContent(cell);
    contents.set(cell.value, known);
    return known;
  };
  laidOut.rows.forEach(({ cells }, index) => {
    const row = index + 1;
    for (const cell of cells) {
      const { column, value } = cell;
      const link = cellLink(cell);
      if (value !== "") written.push({ position: { row, column }, before: blank, after: contentOf(cell) });
      const area = mergedArea(cell, row);
      if (area) merges.push({ step: "merge", sheet, area });
      if (link) links.push({ step: "link", sheet, position: { row, column }, target: link.target, tip: link.tip });
    }
  });
  const breaks = setBreaks(laidOut);
  return [
    { step: "write-cells", sheet, cells: written },
    ...styleAreas(laidOut.rows).map(({ area, style }): PlanStep => ({ step: "style", sheet, area, style })),
    ...merges,
    { step: "column-widths", sheet, widths: new Map(laidOut.widths.map((width, index) => [index + 1, width])) },
    { step: "row-heights", sheet, heights: new Map(laidOut.heights.map((height, index) => [index + 1, height])) },
    ...links,
    ...(breaks.length === 0 ? [] : [{ step: "page-breaks", sheet, rows: breaks } as const]),
  ];
}

const blank: CellContent = { kind: "blank" };
