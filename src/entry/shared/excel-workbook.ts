import type { PaneService } from "../../app/pane/pane-service";
import type { WorkbookHost } from "../../app/ports";

export interface ExcelWorkbook extends WorkbookHost {
  select: PaneService["select"];
  onEdited(listener: () => void): () => void;
}

export function excelWorkbook(): ExcelWorkbook {
  throw new Error("not yet");
}
