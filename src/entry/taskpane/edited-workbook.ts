import type { PaneService } from "../../app/pane/pane-service";
import { followLines, followTasks } from "../../app/pane/follow-lines";
import type { PaneReview } from "../../app/pane/pane-review";
import type { SheetEdit, WorkbookHost } from "../../app/ports";
import { type LineShift, lineBefore } from "../../core/sheet/changes/line-shift";
import type { CellPosition } from "../../core/sheet/cell-position";

/**
 * Keeps count of the edits that were heard of, so that cells of a review are shown where they stand now: once anything was edited after the reading
 * began, a cell is looked for by its task. Rows and columns that came or went are followed: what the pane shows has the numbers of now, what it asks of
 * the session those of the reading.
 */
export class EditedWorkbook {
  private edition = 0;
  private hears = true;
  private readAt = 0;
  private service: PaneService | null = null;
  /** What happened to the rows and columns of each sheet since the last reading. */
  private shifts = new Map<string, readonly LineShift[]>();
  /** Sheets that were edited while they were read: nobody knows whether the reading saw it, and they are not followed. Null: any sheet. */
  private unsure: ReadonlySet<string | null> = new Set();
  /** The sheets of the edits heard of while a reading is on its way. */
  private duringReading: (string | null)[] | null = null;
  /** The sheets of the last review's tables. */
  private sheets: readonly string[] = [];

  constructor(private readonly workbook: Required<Pick<WorkbookHost, "select">>) {}

  edited({ sheet, lines }: SheetEdit): void {
    this.edition++;
    this.duringReading?.push(sheet);
    if (sheet !== null && lines) this.shifts.set(sheet, [...(this.shifts.get(sheet) ?? []), lines]);
  }

  /** Excel does not tell of edits: from now on any cell may have moved, and is looked for anew each time. */
  cannotHear(): void {
    this.hears = false;
  }

  /** Excel tells of edits again: since the next reading what was not edited stands where it stood. */
  canHear(): void {
    if (!this.hears) this.edition++;
    this.hears = true;
  }

  get isDeaf(): boolean {
    return !this.hears;
  }

  /** A review of the last reading, with its rows and columns as they are numbered by now. */
  follow(review: PaneReview): PaneReview {
    return followLines(review, (sheet) => this.shiftsOn(sheet));
  }

  /** True where the workbook was edited since the last reading began. */
  get isStale(): boolean {
    return this.edition !== this.readAt;
  }

  /** The same service, whose readings are taken note of. To be called once. */
  watching(service: PaneService): PaneService {
    this.service = service;
    return {
      ...service,
      proposeFixes: (fixes) => service.proposeFixes(fixes.map((fix) => ({ ...fix, position: this.asRead(fix.sheet, fix.position) }))),
      listTasks: async (request) => {
        const list = await service.listTasks(request);
        return { ...list, tasks: followTasks(list.tasks, this.shiftsOn(this.sheets[request.table] ?? "")) };
      },
      review: (request, onProgress) =>
        this.reading(
          () => service.review(request, onProgress),
          (review) => review,
        ),
      carryOut: (proposal, moment, onProgress) =>
        this.reading(
          () => service.carryOut(proposal, moment, onProgress),
          ({ review }) => review,
        ),
      decide: (decision, moment) =>
        this.reading(
          () => service.decide(decision, moment),
          (review) => review,
        ),
    };
  }

  /** Throws RefusalError: cell-gone where the cell is not found any more, and whatever Excel says. */
  async show(sheet: string, cell: CellPosition): Promise<void> {
    if (!this.hears) this.edition++;
    const read = this.asRead(sheet, cell);
    const now = this.isStale && this.service ? await this.service.locate(sheet, read, this.edition) : read;
    await this.workbook.select(sheet, now);
  }

  /** What is edited while it is read may have been read before or after: it counts as edited since. */
  private async reading<Result>(read: () => Promise<Result>, reviewOf: (result: Result) => PaneReview): Promise<Result> {
    const edition = this.edition;
    const heard: (string | null)[] = [];
    this.duringReading = heard;
    const result = await read();
    this.readAt = edition;
    this.shifts = new Map();
    this.unsure = new Set(heard);
    this.duringReading = null;
    this.sheets = reviewOf(result).tables.map(({ sheet }) => sheet);
    return result;
  }

  private shiftsOn(sheet: string): readonly LineShift[] {
    return this.unsure.has(sheet) || this.unsure.has(null) ? [] : (this.shifts.get(sheet) ?? []);
  }

  /** A cell that the pane shows, where the reading found it. One in a row or column that came since stays as it is: the session says that it does not know it. */
  private asRead(sheet: string, cell: CellPosition): CellPosition {
    const shifts = this.shiftsOn(sheet);
    const [row, column] = [lineBefore("rows", cell.row, shifts), lineBefore("columns", cell.column, shifts)];
    return row === null || column === null ? cell : { row, column };
  }
}
