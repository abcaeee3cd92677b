import type { DateSystem } from "../../../core/calendar/excel-serial";
import { Hash } from "../../../core/sheet/hash";
import type { CellSnapshot, SheetSnapshot } from "../../../core/sheet/sheet-snapshot";
import { RefusalError } from "../../../app/ports";
import { damaged } from "../package/damaged";
import { mostCells } from "../package/limits";
import type { WorkbookPackage } from "../package/workbook-package";
import { toA1 } from "../../../core/sheet/cell-position";
import type { CellValues, StoredCell } from "./cell-values";
import { fingerprintOf } from "./fingerprint";
import type { CellSink } from "./row-scanner";
import { scanSheet } from "./sheet-scanner";
import type { ListedSheet } from "./workbook-part";

/** A worksheet as read, and what works out its fingerprint. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly fingerprint: () => string;
}

/** Reads one worksheet in full, with what works out its fingerprint. Throws RefusalError where its part is damaged or spans more cells than are worked on. */
export function readSheet(pkg: WorkbookPackage, listed: ListedSheet, values: CellValues, dateSystem: DateSystem): SheetReading {
  const collector = new CellCollector(listed.part, listed.name, values);
  const layout = scanSheet(pkg.bytes(listed.part), listed.part, collector);
  const { name, visibility, ownKey } = listed;
  const lastMergedRow = layout.merges.reduce((last, merge) => Math.max(last, merge.lastRow), 0);
  const { rows } = collector;
  const sheet = { name, visibility, ownKey, dateSystem, rows, ...layout, ...collector.rowLayout(layout.defaultRowHeight, lastMergedRow) };
  const formulas = collector.formulas.digest;
  let fingerprint: string | null = null;
  return { sheet, fingerprint: () => (fingerprint ??= fingerprintOf(sheet, formulas)) };
}

/** Gathers the rows of a sheet. */
class CellCollector implements CellSink {
  readonly rows: (CellSnapshot | undefined)[][] = [];
  readonly formulas = new Hash();
  private readonly hidden: number[] = [];
  private readonly heights = new Map<number, number>();

  private span = 0;

  constructor(
    private readonly part: string,
    private readonly name: string,
    private readonly values: CellValues,
  ) {}

  row(row: number, hidden: boolean, height: number | undefined): void {
    if (hidden) this.hidden.push(row);
    if (height !== undefined && height > 0) this.heights.set(row, height);
  }

  cell(row: number, column: number, stored: StoredCell): void {
    const cell = this.values.snapshot(stored);
    if (cell === undefined) throw damaged(this.part, `cell ${toA1({ row, column })} has a value that its type does not allow`);
    if (cell === null) return;
    const cells = (this.rows[row - 1] ??= []);
    this.span += Math.max(0, column - cells.length);
    if (this.span > mostCells) throw new RefusalError({ id: "over-limit", what: "cells", sheet: this.name, limit: mostCells });
    cells[column - 1] = cell;
  }

  formula(row: number, column: number, markup: Uint8Array): void {
    this.formulas.addNumber(row);
    this.formulas.addNumber(column);
    this.formulas.addBytes(markup);
  }

  /** Rows below the last one that holds anything are left out: a sheet may have formatted or hidden all of its million rows. */
  rowLayout(defaultHeight: number, lastMergedRow: number): Pick<SheetSnapshot, "hiddenRows" | "rowHeights"> {
    const last = Math.max(this.rows.length, lastMergedRow);
    for (const [row, height] of this.heights) if (row > last || height === defaultHeight) this.heights.delete(row);
    return { hiddenRows: new Set(this.hidden.filter((row) => row <= last)), rowHeights: this.heights };
  }
}
