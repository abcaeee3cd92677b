import { readFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { PaneSession } from "../../../src/app/pane/pane-session";
import type { SummaryChoices } from "../../../src/app/pane/pane-review";
import { parseIsoDate } from "../../../src/core/calendar/calendar-date";
import type { CellChange, PlanStep } from "../../../src/core/plan/plan-step";
import { defaultChoices } from "../../../src/core/state/choices";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import type { RawTask } from "./raw-table";
import type { Registration } from "./recount";

const original = new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/rongjiang-2021.xlsx")));
const [progressColumn, doneDateColumn] = [7, 8];

/** The published table in a file, worked on as in the pane. */
export class Office {
  private bytes = original;
  private host: XlsxHost | null = null;

  /** Adds an office's own list of units. */
  async keepRoster(rows: readonly (readonly string[])[]): Promise<void> {
    const cells = rows.flatMap((texts, row) => texts.map((text, column) => written(row + 1, column + 1, text)));
    await this.apply([
      { step: "add-sheet", sheet: "单位名录" },
      { step: "write-cells", sheet: "单位名录", cells },
    ]);
  }

  /** Adds the columns for progress and fills them in. */
  async register(tasks: readonly RawTask[], registered: (task: RawTask) => Registration, asOf: string): Promise<void> {
    const session = await this.review(asOf);
    await this.carryOut(session, (await session.proposeProgressColumns(0)).id, asOf);
    await this.fill(tasks, registered);
  }

  async fill(tasks: readonly RawTask[], registered: (task: RawTask) => Registration): Promise<void> {
    const cells = tasks.flatMap((task) => {
      const { progress, doneOn } = registered(task);
      return [written(task.row, progressColumn, progress), written(task.row, doneDateColumn, doneOn)];
    });
    await this.apply([{ step: "write-cells", sheet: "Sheet1", cells: cells.filter(({ after }) => after.kind === "text") }]);
  }

  async summarise(asOf: string, choices: Partial<SummaryChoices> = {}): Promise<Workbook> {
    const session = await this.review(asOf);
    const summaries = { ...defaultChoices.summaries, ...choices };
    const proposal = await session.proposeSummaries({ summaries, changedSheets: "keep-as-old", bringBackDeleted: false });
    await this.carryOut(session, proposal.id, asOf);
    return this.read();
  }

  async review(asOf: string): Promise<PaneSession> {
    const session = new PaneSession(await this.open(), sheetWords, () => undefined);
    await session.review({ moment: momentOf(asOf), asOf: dayOf(asOf) });
    return session;
  }

  async carryOut(session: PaneSession, proposal: number, asOf: string): Promise<void> {
    const { outcome } = await session.carryOut(proposal, momentOf(asOf), () => undefined);
    if (outcome.id !== "applied") throw new Error(outcome.id);
  }

  /** The file as another library reads it. */
  async read(): Promise<Workbook> {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(this.bytes) as unknown as ArrayBuffer);
    return workbook;
  }

  get file(): Uint8Array {
    return this.bytes;
  }

  private async apply(steps: readonly PlanStep[]): Promise<void> {
    const host = await this.open();
    await host.apply({ steps }, { expect: new Map() });
  }

  private async open(): Promise<XlsxHost> {
    this.host ??= await XlsxHost.open({
      load: () => Promise.resolve(this.bytes),
      save: (bytes) => {
        this.bytes = new Uint8Array(bytes);
        this.host = null;
        return Promise.resolve();
      },
    });
    return this.host;
  }
}

function written(row: number, column: number, text: string): CellChange {
  return { position: { row, column }, before: { kind: "blank" }, after: text === "" ? { kind: "blank" } : { kind: "text", text } };
}

export function dayOf(iso: string): NonNullable<ReturnType<typeof parseIsoDate>> {
  const day = parseIsoDate(iso);
  if (!day) throw new Error(iso);
  return day;
}

export function momentOf(iso: string): { today: ReturnType<typeof dayOf>; now: string } {
  return { today: dayOf(iso), now: `${iso}T09:30` };
}

/** The shown values of a sheet, row by row; a merged area's value only in its first cell. */
export function rowsOf(workbook: Workbook, name: string): (string | number)[][] {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (cell.master.address !== cell.address) return "";
      return typeof cell.value === "number" ? cell.value : cell.text;
    }),
  );
}
