import type { SheetPictureSource } from "../../app/pane/sheet-picture";
import type { CellEditing } from "../../app/edit/cell-editing";
import type { PaneService, SummaryRequest } from "../../app/pane/pane-service";
import type { GatheredFile } from "../../app/gather-files";
import type { WordOffer } from "../../app/word-import";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { LeftOutFile } from "../../core/plan/gathered/gathered-words";
import type { AsOf } from "../../core/schedule/task-status";
import type { Language } from "../shared/language";
import type { FileComparison } from "./file-on-desk";

/** What works on one workbook, away from the screen. Everything crosses to a worker: plain data only, and one method at a time. */
export interface WorkbookDesk extends Omit<PaneService, "select">, SheetPictureSource, CellEditing {
  /** Puts another workbook on the desk. Rejects with a refusal, and the former one stays. `language` is that of generated sheets. */
  open(bytes: Uint8Array, language: Language): Promise<void>;
  /** Opens a Word document and says which tables it holds. @param name its file name without the ending */
  offerDocument(bytes: Uint8Array, name: string): Promise<WordOffer>;
  /** The bytes of a workbook with the chosen tables of that document, by their places in the offer (0-based), each on a sheet. */
  workbookOfDocument(chosen: readonly number[], language: Language): Promise<Uint8Array>;
  /** The day on which live marks are shown. */
  showMarksOn(today: CalendarDate): Promise<void>;
  /** Compares the file on disk, as it is now, with what was opened of it. Rejects with a refusal where it is no workbook any more. */
  compareFile(now: Uint8Array): Promise<FileComparison>;
  /**
   * The next review reads the file as it was last compared, and what was changed here is gone. Where a proposal is carried out first, it meets that file
   * too, unless something was changed here.
   */
  takeFile(): Promise<void>;
  /** True where the file became the workbook after the last `takeFile`. */
  tookFile(): Promise<boolean>;
  /** The file on disk was written from here. */
  fileWasWritten(bytes: Uint8Array): Promise<void>;
  /** What is to be saved. Edits after this are a run of their own. */
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
