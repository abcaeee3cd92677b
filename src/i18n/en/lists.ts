import type { QuotedCells } from "../../core/messages";
import type { CellPosition } from "../../core/sheet/cell-position";
import * as wording from "../wording";

const english: wording.ListStyle = {
  and: ", ",
  inAll: (listed, count) => `${listed} and others (${count} in all)`,
  quote: (text) => ` “${text}”`,
};

/** C4, C10, C29. */
export function cellList(cells: readonly CellPosition[]): string {
  return wording.cellList(cells, english);
}

/** C5 “2. ”, C7 “4. ”. */
export function placeList(places: readonly QuotedCells[]): string {
  return wording.placeList(places, english);
}

/** A blank and “…”, cut where it is long; nothing for nothing. */
export function quote(text: string): string {
  return wording.quote(text, english);
}
