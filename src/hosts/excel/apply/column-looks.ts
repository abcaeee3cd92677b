import { RefusalError } from "../../../app/ports";
import type { ChangePlan, PlanStepOf } from "../../../core/plan/plan-step";
import { areaToA1, type CellArea } from "../../../core/sheet/cell-position";
import { type RowBlock, rowBlocks } from "../read/blocks";
import { readBlocks } from "../read/sheet-parts";
import type { Work } from "../requests";
import { toldFonts } from "./told-fonts";

/** The look of one cell of a copied column. */
export interface RowLook {
  readonly numberFormat: string;
  readonly properties: Excel.SettableCellProperties;
}

/** A column that is copied: one look for each of its rows. */
export interface ColumnLook {
  readonly sheet: string;
  /** One column. */
  readonly area: CellArea;
  readonly rows: readonly RowLook[];
}

/** The looks of some rows of a copied column; null where they were not read. */
export function looksOf(columns: readonly ColumnLook[], sheet: string, from: CellArea): readonly RowLook[] | null {
  const column = columns.find((each) => holds(each, sheet, from));
  return column ? column.rows.slice(from.firstRow - column.area.firstRow, from.lastRow - column.area.firstRow + 1) : null;
}

/** What the look of a cell is expected to weigh, in an answer or in a request: bytes. */
export const lookBytes = 900;

const line = { color: true, style: true, weight: true } as const;
const look = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
    borders: line,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    shrinkToFit: true,
    textOrientation: true,
  },
} as const;

/** True where rows of one column are among those of a copied one. */
function holds(column: Pick<ColumnLook, "sheet" | "area">, sheet: string, { firstRow, lastRow, firstColumn }: CellArea): boolean {
  const { area } = column;
  return column.sheet === sheet && area.firstColumn === firstColumn && area.firstRow <= firstRow && lastRow <= area.lastRow;
}

/** What was queued about the rows of a block. */
interface AskedLooks {
  readonly range: Excel.Range;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** A column that is copied, and what is known of its rows so far, from the first one on. */
interface CopiedColumn {
  readonly sheet: string;
  readonly area: CellArea;
  readonly cells: Excel.CellProperties[];
  readonly formats: string[];
}

/** Reads the looks of the columns that a plan copies: those of few rows along with something else, more of them in blocks. */
export class LooksReading {
  private readonly columns: readonly CopiedColumn[];
  private readonly blocks: readonly RowBlock[];
  private asked: (readonly [RowBlock, AskedLooks])[] = [];

  /** @param fresh sheets that the plan itself adds or empties: there is nothing to copy on them */
  constructor(
    private readonly work: Work,
    { steps }: ChangePlan,
    fresh: ReadonlySet<string>,
  ) {
    const copied = steps.filter((step): step is PlanStepOf<"copy-format"> => step.step === "copy-format" && !fresh.has(step.sheet));
    // Several columns may be copied from one.
    const columns = new Map(copied.map(({ sheet, from }) => [`${sheet}!${areaToA1(from)}`, { sheet, area: from, cells: [], formats: [] }]));
    this.columns = [...columns.values()];
    this.blocks = this.columns.flatMap(({ sheet, area }) => rowBlocks(sheet, area, lookBytes, work.limits.blockBytes));
  }

  /** Queued with another request, where it is little. It may be called again, where that request was too much. */
  queue(): void {
    this.asked = this.areFew ? this.blocks.map((block) => [block, ask(this.work, block)] as const) : [];
  }

  /** The looks, once what was queued is answered; what was too much to go along is read by then. Throws RefusalError. */
  async looks(): Promise<readonly ColumnLook[]> {
    for (const [block, answer] of this.asked) this.take(block, answer);
    if (!this.areFew) {
      await readBlocks<AskedLooks>(this.work, this.blocks, {
        ask: (block) => ask(this.work, block),
        check,
        take: async (block, answer) => {
          await this.work.rest();
          this.take(block, answer);
        },
      });
    }
    return this.columns.map(({ sheet, area, cells, formats }) => {
      const fonts = toldFonts(cells);
      const rows = cells.map((cell, index) => ({
        numberFormat: formats[index] ?? "General",
        properties: settable({ ...cell, format: { ...cell.format, font: fonts[index] ?? {} } }),
      }));
      return { sheet, area, rows };
    });
  }

  private get areFew(): boolean {
    return this.blocks.reduce((sum, { bytes }) => sum + bytes, 0) <= this.work.limits.blockBytes;
  }

  private take({ sheet, area }: RowBlock, answer: AskedLooks): void {
    check(answer);
    const column = this.columns.find((each) => holds(each, sheet, area));
    for (const [cell] of answer.cells.value) column?.cells.push(cell ?? {});
    for (const [format] of answer.range.numberFormat as unknown[][]) column?.formats.push(String(format));
  }
}

function ask({ context }: Work, { sheet, area }: RowBlock): AskedLooks {
  const range = context.workbook.worksheets.getItemOrNullObject(sheet).getRange(areaToA1(area)).load("numberFormat");
  return { range, cells: range.getCellProperties(look) };
}

/** Throws RefusalError where an answer came without a part of it. */
function check({ range, cells }: AskedLooks): void {
  if (range.isNullObject) throw new RefusalError({ id: "changed-underneath" });
  if (!Array.isArray(range.numberFormat) || !Array.isArray(cells.value)) throw new RefusalError({ id: "too-much-at-once" });
}

/** What a cell has nothing of is left out: to set nothing is refused. A cell without a fill is said to be white, and would become so. */
function settable(properties: Excel.CellProperties): Excel.SettableCellProperties {
  const format = properties.format ?? {};
  const white = format.fill?.color?.toUpperCase() === "#FFFFFF";
  const given = white ? { ...format, fill: undefined } : format;
  const text = JSON.stringify({ format: given }, (_, value: unknown) => (value === null || value === "" ? undefined : value));
  return JSON.parse(text) as Excel.SettableCellProperties;
}
