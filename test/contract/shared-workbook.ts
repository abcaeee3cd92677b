import { PaneSession } from "../../src/app/pane/pane-session";
import type { WorkbookHost } from "../../src/app/ports";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { openFile } from "../excel-host/file/open-file";
import { saveFile } from "../excel-host/file/save-file";
import { pictureOfExcel } from "../excel-host/picture";
import { openExcel } from "../excel-host/transport/open-excel";
import { makePackage } from "../hosts/xlsx/make-package";
import type { Edit } from "./people";
import { type WorkbookPicture, pictureOf } from "./workbook-picture";

/** A workbook that is open in a host while other people and programs change it. */
export interface SharedWorkbook {
  readonly host: WorkbookHost;
  readonly session: PaneSession;
  /** What somebody else does to it, without the host knowing. */
  edit(change: Edit): void;
  picture(): Promise<WorkbookPicture>;
  /** As a file. */
  saved(): Uint8Array;
  /** Closed and opened again, by the same host or by another. */
  reopened(by?: SharedHost): Promise<SharedWorkbook>;
}

export interface SharedHost {
  readonly name: string;
  open(file: Uint8Array): Promise<SharedWorkbook>;
}

const fileHost: SharedHost = {
  name: "the file host",
  open: async (file) => {
    let bytes = file;
    const save = (changed: Uint8Array): Promise<void> => {
      bytes = changed;
      return Promise.resolve();
    };
    const host = await XlsxHost.open({ load: () => Promise.resolve(bytes), save });
    return {
      host,
      session: sessionOf(host),
      edit: (change) => {
        const workbook = openFile(bytes);
        change(workbook);
        bytes = saveFile(workbook);
      },
      picture: () => pictureOf(bytes),
      saved: () => bytes,
      reopened: (by = fileHost) => by.open(bytes),
    };
  },
};

const excelHost: SharedHost = {
  name: "Excel",
  open: (file) => {
    const excel = openExcel(openFile(file), "1.13");
    const host = new ExcelHost();
    const saved = (): Uint8Array => saveFile(excel.workbook);
    return Promise.resolve({
      host,
      session: sessionOf(host),
      edit: (change) => change(excel.workbook),
      picture: () => Promise.resolve(pictureOfExcel(excel.workbook)),
      saved,
      reopened: (by = excelHost) => by.open(saved()),
    });
  },
};

export const sharedHosts: readonly [file: SharedHost, excel: SharedHost] = [fileHost, excelHost];

function sessionOf(host: WorkbookHost): PaneSession {
  return new PaneSession(host, sheetWords, () => undefined);
}

/** The sheet of `smallPlan`. */
export const planSheet = "任务表";

/** Row 3 is the header, rows 4 to 9 hold six tasks; nothing is merged below the title, so that rows can be sorted. */
const planRows: readonly (readonly string[])[] = [
  ["某县2021年重点工作责任分解表"],
  [],
  ["序号", "工作任务", "责任单位", "完成时限"],
  ["1", "编制年度规划,报县政府审定。", "县发展改革局", "2021年6月底前"],
  ["2", "整治重点河段环境。", "县水务局", "2021年9月底前"],
  ["3", "公开部门预算", "县财政局", "2021年9月底前"],
  ["4", "完善应急预案。", "县应急局、县水务局", "2021年10月20日前"],
  ["5", "开展政策宣讲。", "县司法局", "印发之日起30日内"],
  ["6", "办理代表建议.", "县发展改革局", "持续推进"],
];

/** A small official table, with a sheet of the office's own beside it. */
export function smallPlan(): Uint8Array {
  const cell = (text: string, row: number, column: number): string => {
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (text === "") return "";
    if (/^\d$/.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
    return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  const rows = planRows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join("")}</row>`);
  const merged = '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>';
  const page = '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>';
  const footer = "<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>";
  return makePackage({
    sheets: [
      { name: planSheet, rows: rows.join(""), after: merged + page + footer },
      { name: "说明", rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>填表说明</t></is></c></row>', after: page + footer },
    ],
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>',
  });
}
