import { ExcelHost } from "../../hosts/excel/excel-host";
import { logError } from "./log-error";

/** The workbook that is open in Excel. @param onWaiting hears that Excel keeps a request waiting (a cell is being edited, a dialog is open), and that it goes on */
export function excelWorkbook(onWaiting: (waiting: boolean) => void): ExcelHost {
  return new ExcelHost({ onWaiting, onError: logError });
}
