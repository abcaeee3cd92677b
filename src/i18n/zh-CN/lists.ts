import type { QuotedCells } from "../../core/messages";
import type { CellPosition } from "../../core/sheet/cell-position";
import * as wording from "../wording";

const chinese: wording.ListStyle = {
  and: "、",
  inAll: (listed, count) => `${spaced(listed)}等 ${count} 处`,
  quote: (text) => `「${text}」`,
};

/** C4、C10、C29. */
export function cellList(cells: readonly CellPosition[]): string {
  return wording.cellList(cells, chinese);
}

/** C5「2. 」、C7「4. 」. */
export function placeList(places: readonly QuotedCells[]): string {
  return wording.placeList(places, chinese);
}

/** The same as the beginning of a sentence: a blank parts an address from the word that follows. */
export function at(places: readonly QuotedCells[]): string {
  return spaced(placeList(places));
}

/** 「…」, cut where it is long; nothing for nothing. */
export function quote(text: string): string {
  return wording.quote(text, chinese);
}

function spaced(text: string): string {
  return /[0-9]$/.test(text) ? `${text} ` : text;
}
