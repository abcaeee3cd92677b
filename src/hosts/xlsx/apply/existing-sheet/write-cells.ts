import type { CellChange } from "../../../../core/plan/plan-step";
import { toA1, isInside } from "../../../../core/sheet/cell-position";
import { cellContentMarkup, needsQuotePrefix } from "../markup/cell-content";
import { attributeOf, attributeRemoval } from "../markup/markup-attributes";
import { childNamed, type MarkupElement, rootElement } from "../markup/markup-element";
import { appendTo, splice, type Splice } from "../markup/splices";
import type { StyleBook } from "../styles/style-book";
import { rewrittenRuns } from "./rich-text";
import type { SharedStrings } from "./shared-strings";
import { widenedDimension } from "./dimension";
import { formulaAreas } from "./formula-areas";
import { cellsOf, inheritedFormat, type NumberedElement, rowsOf } from "./sheet-rows";

/** A cell to be written; of several changes to one cell only the last counts. */
type Changes = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/**
 * The sheet's text with the cells written. A cell keeps its format; a new one takes that of its row or column. Throws for a cell that a
 * formula fills, be it its own or one that spills over it.
 */
export function writeCells(xml: string, cells: readonly CellChange[], styles: () => StyleBook, strings: () => SharedStrings): string {
  const root = rootElement(xml);
  const sheetData = childNamed(xml, root, "sheetData");
  if (!sheetData) throw new Error("The sheet has no cells.");
  const areas = formulaAreas(xml, sheetData);
  for (const { position } of cells) if (areas.some((area) => isInside(area, position))) throw formulaError(position);
  const columns = childNamed(xml, root, "cols");
  const changes = byRow(cells);
  const rows = rowsOf(xml, sheetData);
  const context: Context = { xml, prefix: root.prefix, columns, styles, strings };
  const present = rows.filter(({ number }) => changes.has(number));
  const splices = present.flatMap((row) => changesInRow(context, row, changes.get(row.number) ?? new Map<number, CellChange>()));
  const known = new Set(present.map(({ number }) => number));
  const missing = [...changes].filter(([number]) => !known.has(number)).sort(([a], [b]) => a - b);
  return splice(xml, [...widenedDimension(xml, root, cells), ...splices, ...newRows(context, sheetData, rows, missing)]);
}

interface Context {
  readonly xml: string;
  readonly prefix: string;
  readonly columns: MarkupElement | undefined;
  readonly styles: () => StyleBook;
  readonly strings: () => SharedStrings;
}

function byRow(cells: readonly CellChange[]): Changes {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const cell of cells) {
    const row = rows.get(cell.position.row) ?? new Map<number, CellChange>();
    rows.set(cell.position.row, row.set(cell.position.column, cell));
  }
  return rows;
}

function changesInRow(context: Context, row: NumberedElement, changes: ReadonlyMap<number, CellChange>): readonly Splice[] {
  const cells = cellsOf(context.xml, row.element);
  const replaced = cells.flatMap(({ number, element }) => {
    const change = changes.get(number);
    return change ? [replacement(context, element, change)] : [];
  });
  const known = new Set(cells.map(({ number }) => number));
  const added = [...changes].filter(([column]) => !known.has(column)).sort(([a], [b]) => a - b);
  const texts = added.map(([column, change]) => ({
    column,
    text: cellMarkup(context, change, inheritedFormat(context.xml, row.element, context.columns, column)),
  }));
  // The columns that a row says it spans are a hint for speed: better none than one that leaves out a new cell.
  const spans = texts.length > 0 ? attributeRemoval(context.xml, row.element, "spans") : null;
  const hint = spans ? [spans] : [];
  if (row.element.selfClosed) return [...hint, appendTo(context.xml, row.element, texts.map(({ text }) => text).join(""))];
  const inserted = texts.map(({ column, text }) => {
    const start = cells.find(({ number }) => number > column)?.element.start ?? row.element.contentEnd;
    return { start, end: start, text };
  });
  return [...hint, ...replaced, ...inserted];
}

function newRows(
  context: Context,
  sheetData: MarkupElement,
  rows: readonly NumberedElement[],
  missing: readonly (readonly [number, ReadonlyMap<number, CellChange>])[],
): readonly Splice[] {
  const texts = missing.map(([number, changes]) => {
    const cells = [...changes].sort(([a], [b]) => a - b);
    const inside = cells.map(([column, change]) =>
      cellMarkup(context, change, inheritedFormat(context.xml, undefined, context.columns, column)),
    );
    return { number, text: `<${context.prefix}row r="${number}">${inside.join("")}</${context.prefix}row>` };
  });
  if (texts.length === 0) return [];
  if (sheetData.selfClosed) return [appendTo(context.xml, sheetData, texts.map(({ text }) => text).join(""))];
  return texts.map(({ number, text }) => {
    const start = rows.find((row) => row.number > number)?.element.start ?? sheetData.contentEnd;
    return { start, end: start, text };
  });
}

function replacement(context: Context, element: MarkupElement, change: CellChange): Splice {
  if (childNamed(context.xml, element, "f")) throw formulaError(change.position);
  const format = Number(attributeOf(context.xml, element, "s") ?? 0);
  const runs = runsAfter(context, element, change);
  return { start: element.start, end: element.end, text: cellMarkup(context, change, format, runs) };
}

/** The runs of a cell whose text has several character formats, once it is changed; null where it has one format or becomes no text. */
function runsAfter({ xml, strings }: Context, element: MarkupElement, { before, after }: CellChange): string | null {
  if (before.kind !== "text" || after.kind !== "text") return null;
  if (attributeOf(xml, element, "t") === "s") {
    const value = childNamed(xml, element, "v");
    return value ? strings().rewritten(Number(xml.slice(value.contentStart, value.contentEnd)), before.text, after.text) : null;
  }
  const item = childNamed(xml, element, "is");
  return item ? rewrittenRuns(xml, item, before.text, after.text) : null;
}

function cellMarkup({ prefix, styles }: Context, change: CellChange, format: number, runs: string | null = null): string {
  const numbered = change.numberFormat === undefined ? format : styles().withNumberFormat(format, change.numberFormat);
  const index = needsQuotePrefix(change.after) ? styles().quotePrefixed(numbered) : numbered;
  const start = `<${prefix}c r="${toA1(change.position)}"${index === 0 ? "" : ` s="${index}"`}`;
  if (runs !== null) return `${start} t="inlineStr"><${prefix}is>${runs}</${prefix}is></${prefix}c>`;
  const content = cellContentMarkup(change.after, prefix);
  return content ? `${start}${content.type}>${content.inside}</${prefix}c>` : `${start}/>`;
}

function formulaError(position: CellChange["position"]): Error {
  return new Error(`${toA1(position)} holds a formula and is not written.`);
}
