import type { PaneService } from "../../app/pane/pane-service";
import type { WorkbookHost } from "../../app/ports";
import type { CellPosition } from "../../core/sheet/cell-position";

/**
 * Keeps count of the edits that were heard of, so that cells of a review are shown where they stand now: once anything was edited after the reading
 * began, a cell is looked for by its task.
 */
export class EditedWorkbook {
  private edition = 0;
  private readAt = 0;
  private service: PaneService | null = null;

  constructor(private readonly workbook: Required<Pick<WorkbookHost, "select">>) {}

  edited(): void {
    this.edition++;
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
      review: (request, onProgress) => this.reading(() => service.review(request, onProgress)),
      carryOut: (proposal, moment, onProgress) => this.reading(() => service.carryOut(proposal, moment, onProgress)),
      decide: (decision, moment) => this.reading(() => service.decide(decision, moment)),
    };
  }

  /** Throws RefusalError: cell-gone where the cell is not found any more, and whatever Excel says. */
  async show(sheet: string, cell: CellPosition): Promise<void> {
    const now = this.isStale && this.service ? await this.service.locate(sheet, cell, this.edition) : cell;
    await this.workbook.select(sheet, now);
  }

  /** What is edited while it is read may have been read before or after: it counts as edited since. */
  private async reading<Result>(read: () => Promise<Result>): Promise<Result> {
    const edition = this.edition;
    const result = await read();
    this.readAt = edition;
    return result;
  }
}
