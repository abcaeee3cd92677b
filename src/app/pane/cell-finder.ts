import type { CellPosition } from "../../core/sheet/cell-position";
import { followCells } from "../follow-cells";
import { RefusalError, type WorkbookHost } from "../ports";
import { type Review, tablesOn } from "../review";

type Follow = ReturnType<typeof followCells>;

/** Finds cells of a review in the workbook as it is by now. A sheet is read again once for every edition of the workbook that is asked for. */
export class CellFinder {
  private edition: number | null = null;
  private readonly known = new Map<string, Follow>();

  constructor(
    private readonly host: WorkbookHost,
    private readonly review: Review,
  ) {}

  /**
   * @param edition counts the edits heard of so far
   * @throws RefusalError where the sheet or the cell is not found any more
   */
  async find(sheet: string, cell: CellPosition, edition: number): Promise<CellPosition> {
    if (edition !== this.edition) this.known.clear();
    this.edition = edition;
    const follow = this.known.get(sheet) ?? (await this.followOn(sheet));
    this.known.set(sheet, follow);
    const now = follow(cell);
    if (!now) throw new RefusalError({ id: "cell-gone", sheet, cell });
    return now;
  }

  private async followOn(name: string): Promise<Follow> {
    const { workbook, state, roster } = this.review;
    const earlier = workbook.sheets.find((sheet) => sheet.name === name);
    // On a generated sheet nobody points at more than the sheet itself.
    if (!earlier) return (cell) => cell;
    const later = (await this.host.read({ sheets: [name] })).sheets.find((sheet) => sheet.name === name);
    if (!later) throw new RefusalError({ id: "sheet-missing", sheet: name, sheets: workbook.entries.map((entry) => entry.name) });
    return followCells(
      { sheet: earlier, tables: tablesOn(earlier, state, roster) },
      { sheet: later, tables: tablesOn(later, state, roster) },
    );
  }
}
