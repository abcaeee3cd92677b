import type { CellPieces, Span } from "./cell-pieces";
import { PieceReader } from "./piece-reader";
import type { UnitRole } from "./unit-mention";
import { endsAsUnit, looksLikePerson, telephoneLength } from "./unit-name";

/** What a unit cell says, word by word, in its order. */
export type CellWord =
  | { readonly kind: "name"; readonly span: Span }
  /** 牵头, 按职责分工负责: speaks of the names before it. */
  | { readonly kind: "phrase"; readonly role: UnitRole; readonly distributive: boolean }
  /** 配合单位：speaks of the names after it; "persons" where no unit follows, "column" where the label gives no role. */
  | { readonly kind: "label"; readonly role: UnitRole | "persons" | "column" }
  /** 会同: the names after it help those before it. */
  | { readonly kind: "with" }
  /** A bracket after role words, to be read like a cell of its own. */
  | { readonly kind: "bracket"; readonly span: Span }
  | { readonly kind: "separator"; readonly signs: string };

/**
 * The words of every piece of a cell. What a prose tail lists (县财政局负责资金保障、绩效评价) is passed over, and so is the person named beside a
 * unit or below it (县财政局 张三).
 */
export function cellWords(cell: CellPieces): CellWord[] {
  const words: CellWord[] = [];
  let inProse = false;
  cell.pieces.forEach((piece, index) => {
    const separator = cell.separators[index - 1];
    if (separator) words.push({ kind: "separator", signs: separator.signs });
    if (inProse && separator?.signs === "、" && !endsAsUnit(cell.masked.slice(piece.start, piece.end))) return;
    const before = cell.pieces[index - 1];
    const beside = /^\s+$/.test(separator?.signs ?? "") && before && endsAsUnit(cell.masked.slice(before.start, before.end));
    const own = cell.text.slice(piece.start, piece.end);
    if (beside && looksLikePerson(own.slice(0, own.length - telephoneLength(own)).trim())) return;
    inProse = new PieceReader(cell, piece, words).read();
  });
  return words;
}
