import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { type FoundHeader, type HeaderLabel, makesTable } from "./find-header";
import { plainLabel } from "./header-vocabulary";
import type { SourceText } from "./responsibility-table";

/** A header without the labels of a further table that stands to the right of its own. */
export interface OwnHeader {
  readonly header: FoundHeader;
  /** The first label of the further table; null where there is none. */
  readonly beside: SourceText | null;
}

/** So many labels the two tables must share: one label twice is a pair of columns of one table. */
const leastShared = 3;

/**
 * Parts the labels of two tables that stand side by side. The second begins with a 序号 of its own or behind a column without a label, and says again
 * what the first one says: each of them makes a table.
 */
export function withoutTableBeside(header: FoundHeader): OwnHeader {
  const columns = [...header.labels.keys()].sort((one, two) => one - two);
  for (const [index, column] of columns.entries()) {
    if (index === 0 || !mayBegin(header, column)) continue;
    const [own, beside] = [part(header, columns.slice(0, index)), part(header, columns.slice(index))];
    if (!makesTable(own) || !makesTable(beside) || shared(own, beside) < leastShared) continue;
    const text = header.labels.get(column)?.text ?? "";
    return { header: { ...header, labels: own }, beside: { position: { row: header.firstRow, column }, text } };
  }
  return { header, beside: null };
}

/** The sheet up to a column (1-based, exclusive): what stands above a table beside another is no title of this one. */
export function leftOf(sheet: SheetSnapshot, column: number): SheetSnapshot {
  return { ...sheet, rows: sheet.rows.map((cells) => cells?.slice(0, column - 1)) };
}

function mayBegin({ labels }: FoundHeader, column: number): boolean {
  const label = labels.get(column);
  return label?.leads === true && (label.reading?.meaning === "number" || !labels.has(column - 1));
}

function part({ labels }: FoundHeader, columns: readonly number[]): ReadonlyMap<number, HeaderLabel> {
  return new Map([...labels].filter(([column]) => columns.includes(column)));
}

function shared(own: ReadonlyMap<number, HeaderLabel>, beside: ReadonlyMap<number, HeaderLabel>): number {
  const words = (labels: ReadonlyMap<number, HeaderLabel>): Set<string> =>
    new Set([...labels.values()].filter(({ reading }) => reading !== null).map(({ text }) => plainLabel(text)));
  const known = words(own);
  return [...words(beside)].filter((word) => known.has(word)).length;
}
