import type { MergeLookup } from "../sheet/cell-lookup";
import { withoutBlanks } from "../sheet/plain-text";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { headerAt } from "./find-header";
import type { ColumnRoles } from "./responsibility-table";
import type { ColumnLabels, FoundCorrection } from "./table-knowledge";

/** How far down a header is looked for that rows were inserted above. */
const searchedRows = 60;

/** A correction where it stands now. */
export interface FollowedCorrection extends FoundCorrection {
  /** True for a column that came since the user corrected the reading: nothing was said of it. False for all where that is not known. */
  readonly isNew: (column: number) => boolean;
}

/** The words over the columns of a header, which a correction is found again by. */
export function labelsOfHeader(sheet: SheetSnapshot, merges: MergeLookup, firstRow: number, lastRow: number): ColumnLabels {
  return [...headerAt(sheet, merges, firstRow, lastRow).labels].map(([column, { text }]) => [column, withoutBlanks(text)] as const);
}

/**
 * A correction of a reading after rows or columns came or went: its header is the row that has the labels of then, its columns are found by them. As it
 * is where nothing moved, or where no labels are known; null where its task column is gone.
 */
export function followCorrection(found: FoundCorrection, sheet: SheetSnapshot, merges: MergeLookup): FollowedCorrection | null {
  const { labels, headerRow, correction } = found;
  const asItIs: FollowedCorrection = { ...found, isNew: () => false };
  if (labels === undefined || labels.length === 0) return asItIs;
  const { firstRow, lastRow } = correction.header;
  const down = headerMove(labels, sheet, merges, correction.header);
  if (down === null) return asItIs;
  const now = labelsOfHeader(sheet, merges, firstRow + down, lastRow + down);
  const places = placesNow(labels, now);
  const columns = rolesNow(correction.columns, (column) => placeNow(column, places, now));
  if (columns === null) return null;
  const known = new Set(labels.map(([column]) => placeNow(column, places, now)));
  return {
    headerRow: headerRow + down,
    correction: { header: { firstRow: firstRow + down, lastRow: lastRow + down }, columns },
    labels,
    isNew: (column) => now.some(([each]) => each === column) && !known.has(column),
  };
}

/** How many rows further down the header stands: 0 where most of its labels are still there, null where they are nowhere or in several rows. */
function headerMove(
  labels: ColumnLabels,
  sheet: SheetSnapshot,
  merges: MergeLookup,
  { firstRow, lastRow }: FoundCorrection["correction"]["header"],
): number | null {
  const found = (first: number): number => placesNow(labels, labelsOfHeader(sheet, merges, first, first + lastRow - firstRow)).size;
  const enough = Math.max(2, Math.ceil(labels.length / 2));
  if (found(firstRow) >= enough) return 0;
  const last = Math.min(sheet.rows.length, searchedRows) - (lastRow - firstRow);
  const rows = Array.from({ length: Math.max(0, last) }, (_, index) => index + 1).filter((row) => found(row) >= enough);
  const [only, ...others] = rows;
  return only === undefined || others.length > 0 ? null : only - firstRow;
}

/** Where the columns of then stand now, by their labels: of equal labels the first is the first, as long as there are as many. */
function placesNow(labels: ColumnLabels, now: ColumnLabels): ReadonlyMap<number, number> {
  const byLabel = (all: ColumnLabels, label: string): number[] =>
    all.flatMap(([column, each]) => (each === label ? [column] : [])).sort((one, other) => one - other);
  const places = new Map<number, number>();
  for (const label of new Set(labels.map(([, each]) => each))) {
    const [before, after] = [byLabel(labels, label), byLabel(now, label)];
    if (before.length === after.length) before.forEach((column, index) => places.set(column, after[index] ?? column));
  }
  return places;
}

/** A column without a label of its own, or with another one by now, stands where its neighbours say; null where these say different things. */
function placeNow(column: number, places: ReadonlyMap<number, number>, now: ColumnLabels): number | null {
  const known = places.get(column);
  if (known !== undefined) return known;
  const columns = [...places.keys()].sort((one, other) => one - other);
  const beside = [columns.filter((each) => each < column).at(-1), columns.find((each) => each > column)];
  const moves = beside.flatMap((each) => (each === undefined ? [] : [(places.get(each) ?? each) - each]));
  const [move = 0, ...others] = moves;
  const place = column + move;
  const taken = [...places.values()].includes(place);
  return others.some((other) => other !== move) || taken || place < 1 || now.length === 0 ? null : place;
}

function rolesNow(columns: ColumnRoles, now: (column: number) => number | null): ColumnRoles | null {
  const task = now(columns.task);
  if (task === null) return null;
  const role = (column: number | null): number | null => (column === null ? null : now(column));
  return {
    number: role(columns.number),
    category: columns.category.flatMap((column) => now(column) ?? []),
    task,
    lead: role(columns.lead),
    responsible: role(columns.responsible),
    support: role(columns.support),
    deadline: role(columns.deadline),
    progress: role(columns.progress),
    doneDate: role(columns.doneDate),
    remark: role(columns.remark),
  };
}

/** The roles as corrected; columns that came since have what the program finds out by itself, where nobody has that role. */
export function withNewColumns(corrected: ColumnRoles, found: ColumnRoles, isNew: FollowedCorrection["isNew"]): ColumnRoles {
  const filled = (role: Exclude<keyof ColumnRoles, "category" | "task">): number | null => {
    const [own, other] = [corrected[role], found[role]];
    return own === null && other !== null && isNew(other) ? other : own;
  };
  return {
    ...corrected,
    number: filled("number"),
    lead: filled("lead"),
    responsible: filled("responsible"),
    support: filled("support"),
    deadline: filled("deadline"),
    progress: filled("progress"),
    doneDate: filled("doneDate"),
    remark: filled("remark"),
  };
}
