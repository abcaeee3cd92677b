import { type DateSystem } from "../../../core/calendar/excel-serial";
import type { CellArea, CellPosition } from "../../../core/sheet/cell-position";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet/sheet-snapshot";
import type { BlockValues } from "./block-values";
import { dateSystemShown } from "./date-system";
import { Fingerprint } from "./fingerprint";
import { mergeCandidates } from "./merge-candidates";
import { SheetCells } from "./sheet-cells";

/** The rows of a part of a sheet, as far as they differ from what is usual. */
export type RowLayout = Pick<SheetSnapshot, "hiddenRows" | "rowHeights">;

/**
 * Takes the cells of a reading, block by block. What reads speaks to Excel and must run in the window; what takes may be elsewhere, so that the window
 * neither works on the cells nor keeps them.
 */
export interface CellGathering {
  /** Takes a block of a sheet: from top to bottom. What it gives back is worth waiting for before many more follow. */
  add(sheet: string, area: CellArea, block: BlockValues): void | Promise<void>;
  addRows(sheet: string, layout: RowLayout): void | Promise<void>;
  /** Where a merged area could begin among the cells that came so far, and in the rows of `within`. */
  mergeCandidates(sheet: string, within: CellArea): readonly CellArea[] | Promise<readonly CellArea[]>;
}

/** A sheet as it was read, but for what the gathering took of it. */
export interface SheetFrame extends Omit<SheetSnapshot, "rows" | "dateSystem" | keyof RowLayout> {
  /** Cells whose parts have fonts of their own. */
  readonly mixed: readonly CellPosition[];
}

/** A workbook as it was read, but for what the gathering took of it. */
export interface WorkbookFrame extends Pick<WorkbookSnapshot, "entries" | "structureLocked" | "state"> {
  /** The sheets that were asked for and this add-in's own, in the order of their tabs. */
  readonly sheets: readonly SheetFrame[];
}

/** The cells of one sheet, as they come. */
interface GatheredSheet {
  readonly cells: SheetCells;
  readonly fingerprint: Fingerprint;
  readonly hiddenRows: Set<number>;
  readonly rowHeights: Map<number, number>;
}

/** What was gathered of a workbook; knows nothing of Excel. */
export class GatheredCells implements CellGathering {
  private readonly sheets = new Map<string, GatheredSheet>();

  add(sheet: string, area: CellArea, block: BlockValues): void {
    const { cells, fingerprint } = this.sheet(sheet);
    cells.add(area, block);
    fingerprint.add(area, block);
  }

  addRows(sheet: string, layout: RowLayout): void {
    const { hiddenRows, rowHeights } = this.sheet(sheet);
    for (const row of layout.hiddenRows) hiddenRows.add(row);
    for (const [row, height] of layout.rowHeights) rowHeights.set(row, height);
  }

  mergeCandidates(sheet: string, within: CellArea): readonly CellArea[] {
    return mergeCandidates({ rows: this.sheet(sheet).cells.rows }, within);
  }

  /** The workbook with its cells, once all of it was read. */
  complete({ sheets: frames, ...workbook }: WorkbookFrame): WorkbookSnapshot {
    const dateSystem = this.dateSystem(frames);
    const sheets = frames.map((frame) => this.completeSheet(frame, dateSystem));
    return {
      ...workbook,
      sheets: sheets.filter(({ ownKey }) => ownKey === null),
      ownSheets: sheets.filter(({ ownKey }) => ownKey !== null),
      fingerprints: new Map(frames.map(({ name }) => [name, this.sheet(name).fingerprint.digest])),
    };
  }

  private completeSheet({ mixed, ...frame }: SheetFrame, dateSystem: DateSystem): SheetSnapshot {
    const { cells, hiddenRows, rowHeights } = this.sheet(frame.name);
    cells.uncover(dateSystem);
    for (const position of mixed) markMixed(cells.rows, position);
    return { ...frame, dateSystem, rows: cells.rows, hiddenRows, rowHeights };
  }

  private dateSystem(frames: readonly SheetFrame[]): DateSystem {
    for (const { name } of frames) {
      const shown = dateSystemShown(eachCell(this.sheet(name).cells.rows));
      if (shown) return shown;
    }
    return "1900";
  }

  private sheet(name: string): GatheredSheet {
    const known = this.sheets.get(name);
    if (known) return known;
    const sheet = {
      cells: new SheetCells(),
      fingerprint: new Fingerprint(),
      hiddenRows: new Set<number>(),
      rowHeights: new Map<number, number>(),
    };
    this.sheets.set(name, sheet);
    return sheet;
  }
}

function* eachCell(rows: readonly ((CellSnapshot | undefined)[] | undefined)[]): Generator<CellSnapshot> {
  for (const row of rows) for (const cell of row ?? []) if (cell) yield cell;
}

function markMixed(rows: (CellSnapshot | undefined)[][], { row, column }: CellPosition): void {
  const [cells, cell] = [rows[row - 1], rows[row - 1]?.[column - 1]];
  if (cells && cell?.kind === "text") cells[column - 1] = { ...cell, mixedFormats: true };
}
