import type { ResponsibilityTable } from "../../table/responsibility-table";
import { textContent } from "../cell-content";
import { type SheetRow, lowestRow } from "../layout/sheet-row";
import { styleAreas } from "../layout/style-areas";
import { landscapePage, printableWidth } from "../page-layout";
import type { CellChange, CellContent, PlanStep } from "../plan-step";
import { checkRows } from "../sheet-full";
import type { SheetWords } from "../sheet-words";
import { highestRow, textHeight } from "../text-height";
import { formLooks } from "./form-looks";
import { type PlacedCell, mergedArea, placedCells } from "./form-sheet";
import type { TableForm } from "./table-form";

/** Points: two characters of the text stand side by side. */
const narrowest = 28;

/**
 * The steps that write a form on a new sheet: texts as texts, merges, looks, widths, heights, and the page set up for printing.
 * @param table what the form reads as under this name; null for none
 * @throws SheetFullError where the form has more rows than a sheet
 */
export function formSteps(sheet: string, form: TableForm, table: ResponsibilityTable | null, words: SheetWords): readonly PlanStep[] {
  const cells = placedCells(form);
  const widths = pageWidths(form.widths);
  const lastRow = form.lines.length + form.rows.length + form.notes.length;
  checkRows(sheet, lastRow);
  const lookOf = formLooks(form, table);
  const looks = new Map(cells.map((cell) => [cell, lookOf(cell)]));
  const dressed: SheetRow[] = Array.from({ length: lastRow }, () => ({ cells: [] }));
  for (const [{ row, rows, firstColumn: column, lastColumn }, style] of looks) {
    // Every row that a merged cell covers has its look, so that the border is closed all around.
    for (let each = row; each < row + rows; each++)
      dressed[each - 1] = { cells: [...(dressed[each - 1]?.cells ?? []), { column, lastColumn, value: "", style }] };
  }
  const heights = rowHeights(cells, (cell) => looks.get(cell)?.font.size ?? 0, widths, lastRow);
  const titleRows = table === null ? null : { first: table.header.firstRow, last: table.header.lastRow };
  const printArea = { firstRow: 1, firstColumn: 1, lastRow, lastColumn: widths.length };
  return [
    { step: "add-sheet", sheet },
    { step: "write-cells", sheet, cells: cells.flatMap(contentChange) },
    ...styleAreas(dressed).map(({ area, style }): PlanStep => ({ step: "style", sheet, area, style })),
    ...cells.flatMap((cell): PlanStep[] => {
      const area = mergedArea(cell);
      return area ? [{ step: "merge", sheet, area }] : [];
    }),
    { step: "column-widths", sheet, widths: new Map(widths.map((width, index) => [index + 1, width])) },
    { step: "row-heights", sheet, heights: new Map(heights.map((height, index) => [index + 1, height])) },
    landscapePage(sheet, printArea, titleRows, words),
    ...(table === null ? [] : [{ step: "freeze", sheet, position: { row: table.header.lastRow + 1, column: 1 } } as const]),
  ];
}

/** As wide together as the page, in the proportions given; none too narrow to be read. */
function pageWidths(widths: readonly number[]): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  const wished = widths.map((width) => Math.max(narrowest, (width / sum) * printableWidth));
  const most = wished.reduce((total, width) => total + width, 0);
  return wished.map((width) => (width / most) * printableWidth);
}

function rowHeights(
  cells: readonly PlacedCell[],
  sizeOf: (cell: PlacedCell) => number,
  widths: readonly number[],
  lastRow: number,
): readonly number[] {
  const heights = Array.from({ length: lastRow }, () => lowestRow);
  const needed = (cell: PlacedCell): number => {
    const width = widths.slice(cell.firstColumn - 1, cell.lastColumn).reduce((sum, each) => sum + each, 0);
    return cell.text === "" ? 0 : textHeight(cell.text, width, sizeOf(cell));
  };
  for (const cell of cells.filter(({ rows }) => rows === 1))
    heights[cell.row - 1] = Math.min(highestRow, Math.max(heights[cell.row - 1] ?? 0, needed(cell)));
  // What a cell over several rows needs more than its rows have is shared out among them.
  for (const cell of cells.filter(({ rows }) => rows > 1)) {
    const own = heights.slice(cell.row - 1, cell.row - 1 + cell.rows);
    const missing = needed(cell) - own.reduce((sum, height) => sum + height, 0);
    if (missing <= 0) continue;
    own.forEach((height, index) => {
      heights[cell.row - 1 + index] = Math.min(highestRow, height + missing / cell.rows);
    });
  }
  return heights;
}

function contentChange({ row, firstColumn: column, text, number }: PlacedCell): CellChange[] {
  if (text === "") return [];
  const after: CellContent = number ? { kind: "number", number: number.value } : textContent(text);
  return [{ position: { row, column }, before: { kind: "blank" }, after }];
}
