import { type MergeLookup, textAt } from "../sheet/cell-lookup";
import type { CellPosition } from "../sheet/cell-position";
import { isPlaceholderOrBlank } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { SectionHeading, SourceText } from "./responsibility-table";
import { type SectionMarker, readSectionMarker } from "./section-marker";

/** Keeps the path of headings while a table is read from top to bottom. */
export interface SectionPath {
  /** A heading in a row of its own. */
  enter(heading: SourceText): void;
  /** A heading in the task column that divides the category of its row: it holds until the category changes. */
  divide(row: number, heading: SourceText): void;
  /** Ends what `divide` began. */
  endDivision(): void;
  /** Takes up the category cells of a data row; a blank one continues the category above it. Returns the path that holds for the row. */
  at(row: number): readonly SectionHeading[];
  /** Every heading once, in the order of the sheet. */
  all(): readonly SectionHeading[];
}

/** Follows full-width heading rows (outer levels, told apart by their marker) and category columns (inner levels, left to right). */
export function sectionPath(sheet: SheetSnapshot, merges: MergeLookup, categoryColumns: readonly number[]): SectionPath {
  const all: SectionHeading[] = [];
  const rowMarkers: SectionHeading["markerStyle"][] = [];
  let rowHeadings: SectionHeading[] = [];
  let columnHeadings: (SectionHeading | null)[] = categoryColumns.map(() => null);
  let dividing: SectionHeading | null = null;
  let path: readonly SectionHeading[] = [];
  const markers = new Map<string, SectionMarker>();

  /** A table that is not sorted by category names each of them many times. */
  const readMarker = (text: string): SectionMarker => {
    const marker = markers.get(text) ?? readSectionMarker(text);
    markers.set(text, marker);
    return marker;
  };
  const make = ({ position, text }: SourceText, level: number): SectionHeading => {
    const { ordinal, marker, markerStyle } = readMarker(text);
    const heading = { position, text, level, title: text.trim(), ordinal, marker, markerStyle };
    all.push(heading);
    return heading;
  };
  const renew = (): void => {
    path = [...rowHeadings, ...columnHeadings, dividing].filter((heading) => heading !== null);
  };

  const at = (row: number): readonly SectionHeading[] => {
    let changed = false;
    for (let index = 0; index < categoryColumns.length; index++) {
      const column = categoryColumns[index] ?? 0;
      const origin = merges.originOf(row, column);
      const text = textAt(sheet, origin.row, origin.column);
      const current = columnHeadings[index] ?? null;
      if (isPlaceholderOrBlank(text) || isAt(current, origin)) continue;
      // Of a category merged over two category columns the inner level has none.
      const isInner = columnHeadings.some((outer, place) => place < index && isAt(outer, origin));
      if (isInner ? current === null : current?.text === text) continue;
      columnHeadings = columnHeadings.map((heading, place) => (place < index ? heading : null));
      if (!isInner) columnHeadings[index] = make({ position: origin, text }, rowMarkers.length + index);
      dividing = null;
      changed = true;
    }
    if (changed) renew();
    return path;
  };

  return {
    enter: (source) => {
      const { markerStyle } = readSectionMarker(source.text);
      if (!rowMarkers.includes(markerStyle)) rowMarkers.push(markerStyle);
      const level = rowMarkers.indexOf(markerStyle);
      rowHeadings = [...rowHeadings.slice(0, level), make(source, level)];
      columnHeadings = categoryColumns.map(() => null);
      dividing = null;
      renew();
    },
    endDivision: () => {
      dividing = null;
      renew();
    },
    divide: (row, source) => {
      at(row);
      dividing = make(source, rowMarkers.length + categoryColumns.length);
      renew();
    },
    at,
    all: () => all,
  };
}

function isAt(heading: SectionHeading | null, position: CellPosition): boolean {
  return heading?.position.row === position.row && heading.position.column === position.column;
}
