import type { SheetEdit } from "../../app/ports";
import type { LineShift } from "../../core/sheet/changes/line-shift";
import { wholeColumnsOf, wholeRowsOf } from "./addresses";
import type { Requests, Work } from "./requests";

/**
 * Hears of edits, the user's and other people's. What this add-in writes may come back as an edit too: while it writes, and where Excel names the
 * add-in as the source, nothing is told.
 */
export class Edits {
  private own = 0;
  /** A request that writes begins with switching events off, and ends with switching them on: one that broke off may have left them off. */
  private perhapsOff = false;
  private readonly listeners = new Set<(edit: SheetEdit) => void>();

  /** @param sheetOf the name of a sheet by its id, as far as it was read */
  constructor(
    private readonly requests: Requests,
    private readonly sheetOf: (id: string) => string | undefined,
  ) {}

  /** Until the returned function is called, local edits are this add-in's own. */
  startOwn(): () => void {
    this.own++;
    this.perhapsOff = true;
    return () => {
      this.own--;
    };
  }

  /** Does a reading: what is changed after it is heard of, whatever became of the writing before. */
  async hearingAgain<Result>(work: Work, read: () => Promise<Result>): Promise<Result> {
    // Queued ahead of what is asked, and sent with it.
    if (this.perhapsOff) work.context.runtime.enableEvents = true;
    const result = await read();
    this.perhapsOff = false;
    return result;
  }

  /** Tells that any sheet may have been edited: a writing broke off, and what others changed since may be unheard. */
  tellOfAny(): void {
    for (const listener of this.listeners) listener({ sheet: null, lines: null });
  }

  /** No dialog, no reading and no run starts here: in a workbook that several people edit each of them would set off the others. */
  async listen(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>> {
    const handler = (change: Excel.WorksheetChangedEventArgs): Promise<void> => {
      if (!this.isOwn(change)) listener({ sheet: this.sheetOf(change.worksheetId) ?? null, lines: lineShift(change) });
      return Promise.resolve();
    };
    const registered = await this.requests.run(async ({ context, send }) => {
      const result = context.workbook.worksheets.onChanged.add(handler);
      await send();
      return result;
    });
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
      registered.remove();
      await registered.context.sync();
    };
  }

  private isOwn({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
    return triggerSource === "ThisLocalAddin" || (this.own > 0 && source === "Local");
  }
}

type Told = Omit<LineShift, "at" | "count">;

const shifts: ReadonlyMap<string, Told> = new Map<string, Told>([
  ["RowInserted", { of: "rows", id: "inserted" }],
  ["RowDeleted", { of: "rows", id: "deleted" }],
  ["ColumnInserted", { of: "columns", id: "inserted" }],
  ["ColumnDeleted", { of: "columns", id: "deleted" }],
]);

/** Null where no whole rows or columns came or went: cells that are moved down or aside tear a table, and are followed by nothing. */
function lineShift({ changeType, address }: Excel.WorksheetChangedEventArgs): LineShift | null {
  const told = shifts.get(changeType);
  const lines = told && (told.of === "rows" ? wholeRowsOf(address) : wholeColumnsOf(address));
  return told && lines ? { ...told, at: lines.first, count: lines.last - lines.first + 1 } : null;
}
