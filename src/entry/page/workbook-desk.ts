import type { SheetPictureSource } from "../../app/pane/sheet-picture";
import type { PaneService, SummaryRequest } from "../../app/pane/pane-service";
import type { GatheredFile } from "../../app/gather-files";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { LeftOutFile } from "../../core/plan/gathered/gathered-words";
import type { AsOf } from "../../core/schedule/task-status";
import type { Language } from "../shared/language";

/** What works on one workbook, away from the screen. Everything crosses to a worker: plain data only, and one method at a time. */
export interface WorkbookDesk extends Omit<PaneService, "select">, SheetPictureSource {
  /** Puts another workbook on the desk. Rejects with a refusal, and the former one stays. `language` is that of generated sheets. */
  open(bytes: Uint8Array, language: Language): Promise<void>;
  /** The day on which live marks are shown. */
  showMarksOn(today: CalendarDate): Promise<void>;
  currentBytes(): Promise<Uint8Array>;
  /** 另存为新工作簿: the bytes of a workbook that holds nothing but the chosen summaries. */
  newWorkbook(request: SummaryRequest): Promise<Uint8Array>;
  /** 另存公开版: the bytes of a copy without anything of ours but accepted fixes. */
  publicCopy(): Promise<Uint8Array>;
  /** Begins to count many files, beside the workbook that is open. `language` is that of the workbook over all of them. */
  startGathering(asOf: AsOf, language: Language): Promise<void>;
  /** Counts the next file. Rejects with a refusal where nothing can be read: then nothing of it is counted. */
  gatherFile(name: string, bytes: Uint8Array): Promise<GatheredFile>;
  /** The bytes of the workbook over all files counted. */
  gatheredWorkbook(leftOut: readonly LeftOutFile[]): Promise<Uint8Array>;
}
