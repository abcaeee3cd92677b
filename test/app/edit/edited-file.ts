import { readFileSync } from "node:fs";
import path from "node:path";
import { CellEditor } from "../../../src/app/edit/cell-editor";
import type { EditAnswer } from "../../../src/app/edit/edit-answer";
import { PaneSession } from "../../../src/app/pane/pane-session";
import type { RunResult } from "../../../src/app/pane/pane-run";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { areaFromA1 } from "../../../src/core/sheet/cell-position";
import { readState } from "../../../src/core/state/read-state";
import type { Ledger } from "../../../src/core/state/ledger";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { sheetWords } from "../../../src/i18n/zh-CN/sheet-words";
import { day } from "../../core/table-builder";
import { type SheetPicture, pictureOf } from "../../contract/workbook-picture";
import { blankSheet } from "../../contract/step-cases";

export const moment = { today: day("2021-10-15"), now: "2021-10-15T09:30" };

export function publishedFile(): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/rongjiang-2021.xlsx")));
}

/** A file that is edited cell by cell, and worked on in the pane in between. */
export class EditedFile {
  private constructor(
    readonly host: XlsxHost,
    readonly editor: CellEditor,
    private readonly current: () => Uint8Array,
  ) {}

  static async open(file: Uint8Array = publishedFile()): Promise<EditedFile> {
    let bytes = file;
    const host = await XlsxHost.open({
      load: () => Promise.resolve(bytes),
      save: (changed) => {
        bytes = changed;
        return Promise.resolve();
      },
    });
    return new EditedFile(host, new CellEditor(host, sheetWords), () => bytes);
  }

  get bytes(): Uint8Array {
    return this.current();
  }

  type(address: string, typed: string, confirmed = false, sheet = "Sheet1"): Promise<EditAnswer> {
    return this.editor.edit({ sheet, cells: [{ position: at(address), typed }], confirmed }, moment);
  }

  /** What the pane does on the same workbook: reviews, proposes, carries out. */
  async inPane(propose: (session: PaneSession) => ReturnType<PaneSession["proposeUndo"]>): Promise<RunResult> {
    const session = await this.review();
    const result = await session.carryOut((await propose(session)).id, moment, () => undefined);
    this.editor.forget();
    return result;
  }

  async review(): Promise<PaneSession> {
    const session = new PaneSession(this.host, sheetWords, () => undefined);
    await session.review({ moment, asOf: null });
    return session;
  }

  async sheet(name = "Sheet1"): Promise<SheetSnapshot> {
    const { sheets, ownSheets } = await this.host.read({ sheets: "all" });
    const found = [...sheets, ...ownSheets].find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  async picture(name = "Sheet1"): Promise<SheetPicture> {
    return (await pictureOf(this.bytes))[name] ?? blankSheet;
  }

  async ledger(): Promise<Ledger> {
    return readState((await this.host.read({ sheets: [] })).state).state.ledger;
  }

  async cell(address: string, name = "Sheet1"): Promise<{ kind: string; value: unknown; text: string; numberFormat: string } | null> {
    const { row, column } = at(address);
    const cell = (await this.sheet(name)).rows[row - 1]?.[column - 1];
    return cell ? { kind: cell.kind, value: cell.value, text: cell.text, numberFormat: cell.numberFormat } : null;
  }
}

export function at(address: string): { row: number; column: number } {
  const area = areaFromA1(address);
  if (!area) throw new Error(address);
  return { row: area.firstRow, column: area.firstColumn };
}
