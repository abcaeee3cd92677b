import type { PlanStepOf } from "../../../../core/plan/plan-step";
import { toA1 } from "../../../../core/sheet/cell-position";
import { attributeOf, attributeRemoval, attributeSplice } from "../markup/markup-attributes";
import { type MarkupElement, childNamed, rootElement } from "../markup/markup-element";
import { type Splice, appendTo, splice } from "../markup/splices";
import type { StyleBook } from "../styles/style-book";
import { type NumberedElement, cellsOf, inheritedFormat, rowsOf } from "./sheet-rows";

type CopyFormat = PlanStepOf<"copy-format">;

/** The sheet's text with the formats of one column of cells given to the cells beside it. Content stays; cells that are missing are made. */
export function withCopiedFormat(xml: string, step: CopyFormat, styles: () => StyleBook): string {
  const root = rootElement(xml);
  const sheetData = childNamed(xml, root, "sheetData");
  if (!sheetData) throw new Error("The sheet has no cells.");
  const columns = childNamed(xml, root, "cols");
  const { firstRow, lastRow } = step.from;
  const rows = rowsOf(xml, sheetData).filter(({ number }) => number >= firstRow && number <= lastRow);
  return splice(
    xml,
    rows.flatMap((row) => changesInRow(xml, root.prefix, row, step, columns, styles)),
  );
}

function changesInRow(
  xml: string,
  prefix: string,
  row: NumberedElement,
  { from, to, numberFormat }: CopyFormat,
  columns: MarkupElement | undefined,
  styles: () => StyleBook,
): Splice[] {
  const cells = cellsOf(xml, row.element);
  const source = cells.find(({ number }) => number === from.firstColumn)?.element;
  const copied = source ? Number(attributeOf(xml, source, "s") ?? 0) : inheritedFormat(xml, row.element, columns, from.firstColumn);
  const format = numberFormat === null ? copied : styles().withNumberFormat(copied, numberFormat);
  const splices: Splice[] = [];
  const added: { readonly column: number; readonly text: string }[] = [];
  for (let column = to.firstColumn; column <= to.lastColumn; column++) {
    const cell = cells.find(({ number }) => number === column)?.element;
    if (cell) splices.push(attributeSplice(xml, cell, "s", String(format)));
    else added.push({ column, text: `<${prefix}c r="${toA1({ row: row.number, column })}" s="${format}"/>` });
  }
  if (added.length === 0) return splices;
  // The columns that a row says it spans are a hint for speed: better none than one that leaves out a new cell.
  const spans = attributeRemoval(xml, row.element, "spans");
  const inserted = row.element.selfClosed
    ? [appendTo(xml, row.element, added.map(({ text }) => text).join(""))]
    : added.map(({ column, text }) => {
        const start = cells.find(({ number }) => number > column)?.element.start ?? row.element.contentEnd;
        return { start, end: start, text };
      });
  return [...(spans ? [spans] : []), ...splices, ...inserted];
}
