import { makePublic } from "../../app/public-copy";
import { PaneSession } from "../../app/pane/pane-session";
import type { PaneService, SummaryRequest } from "../../app/pane/pane-service";
import type { PicturedRow, SheetFrame } from "../../app/pane/sheet-picture";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { type ShownMarks, shownMarks, shownPrefix } from "../../core/plan/own-formulas/shown-marks";
import { WorkbookPictures } from "../../hosts/xlsx/appearance/workbook-pictures";
import { writeNewWorkbook } from "../../hosts/xlsx/new-workbook";
import { openPackage } from "../../hosts/xlsx/package/workbook-package";
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Language } from "../shared/language";
import { sheetWords } from "../shared/sheet-words";
import type { WorkbookDesk } from "./workbook-desk";

/** A workbook with all that is worked out of it. Pictures belong to one state of its bytes. */
interface OpenWorkbook {
  readonly host: XlsxHost;
  readonly session: PaneSession;
  pictures: { readonly bytes: Uint8Array; readonly of: WorkbookPictures } | null;
}

/** The desk over the file host: a workbook in memory. */
export class FileDesk implements WorkbookDesk {
  private workbook: OpenWorkbook | null = null;
  private today: CalendarDate | null = null;
  private readonly marks = new Map<string, { readonly bytes: Uint8Array; readonly shown: ShownMarks }>();

  async open(bytes: Uint8Array, language: Language): Promise<void> {
    const host = await hostOf(bytes);
    this.workbook = { host, session: new PaneSession(host, sheetWords[language], () => undefined), pictures: null };
    this.marks.clear();
  }

  showMarksOn(today: CalendarDate): Promise<void> {
    this.today = today;
    this.marks.clear();
    return Promise.resolve();
  }

  currentBytes(): Promise<Uint8Array> {
    return Promise.resolve(this.current.host.currentBytes);
  }

  newWorkbook(request: SummaryRequest): Promise<Uint8Array> {
    return Promise.resolve().then(() => writeNewWorkbook(this.current.session.newWorkbook(request)));
  }

  async publicCopy(): Promise<Uint8Array> {
    const copy = await hostOf(this.current.host.currentBytes);
    await makePublic(copy);
    return copy.currentBytes;
  }

  frame(sheet: string): Promise<SheetFrame> {
    return Promise.resolve().then(() => this.pictures.frame(sheet));
  }

  async rows(sheet: string, first: number, last: number): Promise<readonly PicturedRow[]> {
    const rows = this.pictures.rows(sheet, first, last);
    const shown = await this.shownOn(sheet);
    return rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => {
        const look = shown?.lookAt(row, cell.column);
        return look ? { ...cell, mark: { ...look, prefix: shownPrefix(look) } } : cell;
      }),
    }));
  }

  review: PaneService["review"] = (request) => this.current.session.review(request);
  proposeRoster: PaneService["proposeRoster"] = () => this.current.session.proposeRoster();
  proposeHighlight: PaneService["proposeHighlight"] = (choices) => this.current.session.proposeHighlight(choices);
  proposeSummaries: PaneService["proposeSummaries"] = (request) => this.current.session.proposeSummaries(request);
  proposeFixes: PaneService["proposeFixes"] = (fixes) => this.current.session.proposeFixes(fixes);
  proposeProgressColumns: PaneService["proposeProgressColumns"] = (table) => this.current.session.proposeProgressColumns(table);
  proposeReminders: PaneService["proposeReminders"] = (request) => this.current.session.proposeReminders(request);
  notice: PaneService["notice"] = (nameUnregistered) => this.current.session.notice(nameUnregistered);
  proposeUndo: PaneService["proposeUndo"] = (runs) => this.current.session.proposeUndo(runs);
  proposeClear: PaneService["proposeClear"] = (what) => this.current.session.proposeClear(what);
  writtenCells: PaneService["writtenCells"] = (run) => this.current.session.writtenCells(run);
  proposeAgain: PaneService["proposeAgain"] = () => this.current.session.proposeAgain();
  locate: PaneService["locate"] = (sheet, cell, edition) => this.current.session.locate(sheet, cell, edition);
  carryOut: PaneService["carryOut"] = (proposal, moment, onProgress) => this.current.session.carryOut(proposal, moment, onProgress);
  cancel: PaneService["cancel"] = () => this.current.session.cancel();
  decide: PaneService["decide"] = (decision, moment) => this.current.session.decide(decision, moment);

  private get current(): OpenWorkbook {
    if (!this.workbook) throw new Error("no workbook was opened");
    return this.workbook;
  }

  private get pictures(): WorkbookPictures {
    const { current } = this;
    const bytes = current.host.currentBytes;
    if (current.pictures?.bytes !== bytes) current.pictures = { bytes, of: new WorkbookPictures(openPackage(bytes)) };
    return current.pictures.of;
  }

  private async shownOn(sheet: string): Promise<ShownMarks | null> {
    const { host } = this.current;
    const bytes = host.currentBytes;
    const known = this.marks.get(sheet);
    if (known?.bytes === bytes) return known.shown;
    if (this.today === null) return null;
    const shown = shownMarks(await host.readOwnMarks(sheet), this.pictures.sheet(sheet), this.today);
    this.marks.set(sheet, { bytes, shown });
    return shown;
  }
}

function hostOf(bytes: Uint8Array): Promise<XlsxHost> {
  let current = bytes;
  return XlsxHost.open({
    load: () => Promise.resolve(current),
    save: (changed) => {
      current = changed;
      return Promise.resolve();
    },
  });
}
