import type { CellArea, CellPosition } from "../../../core/sheet/cell-position";
import type { Work } from "../requests";
import { type AskedCells, askForCells, askForMore, cellsIn, typedIn } from "./asked-cells";
import { blockWeight } from "./block-values";
import { type RowBlock, rowBlocks, usualCellBytes } from "./blocks";
import type { CellGathering, SheetFrame } from "./gathered-cells";
import type { SheetExtent } from "./memory";
import { mergeBands } from "./merge-candidates";
import { type AskedMerges, askForMerges, mergesIn } from "./merges";
import { type AskedColumn, type AskedFonts, askForColumns, askForFonts, differs, mixedCells } from "./mixed-fonts";
import { type AskedLayout, type AskedRows, askForLayout, askForRows, columnLayout, rowLayout, rowLayoutBytes } from "./row-layout";
import type { SurveyedSheet } from "./survey";
import { TellingColumns } from "./telling-columns";

/** Up to so many cells of a part are asked for their fonts one by one. */
const fewCells = 3_000;

/** In the first rows stand title and header in fonts of their own: a column is asked for as a whole only below. */
const headRows = 12;

/** What is asked about a part of a sheet besides its cells: row heights, fonts. */
interface AskedLooks {
  readonly rows: AskedRows;
  readonly fonts: AskedFonts | null;
  readonly columns: readonly AskedColumn[];
}

/** What was queued about a block; no looks for a sheet of our own. */
export interface AskedBlock {
  readonly cells: AskedCells;
  readonly looks: AskedLooks | null;
}

/** What was queued about a sheet as soon as it is known: the looks of what is there already, and merged areas. */
export interface AskedSheet {
  readonly layout: AskedLayout | null;
  readonly looks: AskedLooks | null;
  readonly merges: readonly AskedMerges[] | null;
}

/** One sheet while it is read: what to ask for, request by request. Its cells go to the gathering as they come. */
export class SheetReading {
  private readonly telling = new TellingColumns();
  private readonly mixed: CellPosition[] = [];
  private readonly mixedColumns: CellArea[] = [];
  private readonly merged: AskedMerges[] = [];
  private layout: AskedLayout | null = null;
  private mergesKnown = false;
  private rows = 0;
  private bytes = { full: 0, typed: 0 };
  /** The part that came with the first look, from the top. */
  private readonly seen: CellArea | null;

  constructor(
    readonly surveyed: SurveyedSheet,
    private readonly work: Work,
    private readonly gathering: CellGathering,
  ) {
    const { used, window } = surveyed;
    this.seen = window && window.area.lastColumn === used?.lastColumn ? window.area : null;
  }

  /** True where asking for merged areas emptied Excel's undo list. */
  get clearedUndo(): boolean {
    return this.merged.length > 0;
  }

  /** Rows that hold anything: all of them, and those that were read. */
  get progress(): { readonly read: number; readonly all: number } {
    const { used } = this.surveyed;
    return { read: this.rows, all: used ? used.lastRow - used.firstRow + 1 : 0 };
  }

  /** Hands over what came with the first look. */
  async start(): Promise<void> {
    const { window } = this.surveyed;
    if (!this.seen || !window) return;
    this.note(this.seen, window.block);
    await this.gathering.add(this.surveyed.name, this.seen, window.block);
  }

  /** Where a merged area could begin in what came with the first look. */
  async candidates(): Promise<readonly CellArea[]> {
    const { used, name } = this.surveyed;
    if (this.isOwn || !this.seen || !used) return [];
    return this.gathering.mergeCandidates(name, { ...used, lastRow: Math.min(used.lastRow, this.seen.lastRow) });
  }

  /** The blocks that are still to be read. */
  missing(known: SheetExtent | undefined): RowBlock[] {
    const { used, name } = this.surveyed;
    if (!used) return [];
    const firstRow = (this.seen?.lastRow ?? used.firstRow - 1) + 1;
    if (firstRow > used.lastRow) return [];
    const columns = used.lastColumn - used.firstColumn + 1;
    const expected = this.rows > 0 ? this.bytes.typed / this.rows : (known?.rowBytes ?? 0);
    const rowBytes = expected === 0 ? columns * usualCellBytes : expected * 1.2;
    return rowBlocks(name, { ...used, firstRow }, rowBytes + (this.isOwn ? 0 : rowLayoutBytes), this.work.limits.blockBytes);
  }

