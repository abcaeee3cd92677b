import type { ResponsibilityTable } from "../../table/responsibility-table";
import type { CellStyle } from "../plan-step";
import { sheetStyles } from "../sheet-style";
import type { PlacedCell } from "./form-sheet";
import type { TableForm } from "./table-form";
import { lineKind } from "./line-kind";

const { title, meta, note, header, text, centeredText, blockHeading, plain } = sheetStyles;
/** 三号黑体 at the left, as the official form has its 附件. */
const appendix: CellStyle = { ...plain, font: { ...header.font, size: 16 } };

/** A line above the table: a remark in brackets stands in the middle, who fills the form in at the left. */
function lineLook(text: string): CellStyle {
  const kind = lineKind(text);
  if (kind === "beside") return /^\s*[(（]/.test(text) ? meta : plain;
  return kind === "appendix" ? appendix : title;
}

/** The look of each cell: see lookOf. Cells that look alike share one style, so that they are written as few areas. */
export function formLooks(form: TableForm, table: ResponsibilityTable | null): (cell: PlacedCell) => CellStyle {
  const withFormats = new Map<string, CellStyle>();
  return (cell) => {
    const look = lookOf(cell, form, table);
    if (!cell.number) return look;
    const key = `${look.horizontal}:${look.font.size}:${look.font.name}:${look.fill ?? ""}:${cell.number.format}`;
    const formatted = withFormats.get(key) ?? { ...look, numberFormat: cell.number.format };
    withFormats.set(key, formatted);
    return formatted;
  };
}

/**
 * The look of a cell: labels, headings and short columns in the middle, running text at the left. What a table holds above its labels
 * (附件 and title in rows of their own) looks as it does above a table.
 * @param table what the form reads as; null for a table whose columns nobody knows
 */
function lookOf(cell: PlacedCell, form: TableForm, table: ResponsibilityTable | null): CellStyle {
  if (cell.part === "note") return note;
  if (cell.part === "line") return lineLook(cell.text);
  if (table === null) return text;
  const isWhole = cell.firstColumn === 1 && cell.lastColumn === form.widths.length;
  const { header: labels, columns } = table;
  if (cell.row < labels.firstRow) return isWhole ? lineLook(cell.text) : meta;
  if (cell.row <= labels.lastRow) return header;
  if (isWhole) return blockHeading;
  const running = [columns.task, columns.progress, columns.remark].some(
    (column) => column !== null && column >= cell.firstColumn && column <= cell.lastColumn,
  );
  return running ? text : centeredText;
}
