/** What the user or the file brings about, and a test sets. */
export interface WorkbookFlags {
  name: string;
  /** Opened read-only: nothing can be written. */
  readOnly: boolean;
  /** Unsaved changes. */
  isDirty: boolean;
  /** Another workbook's window has the focus. */
  inactive: boolean;
  /** The user is typing in a cell. */
  cellEditing: boolean;
  /** A chart is selected instead of cells. */
  chartSelected: boolean;
  /** Page Layout was never opened: some of its properties fail. */
  pageLayoutFails: boolean;
  /** Freezing panes fails. */
  freezePanesFails: boolean;
  /** worksheets.add and formulas empty the undo list in this build. */
  addingClearsUndo: boolean;
  calculationMode: string;
  previouslySaved: boolean;
  autoSave: boolean;
  screenUpdatingSuspended: number;
}

export function freshFlags(): WorkbookFlags {
  return {
    name: "责任分解表.xlsx",
    readOnly: false,
    isDirty: false,
    inactive: false,
    cellEditing: false,
    chartSelected: false,
    pageLayoutFails: false,
    freezePanesFails: false,
    addingClearsUndo: false,
    calculationMode: "Automatic",
    previouslySaved: true,
    autoSave: false,
    screenUpdatingSuspended: 0,
  };
}