  /**
   * Queues what can be asked for once it is known where the sheet lies: sizes, and the looks of what is there already. Where all of it is there, or will
   * be with this request, merged areas too: among the cells that came and, where some are asked for anyway, in every row that comes.
   * @param candidates what the gathering says of the cells that came; @param coming the rows that come with this request are the last
   */
  ask(candidates: readonly CellArea[], coming: boolean): AskedSheet | null {
    const { name, used } = this.surveyed;
    if (this.isOwn || !used) return null;
    const rest = this.seen && this.seen.lastRow < used.lastRow ? { ...used, firstRow: this.seen.lastRow } : null;
    const whole = this.seen !== null && (rest === null || (coming && candidates.length > 0));
    return {
      layout: askForLayout(this.work, name, used),
      looks: this.seen && this.askForLooks(this.seen),
      merges: whole ? askForMerges(this.work, name, [...candidates, ...(rest ? mergeBands(rest) : [])]) : null,
    };
  }

  /** Takes what was asked for with `ask`, once answered. */
  async takeSheet(asked: AskedSheet | null): Promise<void> {
    if (!asked) return;
    this.layout = asked.layout;
    if (asked.merges) this.takeMerges(asked.merges);
    await this.takeLooks(asked.looks);
  }

  askBlock({ area }: RowBlock): AskedBlock {
    const known = this.rows > 0 ? this.telling : null;
    return { cells: askForCells(this.work, this.surveyed.name, area, known), looks: this.isOwn ? null : this.askForLooks(area) };
  }

  /** Takes a block, once answered: from top to bottom. Columns that turn out to tell more than was typed take a request of their own, once. */
  async takeBlock({ area }: RowBlock, { cells, looks }: AskedBlock): Promise<void> {
    const { name } = this.surveyed;
    const more = this.telling.note(area, typedIn(cells).formulas);
    const missing = cells.columns !== null && more.text.length + more.values.length > 0;
    if (missing) this.work.proceed();
    const asked = missing ? askForMore(this.work, name, area, more) : null;
    if (missing) await this.work.send();
    await this.work.rest();
    const block = cellsIn(area, cells, asked);
    this.weigh(area, block);
    await this.gathering.add(name, area, block);
    await this.takeLooks(looks);
  }

  /** Where merged areas are still to be asked for, now that all cells are there. */
  async openMerges(): Promise<readonly CellArea[]> {
    const { name, used } = this.surveyed;
    return this.isOwn || this.mergesKnown || !used ? [] : this.gathering.mergeCandidates(name, used);
  }

  takeMerges(asked: readonly AskedMerges[]): void {
    this.mergesKnown = true;
    this.merged.push(...asked);
  }

  /** Parts of columns whose fonts turned out to differ: to be asked cell by cell. */
  get openFonts(): readonly CellArea[] {
    return this.mixedColumns;
  }

  takeFonts(asked: AskedFonts): void {
    this.mixed.push(...mixedCells(asked));
  }

  get extent(): SheetExtent {
    return { used: this.surveyed.used, rowBytes: this.rows === 0 ? 0 : this.bytes.full / this.rows, computed: this.telling.values };
  }

  get frame(): SheetFrame {
    const { name, visibility, locked, ownKey, standardHeight } = this.surveyed;
    return {
      ...{ name, visibility, locked, ownKey },
      merges: mergesIn(this.merged),
      ...(this.layout ? columnLayout(this.layout) : { hiddenColumns: new Set(), filter: null }),
      defaultRowHeight: standardHeight,
      mixed: this.mixed,
    };
  }

  private get isOwn(): boolean {
    return this.surveyed.ownKey !== null;
  }

  private note(area: CellArea, block: Parameters<typeof blockWeight>[0]): void {
    this.telling.note(area, block.formulas);
    this.weigh(area, block);
  }

  private weigh({ firstRow, lastRow }: CellArea, block: Parameters<typeof blockWeight>[0]): void {
    const { full, typed } = blockWeight(block);
    this.rows += lastRow - firstRow + 1;
    this.bytes = { full: this.bytes.full + full, typed: this.bytes.typed + typed };
  }

  private askForLooks(area: CellArea): AskedLooks {
    const { name } = this.surveyed;
    const few = sizeOf(area) <= fewCells || area.lastRow <= headRows;
    const single = few ? area : area.firstRow <= headRows ? { ...area, lastRow: headRows } : null;
    return {
      rows: askForRows(this.work, name, area),
      fonts: single && askForFonts(this.work, name, single),
      columns: few ? [] : askForColumns(this.work, name, single ? { ...area, firstRow: headRows + 1 } : area),
    };
  }

  private async takeLooks(looks: AskedLooks | null): Promise<void> {
    if (!looks) return;
    const { name, standardHeight } = this.surveyed;
    if (looks.fonts) this.takeFonts(looks.fonts);
    this.mixedColumns.push(...looks.columns.filter(differs).map(({ area }) => area));
    await this.gathering.addRows(name, rowLayout([looks.rows], standardHeight));
  }
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: CellArea): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}
