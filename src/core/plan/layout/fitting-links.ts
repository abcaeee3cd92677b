import type { CellStyle } from "../plan-step";
import { withoutLinkColor } from "../sheet-style";
import type { RowCell, SheetRow } from "./sheet-row";

/** Excel keeps so many links on a sheet and repairs a file with more, which takes away all of them. */
const mostLinks = 65_530;

/**
 * The rows with no more links than a sheet can have. The first links stay: lists begin with what is worst, and the text of a cell says by itself
 * where it would have led. The same rows where all of them fit, which costs nothing where they are no more than links may be.
 */
export function withFittingLinks(rows: readonly SheetRow[]): readonly SheetRow[] {
  if (rows.length <= mostLinks) return rows;
  let links = 0;
  const plain = plainStyles();
  return rows.map((row) => {
    if (links === mostLinks) return withoutLink(row, plain);
    if (row.cells.some(({ link }) => link)) links++;
    return row;
  });
}

/** It may differ by that from rows that are alike otherwise, and is as high as it was. */
function withoutLink(row: SheetRow, plain: (style: CellStyle) => CellStyle): SheetRow {
  if (!row.cells.some(({ link }) => link)) return row;
  const { variant, ...alone } = row;
  const cells = row.cells.map(({ link, ...cell }): RowCell => (link ? { ...cell, style: plain(cell.style) } : cell));
  return { ...alone, cells };
}

/** The looks of texts that lead nowhere, one object for cells that look alike. */
function plainStyles(): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const plain = known.get(style) ?? withoutLinkColor(style);
    known.set(style, plain);
    return plain;
  };
}
