import { fittingText } from "../cell-content";
import { SheetFlow } from "../layout/sheet-flow";
import type { SheetRow } from "../layout/sheet-row";
import { type LongList, type LongListRow, looksLikeFormula } from "../long-list";
import { landscapePage } from "../page-layout";
import type { CellStyle, PlanStep } from "../plan-step";
import { sheetStyles, unitTabColor } from "../sheet-style";
import type { SheetWords } from "../sheet-words";

/** The row of the labels, 1-based: below the title and the note. */
const labelRow = 3;

/** One column of a list. */
export interface ListColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  readonly style: CellStyle;
}

/** What makes a sheet with a list: the steps, and the rows that the host asks for. */
export interface PlannedList {
  readonly steps: readonly PlanStep[];
  readonly list: LongList;
}

interface ListSheet {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ListColumn[];
  /** How many rows there will be. */
  readonly count: number;
  readonly rows: Iterable<LongListRow>;
}

/** The row of a line of a list, 1-based. @param line 1-based */
export function listRow(line: number): number {
  return labelRow + line;
}

/** A sheet that is one long list with filter buttons: title, note and labels, repeated on every page, and the rows, which the host asks for one by one. */
export function listSheet({ sheet, title, note, columns, count, rows }: ListSheet, words: SheetWords): PlannedList {
  const lastColumn = columns.length;
  const wide = (value: string, style: CellStyle): SheetRow["cells"] => [{ column: 1, lastColumn, value, style }];
  const flow = new SheetFlow(
    columns.map(({ width }) => width),
    [
      { cells: wide(title, sheetStyles.title), atLeast: 34 },
      { cells: wide(note, sheetStyles.note) },
      { cells: columns.map(({ label, style }, index) => ({ column: index + 1, value: label, style: labelStyle(style) })), atLeast: 30 },
    ],
  );
  const looks = (value: string): SheetRow => ({ cells: columns.map(({ style }, index) => ({ column: index + 1, value, style })) });
  flow.place([looks(""), looks(looksLikeFormula)]);
  const area = { firstRow: 1, firstColumn: 1, lastRow: labelRow + Math.max(1, count), lastColumn };
  return {
    steps: [
      ...flow.steps(sheet),
      { step: "freeze", sheet, position: { row: labelRow + 1, column: 1 } },
      landscapePage(sheet, area, { first: 1, last: labelRow }, words),
      { step: "tab-color", sheet, color: unitTabColor },
    ],
    list: { sheet, firstRow: labelRow + 1, filter: { ...area, firstRow: labelRow }, rows: withFittingTexts(rows) },
  };
}

/** Rows of which every text fits into its cell. */
function withFittingTexts(rows: Iterable<LongListRow>): Iterable<LongListRow> {
  return {
    *[Symbol.iterator]() {
      for (const { height, values } of rows)
        yield { height, values: values.map((value) => (typeof value === "number" ? value : fittingText(value))) };
    },
  };
}

/** Labels in the size of their column's text: one look for each size. */
function labelStyle({ font }: CellStyle): CellStyle {
  const known = labelStyles.get(font.size) ?? { ...sheetStyles.header, font: { ...sheetStyles.header.font, size: font.size } };
  labelStyles.set(font.size, known);
  return known;
}

const labelStyles = new Map<number, CellStyle>();
