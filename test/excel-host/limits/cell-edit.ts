import { HostError } from "../engine/host-error";
import { requestFlags } from "../engine/wire-format";
import type { Workbook } from "../model/workbook";

/** The user typing in a cell. */
export class CellEdit {
  private waiting: (() => void)[] = [];

  constructor(private readonly workbook: Workbook) {}

  start(): void {
    this.workbook.flags.cellEditing = true;
  }

  /** The user pressed Enter. */
  end(): void {
    this.workbook.flags.cellEditing = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }

  /** source: facts "Cell edit": refused, unless the run was started with delayForCellEdit: then it waits until the user leaves the cell */
  async demandEnd(flags: number): Promise<void> {
    if (!this.workbook.flags.cellEditing) return;
    if ((flags & requestFlags.delayForCellEdit) === 0) throw new HostError("InvalidOperationInCellEditMode");
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
