import { RefusalError } from "../../../app/ports";
import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import type { Work } from "../requests";
import { type BlockValues, blockProperties, blockValues, typedProperties, wasAnswered } from "./block-values";
import type { ColumnsToAsk } from "./telling-columns";

/** What was queued about the cells of a block. */
export interface AskedCells {
  readonly range: Excel.Range;
  /** The columns asked for beside what was typed; null where everything was asked for. */
  readonly columns: AskedColumns | null;
}

/** Columns (1-based) and what was queued about each. */
export interface AskedColumns {
  readonly text: ReadonlyMap<number, Excel.Range>;
  readonly values: ReadonlyMap<number, Excel.Range>;
}

/** Asks for the cells of a block. @param telling the columns that tell more than was typed; null for not known: everything is asked for */
export function askForCells(
  work: Work,
  sheet: string,
  area: CellArea,
  telling: ColumnsToAsk | null,
  properties = typedProperties,
): AskedCells {
  const range = rangeOf(work, sheet, area);
  if (telling === null) return { range: range.load(blockProperties), columns: null };
  return { range: range.load(properties), columns: askForMore(work, sheet, area, telling) };
}

/** Asks for single columns of a block, for what was not known before it came. */
export function askForMore(work: Work, sheet: string, area: CellArea, { text, values }: ColumnsToAsk): AskedColumns {
  const asked = (columns: readonly number[], property: "text" | "values"): Map<number, Excel.Range> =>
    new Map(
      columns.map((column) => [column, rangeOf(work, sheet, { ...area, firstColumn: column, lastColumn: column }).load(property)] as const),
    );
  return { text: asked(text, "text"), values: asked(values, "values") };
}

/** What was typed into a block, once answered: enough to see what else is to be asked. Throws RefusalError where the sheet is gone or it is too much. */
export function typedIn({ range }: AskedCells): Pick<BlockValues, "formulas"> {
  if (range.isNullObject) throw new RefusalError({ id: "changed-underneath" });
  if (!wasAnswered(range)) throw new RefusalError({ id: "too-much-at-once" });
  return range;
}

/** The block, once all is answered. */
export function cellsIn(area: CellArea, { range, columns }: AskedCells, more: AskedColumns | null): BlockValues {
  if (columns === null) {
    const block = blockValues(range);
    if (!block) throw new RefusalError({ id: "too-much-at-once" });
    return block;
  }
  const constants = constantsIn(area, { range, columns }, more);
  const shown = [columns, more].flatMap((asked) =>
    [...(asked?.text ?? [])].map(([column, { text }]) => [column - area.firstColumn, text] as const),
  );
  const text = constants.formulas.map((_, index) => withColumns<string | undefined>([], shown, index));
  return { ...constants, text, valueTypes: range.valueTypes };
}

/** What a fingerprint is made from, once answered. */
export function constantsIn(
  { firstColumn }: Pick<CellArea, "firstColumn">,
  { range, columns }: AskedCells,
  more: AskedColumns | null,
): Pick<BlockValues, "values" | "formulas" | "numberFormat"> {
  const { formulas, numberFormat } = range as Pick<BlockValues, "formulas" | "numberFormat">;
  const computed = [columns, more].flatMap((asked) =>
    [...(asked?.values ?? [])].map(([column, { values }]) => [column - firstColumn, values as unknown[][]] as const),
  );
  const values = computed.length === 0 ? formulas : formulas.map((row, index) => withColumns([...row], computed, index));
  return { values, formulas, numberFormat };
}

function withColumns<Value>(
  row: Value[],
  columns: readonly (readonly [number, readonly (readonly unknown[])[]])[],
  index: number,
): Value[] {
  for (const [column, cells] of columns) row[column] = cells[index]?.[0] as Value;
  return row;
}

function rangeOf({ context }: Work, sheet: string, area: CellArea): Excel.Range {
  return context.workbook.worksheets.getItemOrNullObject(sheet).getRange(areaToA1(area));
}
