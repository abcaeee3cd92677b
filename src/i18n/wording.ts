import type { QuotedCells } from "../core/messages";
import { type CellPosition, toA1 } from "../core/sheet/cell-position";

/** More addresses than this are counted, not listed. */
const mostAddresses = 8;
/** Of several places, each with its own words, fewer are listed. */
const mostPlaces = 4;
const mostAddressesPerPlace = 3;
const longestQuote = 20;

/** How a language lists cells and quotes words. */
export interface ListStyle {
  /** Between two items. */
  readonly and: string;
  /** A list of the first few, and how many there are in all. */
  readonly inAll: (listed: string, count: number) => string;
  readonly quote: (text: string) => string;
}

/** The addresses of cells, the first few where there are many: C4、C10、C29. */
export function cellList(cells: readonly CellPosition[], style: ListStyle): string {
  const shown = cells.slice(0, mostAddresses).map(toA1).join(style.and);
  return cells.length > mostAddresses ? style.inAll(shown, cells.length) : shown;
}

/** Places with the words that stand in them, the first few where there are many: C5「2. 」、C7「4. 」. */
export function placeList(places: readonly QuotedCells[], style: ListStyle): string {
  const [only, ...others] = places;
  if (only && others.length === 0) return cellList(only.cells, style) + quote(only.quote, style);
  const count = places.reduce((sum, { cells }) => sum + cells.length, 0);
  const shown = places.slice(0, mostPlaces).map((place) => ({ ...place, cells: place.cells.slice(0, mostAddressesPerPlace) }));
  const listed = shown.reduce((sum, { cells }) => sum + cells.length, 0);
  const text = shown.map((place) => cellList(place.cells, style) + quote(place.quote, style)).join(style.and);
  return listed < count ? style.inAll(text, count) : text;
}

/** Words of the sheet as a quotation of one line, cut after 20 characters; nothing for nothing. */
export function quote(text: string, style: ListStyle): string {
  if (text === "") return "";
  const line = [...text.replace(/[ \t]*[\r\n]+[ \t]*/g, " ")];
  return style.quote(line.length > longestQuote ? `${line.slice(0, longestQuote).join("")}…` : line.join(""));
}

/** True where a cell holds a number with one decimal, such as 9.3, of which a zero may be lost. */
export function quotesShortNumber(places: readonly QuotedCells[]): boolean {
  return places.some(({ quote: text }) => /^\d+\.\d$/.test(text));
}
