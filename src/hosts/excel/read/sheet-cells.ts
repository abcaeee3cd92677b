import type { DateSystem } from "../../../core/calendar/excel-serial";
import type { CellArea, CellPosition } from "../../../core/sheet/cell-position";
import { type NumberFormat, numberFormat } from "../../../core/sheet/number-format";
import type { CellSnapshot, ValueKind } from "../../../core/sheet/sheet-snapshot";
import { type BlockValues, isFormula } from "./block-values";

const kinds: Readonly<Record<string, ValueKind>> = { Double: "number", Integer: "number", Boolean: "boolean", Error: "error" };

/** Turns the blocks of a sheet into its rows. */
export class SheetCells {
  readonly rows: (CellSnapshot | undefined)[][] = [];
  private readonly formats = new Map<string, NumberFormat>();
  private readonly covered: CellPosition[] = [];

  add(area: CellArea, block: BlockValues): void {
    block.values.forEach((values, rowIndex) => {
      values.forEach((_, columnIndex) => {
        const cell = this.cell(block, rowIndex, columnIndex);
        if (!cell) return;
        const [row, column] = [area.firstRow + rowIndex, area.firstColumn + columnIndex];
        (this.rows[row - 1] ??= [])[column - 1] = cell;
        if (typeof cell.value === "number" && /^#+$/.test(cell.text)) this.covered.push({ row, column });
      });
    });
  }

  /** In a column that is too narrow Excel shows a number as a row of signs, and says the same to us: such numbers are formatted here. */
  uncover(system: DateSystem): void {
    for (const { row, column } of this.covered) {
      const [cells, cell] = [this.rows[row - 1], this.rows[row - 1]?.[column - 1]];
      if (!cells || typeof cell?.value !== "number") continue;
      cells[column - 1] = { ...cell, text: this.format(cell.numberFormat, system).show(cell.value) };
    }
  }

  private cell(
    { values, text, formulas, numberFormat: formats, valueTypes }: BlockValues,
    row: number,
    column: number,
  ): CellSnapshot | null {
    const value = values[row]?.[column];
    const formula = isFormula(formulas[row]?.[column], value);
    if ((value === "" || value === null || value === undefined) && !formula) return null;
    const format = formats[row]?.[column];
    const code = typeof format === "string" ? format : "General";
    const type = kinds[valueTypes[row]?.[column] ?? ""] ?? "text";
    const kind: ValueKind = type === "number" && this.format(code, "1900").isDate ? "date" : type;
    const stored = typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "";
    const shown = text[row]?.[column] ?? "";
    return {
      kind,
      value: stored,
      // What a cell shows is cut short where it is very long; a text is what it is.
      text: typeof stored === "string" ? stored : shown,
      numberFormat: code,
      formula,
      mixedFormats: false,
    };
  }

  private format(code: string, system: DateSystem): NumberFormat {
    const key = `${system} ${code}`;
    const known = this.formats.get(key);
    if (known) return known;
    const made = numberFormat(code, system);
    this.formats.set(key, made);
    return made;
  }
}
