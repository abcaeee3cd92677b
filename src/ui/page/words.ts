import type { Refusal } from "../../app/ports";
import type { LateWords } from "../components/late-part";

/** The words of the page around the pane. */
export interface PageWords {
  readonly product: string;
  readonly tagline: string;
  readonly open: string;
  readonly save: string;
  readonly savePublic: string;
  readonly sample: string;
  readonly dropHere: string;
  readonly emptyHeading: string;
  readonly emptyText: string;
  readonly nothingUploaded: string;
  readonly loading: string;
  readonly refusal: (refusal: Refusal, file: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly saved: (file: string) => string;
  /** Where the file that was opened was written over. */
  readonly savedOver: (file: string) => string;
  readonly fileName: (stem: string) => string;
  /** Names of files that are saved beside the workbook, without their ending. */
  readonly noticeFileName: (stem: string) => string;
  readonly summariesFileName: (stem: string) => string;
  readonly publicFileName: (stem: string) => string;
  readonly otherLanguage: string;
  readonly sheetTab: string;
  readonly paneTab: string;
  readonly views: string;
  readonly pane: string;
  readonly sheet: string;
  readonly close: string;
  /** While the list of many files is on its way. */
  readonly lateFileList: LateWords;
  readonly fileList: (files: number) => string;
  readonly discard: (file: string) => string;
  readonly openAnyway: string;
  readonly keep: string;
}
