import type { DateSystem } from "../../../core/calendar/excel-serial";
import type { CellArea, CellPosition } from "../../../core/sheet/cell-position";
import type { CellSnapshot, SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import type { Work } from "../requests";
import type { BlockValues } from "./block-values";
import { type RowBlock, jsonBytes, rowBlocks, usualCellBytes } from "./blocks";
import { Fingerprint } from "./fingerprint";
import type { SheetExtent } from "./memory";
import { mergeCandidates } from "./merge-candidates";
import { type AskedMerges, askForMerges, mergesIn } from "./merges";
import { type AskedColumn, type AskedFonts, askForColumns, askForFonts, differs, mixedCells } from "./mixed-fonts";
import { type AskedLayout, type AskedRows, askForLayout, askForRows, columnLayout, rowLayout, rowLayoutBytes } from "./row-layout";
import { SheetCells } from "./sheet-cells";
import type { SurveyedSheet } from "./survey";

/** Up to so many cells of a part are asked for their fonts one by one. */
const fewCells = 3_000;

/** One sheet while it is read: gathers its blocks and what is queued about it, request by request. */
export class SheetReading {
  private readonly cells = new SheetCells();
  private readonly fingerprint = new Fingerprint();
  private readonly parts: CellArea[] = [];
  private readonly rows: AskedRows[] = [];
  private readonly fonts: AskedFonts[] = [];
  private columns: AskedColumn[] = [];
  private merged: AskedMerges[] = [];
  private layout: AskedLayout | null = null;
  private asked = 0;
  private bytes = 0;
  private mergesAsked = false;

  constructor(readonly surveyed: SurveyedSheet) {
    const { used, window } = surveyed;
    if (window && window.area.lastColumn === used?.lastColumn) this.add(window.area, window.block);
  }

  get isOwn(): boolean {
    return this.surveyed.ownKey !== null;
  }

  /** True where asking for merged areas emptied Excel's undo list. */
  get clearedUndo(): boolean {
    return this.merged.length > 0;
  }

  /** The blocks that are still to be read. */
  missing(known: SheetExtent | undefined): RowBlock[] {
    const { used, name } = this.surveyed;
    if (!used) return [];
    const firstRow = (this.parts.at(-1)?.lastRow ?? used.firstRow - 1) + 1;
    if (firstRow > used.lastRow) return [];
    const columns = used.lastColumn - used.firstColumn + 1;
    const seen = this.parts.length > 0 ? this.rowBytes : known?.rowBytes;
    const rowBytes = seen === undefined || seen === 0 ? columns * usualCellBytes : seen * 1.2;
    return rowBlocks(name, { ...used, firstRow }, rowBytes + (this.isOwn ? 0 : rowLayoutBytes));
  }

  /** Takes a block: from top to bottom. */
  add(area: CellArea, block: BlockValues): void {
    this.cells.add(area, block);
    this.fingerprint.add(area, block);
    this.parts.push(area);
    this.bytes += jsonBytes([block.values, block.text, block.formulas, block.numberFormat, block.valueTypes]);
  }

  /** What was queued in a request that failed is queued again. */
  forgetAsked(): void {
    for (const list of [this.rows, this.fonts, this.columns, this.merged]) list.length = 0;
    this.layout = null;
    this.asked = 0;
    this.mergesAsked = false;
  }

  /** Queues what is not among the values of the parts that came since the last time: sizes, fonts; merged areas once all parts are there. */
  ask(work: Work): void {
    if (this.isOwn) return;
    const { name, used } = this.surveyed;
    if (used && !this.layout) this.layout = askForLayout(work, name, used);
    for (const area of this.parts.slice(this.asked)) {
      this.rows.push(askForRows(work, name, area));
      if (sizeOf(area) <= fewCells) this.fonts.push(askForFonts(work, name, area));
      else this.columns.push(...askForColumns(work, name, area));
    }
    this.asked = this.parts.length;
    if (!used || this.mergesAsked || this.parts.at(-1)?.lastRow !== used.lastRow) return;
    this.mergesAsked = true;
    this.merged = askForMerges(work, name, mergeCandidates({ rows: this.cells.rows }, used));
  }

  /** The columns whose fonts turned out to differ: to be asked cell by cell. */
  takeMixedColumns(): readonly AskedColumn[] {
    const mixed = this.columns.filter(differs);
    this.columns = [];
    return mixed;
  }

  addFonts(asked: AskedFonts): void {
    this.fonts.push(asked);
  }

  /** True where something is still to be asked. */
  get isOpen(): boolean {
    const { used } = this.surveyed;
    return !this.isOwn && used !== null && (this.asked < this.parts.length || !this.mergesAsked);
  }

  get extent(): SheetExtent {
    return { used: this.surveyed.used, rowBytes: this.rowBytes };
  }

  get digest(): string {
    return this.fingerprint.digest;
  }

  /** Every cell, row by row. */
  *eachCell(): Iterable<CellSnapshot> & Generator<CellSnapshot> {
    for (const row of this.cells.rows as readonly ((CellSnapshot | undefined)[] | undefined)[]) {
      for (const cell of row ?? []) if (cell) yield cell;
    }
  }

  snapshot(dateSystem: DateSystem): SheetSnapshot {
    const { name, visibility, locked, ownKey, standardHeight } = this.surveyed;
    this.cells.uncover(dateSystem);
    const { rows } = this.cells;
    for (const position of this.fonts.flatMap(mixedCells)) markMixed(rows, position);
    return {
      ...{ name, visibility, locked, ownKey, dateSystem, rows },
      merges: mergesIn(this.merged),
      ...rowLayout(this.rows, standardHeight),
      ...(this.layout ? columnLayout(this.layout) : { hiddenColumns: new Set(), filter: null }),
      defaultRowHeight: standardHeight,
    };
  }

  private get rowBytes(): number {
    const rows = this.parts.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
    return rows === 0 ? 0 : this.bytes / rows;
  }
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: CellArea): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function markMixed(rows: (CellSnapshot | undefined)[][], { row, column }: CellPosition): void {
  const [cells, cell] = [rows[row - 1], rows[row - 1]?.[column - 1]];
  if (cells && cell?.kind === "text") cells[column - 1] = { ...cell, mixedFormats: true };
}
