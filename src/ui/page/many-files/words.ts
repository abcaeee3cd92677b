import type { FileTable } from "../../../app/gather-files";
import type { Refusal } from "../../../app/ports";
import type { CalendarDate } from "../../../core/calendar/calendar-date";
import type { StatusId } from "../../../core/schedule/task-status";

/** The words of the list of many files. */
export interface ManyFilesWords {
  readonly heading: (files: number) => string;
  readonly hint: string;
  readonly list: string;
  readonly open: (file: string) => string;
  readonly waiting: string;
  readonly reading: string;
  readonly progress: (done: number, all: number) => string;
  readonly stop: string;
  readonly stopped: (done: number, all: number) => string;
  readonly goOn: string;
  /** What reads the files could not be loaded. */
  readonly notLoaded: string;
  readonly tryAgain: string;
  /** What was read in all. */
  readonly totals: (facts: { readonly files: number; readonly read: number; readonly tables: number; readonly tasks: number }) => string;
  readonly save: string;
  readonly saving: string;
  readonly nothingToSave: string;
  readonly fileName: string;
  readonly day: (date: CalendarDate) => string;
  readonly asOf: { readonly label: string; readonly today: string; readonly yearEnd: (year: number) => string; readonly invalid: string };
  readonly planYearOver: (year: number) => string;
  readonly soon: { readonly label: string; readonly invalid: string };
  readonly table: (table: FileTable) => string;
  readonly headline: (table: FileTable) => string;
  readonly findings: (table: FileTable) => string;
  readonly status: (status: StatusId, count: number) => string;
  readonly refusal: (refusal: Refusal, file: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly sameAs: (file: string) => string;
  readonly ownWorkbook: string;
}
