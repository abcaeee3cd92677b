import { PaneSession } from "../../src/app/pane/pane-session";
import type { Moment } from "../../src/app/pane/pane-service";
import type { Proposal, RunResult } from "../../src/app/pane/pane-run";
import type { WorkbookHost } from "../../src/app/ports";
import type { CellChange, PlanStep } from "../../src/core/plan/plan-step";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../src/i18n/zh-CN/sheet-words";
import { day } from "../core/table-builder";
import type { Workbook } from "../excel-host/model/workbook";
import { type ApiLevel, apiLevels } from "../excel-host/transport/api-levels";
import { asOneTest, openExcel } from "../excel-host/transport/open-excel";
import { fileOfExcel } from "./excel-file";
import { pictureOfExcel } from "../excel-host/picture";
import { excelWorkbookOf } from "./excel-workbook";
import { type WorkbookPicture, pictureOf } from "./workbook-picture";

export const moment: Moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };

/** A workbook open in one of the hosts, as the contract looks at it. */
export interface ContractWorkbook {
  readonly host: WorkbookHost;
  readonly session: PaneSession;
  picture(): Promise<WorkbookPicture>;
  /** As a file. */
  saved(): Promise<Uint8Array>;
  /** Closed and opened again by the same host. */
  reopened(): Promise<ContractWorkbook>;
}

export interface ContractHost {
  readonly name: string;
  open(file: Uint8Array): Promise<ContractWorkbook>;
}

const fileHost: ContractHost = {
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
      picture: () => pictureOf(bytes),
      saved: () => Promise.resolve(bytes),
      reopened: () => fileHost.open(bytes),
    };
  },
};

/** The Excel host over the simulated Excel of one version. */
function excelHost(level: ApiLevel): ContractHost {
  const opened = (workbook: Workbook): ContractWorkbook => {
    const excel = openExcel(workbook, level);
    const host = new ExcelHost();
    return {
      host,
      session: sessionOf(host),
      picture: () => Promise.resolve(pictureOfExcel(workbook)),
      saved: () => fileOfExcel(workbook),
      reopened: () => {
        excel.saveAndReopen();
        return Promise.resolve(opened(workbook));
      },
    };
  };
  return {
    name: `Excel with ExcelApi ${level}`,
    open: async (file) => {
      asOneTest();
      return opened(await excelWorkbookOf(file));
    },
  };
}

export const contractHosts: readonly ContractHost[] = [fileHost, ...apiLevels.map(excelHost)];

function sessionOf(host: WorkbookHost): PaneSession {
  return new PaneSession(host, sheetWords, () => undefined);
}

export async function carryOut(session: PaneSession, proposal: Promise<Proposal>): Promise<RunResult> {
  return session.carryOut((await proposal).id, moment, () => undefined);
}

/** What a person types: text into cells of a sheet, "" to empty one. Goes past the pane, so that nothing is recorded. */
export async function typeInto(
  workbook: ContractWorkbook,
  sheet: string,
  texts: readonly (readonly [row: number, column: number, text: string])[],
): Promise<void> {
  const cells = texts.map(([row, column, text]): CellChange => ({
    position: { row, column },
    before: { kind: "blank" },
    after: text === "" ? { kind: "blank" } : { kind: "text", text },
  }));
  const step: PlanStep = { step: "write-cells", sheet, cells };
  await workbook.host.apply({ steps: [step] }, { expect: new Map() });
}
