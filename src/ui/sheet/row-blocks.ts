import type { PicturedRow, SheetPictureSource } from "../../app/pane/sheet-picture";

/** Rows are asked for in blocks of this many. */
const blockSize = 50;
/** So many blocks are kept; the longest unused go first. */
const mostBlocks = 60;

/** The rows of one sheet in one state of its workbook, fetched block by block when they are first needed. */
export class RowBlocks {
  private readonly blocks = new Map<number, ReadonlyMap<number, PicturedRow>>();
  private readonly waiting = new Set<number>();

  constructor(
    private readonly source: SheetPictureSource,
    private readonly sheet: string,
    private readonly onArrival: () => void,
  ) {}

  /** A row (1-based) where it has arrived; null where it is blank or still on its way. Asks for what is missing. */
  row(number: number): PicturedRow | null {
    const index = Math.floor((number - 1) / blockSize);
    const block = this.blocks.get(index);
    if (!block) {
      this.fetch(index);
      return null;
    }
    this.blocks.delete(index);
    this.blocks.set(index, block);
    return block.get(number) ?? null;
  }

  /** A row without asking for it: null where it is blank, undefined where it has not arrived. */
  peek(number: number): PicturedRow | null | undefined {
    const block = this.blocks.get(Math.floor((number - 1) / blockSize));
    return block && (block.get(number) ?? null);
  }

  /** True as long as nothing has arrived. */
  get isEmpty(): boolean {
    return this.blocks.size === 0;
  }

  private fetch(index: number): void {
    if (this.waiting.has(index)) return;
    this.waiting.add(index);
    const first = index * blockSize + 1;
    void this.source
      .rows(this.sheet, first, first + blockSize - 1)
      .then((rows) => {
        this.blocks.set(index, new Map(rows.map((row) => [row.row, row])));
        for (const oldest of this.blocks.keys()) {
          if (this.blocks.size <= mostBlocks) break;
          this.blocks.delete(oldest);
        }
      })
      // A sheet that is gone by now is drawn anew by whoever shows it; until then its rows stay blank.
      .catch(() => this.blocks.set(index, new Map()))
      .finally(() => {
        this.waiting.delete(index);
        this.onArrival();
      });
  }
}
