import { openFile } from "../file/open-file";
import { saveFile } from "../file/save-file";
import { pictureOfExcel } from "../picture";
import { Workbook } from "../model/workbook";
import { SimulatedExcel } from "../simulated-excel";
import { apiLevels, type ApiLevel } from "./api-levels";
import { XdmSession } from "./xdm-session";

/**
 * Excel on the web as a page of its own, bundled for browser tests. `excelPage.open(…)` puts the add-in's page into a frame; everything of the
 * simulated Excel is at hand under `excelPage` for the test to look at.
 */
const excelPage = {
  /** @param file an .xlsx file as bytes; without one a new workbook */
  open(
    taskPane: string,
    { level = apiLevels[0], locale = "zh-CN", file = null }: { level?: ApiLevel; locale?: string; file?: number[] | null } = {},
  ) {
    const excel = new SimulatedExcel(file ? openFile(new Uint8Array(file)) : new Workbook());
    const session = new XdmSession(excel, { taskPane, level, locale }, document.body);
    Object.assign(excelPage, { excel, session });
  },
  picture: pictureOfExcel,
  save: (workbook: Workbook): number[] => [...saveFile(workbook)],
};

export type ExcelPage = typeof excelPage & { readonly excel: SimulatedExcel; readonly session: XdmSession };

Object.assign(window, { excelPage });
