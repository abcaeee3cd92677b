import type { CalendarDate } from "../../../core/calendar/calendar-date";
import type { GatheredFile } from "../../../app/gather-files";
import type { LeftOutFile } from "../../../core/plan/gathered/gathered-words";
import type { AsOf } from "../../../core/schedule/task-status";
import type { ChosenFile } from "../chosen-file";

/** What the list of many files asks for. Files are handed over one at a time. */
export interface ManyFilesService {
  /** Begins anew: nothing is counted yet. */
  start(asOf: AsOf): Promise<void>;
  /** Counts a file. Rejects with a RefusalError where nothing can be read. */
  read(name: string, file: ChosenFile): Promise<GatheredFile>;
  /** Lets the user save the workbook over all files that were counted. Resolves when that is done or given up; what goes wrong is said elsewhere. */
  save(leftOut: readonly LeftOutFile[], name: string): Promise<void>;
}

/** Opens a file of the list, judged on the day that was chosen for the list; null where nobody chose one. */
export type OpenListed = (file: ChosenFile, asOf: CalendarDate | null) => void;
