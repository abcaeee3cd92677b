import { withoutLinkColor } from "../sheet-style";
import type { CellStyle } from "../plan-step";
import type { CellLink, RowCell, SheetRow } from "./sheet-row";

/** Excel keeps so many links on a sheet and repairs a file with more, which takes away all of them. */
const mostLinks = 65_530;
/** Characters of the tip beside a link. */
const longestTip = 255;

/**
 * The rows with no more links than a sheet can have, and no tip longer than Excel takes. The first links stay: lists begin with what is worst, and the
 * text of a cell says by itself where it would have led. The same rows where all of it fits.
 */
export function withFittingLinks(rows: readonly SheetRow[]): readonly SheetRow[] {
  let links = 0;
  let changed: SheetRow[] | null = null;
  const plain = plainStyles();
  for (const [index, row] of rows.entries()) {
    let fits = true;
    for (const { link } of row.cells) {
      if (!link) continue;
      links++;
      fits &&= links <= mostLinks && link.tip.length <= longestTip;
    }
    if (fits) continue;
    changed ??= rows.slice();
    const before = links - row.cells.filter(({ link }) => link).length;
    changed[index] = fittingRow(row, mostLinks - before, plain);
  }
  return changed ?? rows;
}

/** A row with so many links at most. It may differ by that from rows that are alike otherwise, and is measured as it was. */
function fittingRow({ variant, ...row }: SheetRow, most: number, plain: (style: CellStyle) => CellStyle): SheetRow {
  let links = 0;
  const cells = row.cells.map(({ link, ...cell }): RowCell => {
    if (!link) return cell;
    links++;
    return links <= most ? { ...cell, link: withFittingTip(link) } : { ...cell, style: plain(cell.style) };
  });
  return { ...row, cells };
}

function withFittingTip({ target, tip }: CellLink): CellLink {
  // Half a surrogate pair is no character: it goes with the rest.
  const cut = tip.length <= longestTip ? tip : `${tip.slice(0, longestTip - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return { target, tip: cut };
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
