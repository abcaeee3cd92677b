import {
  type ApplyOptions,
  type CellToEdit,
  type HostDescription,
  type Outcome,
  type ReadRequest,
  type Refusal,
  RefusalError,
  type WorkbookHost,
} from "../../app/ports";
import type { PlanInParts, PlanPart } from "../../core/plan/plan-in-parts";
import type { OwnMarks } from "../../core/plan/plan-step";
import type { CellPosition } from "../../core/sheet/cell-position";
import type { WorkbookSnapshot } from "../../core/sheet/sheet-snapshot";
import { readOwnMarks } from "./apply/conditional-formats/read-own-marks";
import type * as writing from "./apply/apply-plan";
import { type Compression, portableCompression } from "./package/compression";
import { frameText } from "./package/sheet-frame";
import { readCellsToEdit } from "./read/cells-to-edit";
import { type WorkbookPackage, openPackage } from "./package/workbook-package";
import { LateSheets } from "./read/late-sheets";
import { readWorkbook } from "./read/read-workbook";
import { readWorkbookPart } from "./read/workbook-part";
import { readStateText } from "./state/state-part";

/** Where the bytes of a workbook come from and where the changed ones go: a file, or a browser's file picker and download. */
export interface WorkbookFile {
  /** The bytes as they are now. */
  load(): Promise<Uint8Array>;
  /** Keeps the changed bytes, whole or not at all. */
  save(bytes: Uint8Array): Promise<void>;
}

/** The port over an .xlsx or .xlsm file. */
export class XlsxHost implements WorkbookHost {
  private lastRead: {
    readonly bytes: Uint8Array;
    readonly fingerprints: ReadonlyMap<string, string>;
    readonly late: LateSheets;
  } | null = null;

  private constructor(
    private readonly file: WorkbookFile,
    private bytes: Uint8Array,
    private workbook: WorkbookPackage,
    private readonly compression: Compression,
  ) {}

  /** Loads and opens a file. Throws RefusalError for anything that is no workbook this host can read. */
  static async open(file: WorkbookFile, compression: Compression = portableCompression): Promise<XlsxHost> {
    const bytes = await file.load();
    return new XlsxHost(file, bytes, openPackage(bytes, compression), compression);
  }

  describe(): HostDescription {
    const refusal: Refusal | null = this.workbook.signed ? { id: "signed" } : null;
    return { name: "xlsx", writeRefusal: refusal, writesWhole: true };
  }

  async read(request: ReadRequest): Promise<WorkbookSnapshot> {
    await this.loadAgain();
    const late = new LateSheets();
    const snapshot = readWorkbook(this.workbook, request, late);
    this.lastRead = { bytes: this.bytes, fingerprints: snapshot.fingerprints, late };
    return snapshot;
  }

  readOwnMarks(sheet: string): Promise<readonly OwnMarks[]> {
    return Promise.resolve().then(() => {
      const listed = readWorkbookPart(this.workbook).sheets.find(({ name }) => name === sheet);
      if (!listed) throw new RefusalError({ id: "sheet-missing", sheet, sheets: [] });
      if (!listed.isWorksheet) return [];
      const styles = this.workbook.relationshipsOf(this.workbook.workbookPart).find(({ type, external }) => type === "styles" && !external);
      return readOwnMarks(frameText(this.workbook.bytes(listed.part), listed.part), styles ? this.workbook.text(styles.target) : null);
    });
  }

  readCellsToEdit(sheet: string, cells: readonly CellPosition[]): Promise<readonly CellToEdit[]> {
    return Promise.resolve().then(() => readCellsToEdit(this.workbook, sheet, cells));
  }

  /** The bytes of the workbook as it stands. */
  get currentBytes(): Uint8Array {
    return this.bytes;
  }

  async apply(plan: PlanInParts, options: ApplyOptions): Promise<Outcome> {
    const { writeRefusal } = this.describe();
    if (writeRefusal) throw new RefusalError(writeRefusal);
    await this.loadAgain();
    const changed = this.changedSheets(options.expect);
    const { state, signal, onProgress } = options;
    const remembersElse = state !== undefined && state !== readStateText(this.workbook);
    if (changed.length > 0 || remembersElse) return { id: "changed-meanwhile", sheets: changed };
    let steps = 0;
    const onPart = (count: number): unknown => (steps += count);
    const { applyPlanAside } = await whatWrites();
    this.lastRead?.late.letGo();
    const bytes = await applyPlanAside(this.workbook, { steps: this.allowed(plan.steps) }, { signal, onPart });
    this.lastRead?.late.letGo();
    if (bytes === null) return { id: "cancelled" };
    onProgress?.(steps, steps);
    await this.file.save(bytes);
    this.bytes = bytes;
    this.workbook = openPackage(bytes, this.compression);
    return { id: "applied", notDone: [] };
  }

  /** Another program may have saved the file since it was read. Where it cannot be opened any more, what was read stays. Throws RefusalError. */
  private async loadAgain(): Promise<void> {
    const now = await this.file.load();
    if (sameBytes(now, this.bytes)) return;
    this.workbook = openPackage(now, this.compression);
    this.bytes = now;
  }

  /** Names the sheets that are no longer what `expect` says. */
  private changedSheets(expect: ReadonlyMap<string, string>): string[] {
    const { lastRead } = this;
    // Not one of them need be worked out.
    if (lastRead?.bytes === this.bytes && lastRead.fingerprints === expect) return [];
    const fingerprints = this.fingerprintsOf([...expect.keys()]);
    return [...expect].filter(([sheet, fingerprint]) => fingerprints.get(sheet) !== fingerprint).map(([sheet]) => sheet);
  }

  /** What the sheets are now: as the last reading found them, where it found them all and nothing was written since. */
  private fingerprintsOf(sheets: readonly string[]): ReadonlyMap<string, string> {
    const { lastRead } = this;
    if (sheets.length === 0) return new Map();
    if (lastRead?.bytes === this.bytes && sheets.every((sheet) => lastRead.fingerprints.has(sheet))) return lastRead.fingerprints;
    return readWorkbook(this.workbook, { sheets: "all" }).fingerprints;
  }

  /** The parts of a plan one by one. Throws RefusalError where one of them changes the tabs of a workbook whose structure is locked. */
  private *allowed(parts: Iterable<PlanPart>): Generator<PlanPart> {
    const locked = readWorkbookPart(this.workbook).structureLocked;
    for (const part of parts) {
      if (locked && ["add-sheet", "remove-sheet", "rename-sheet"].includes(part.step)) throw new RefusalError({ id: "structure-locked" });
      yield part;
    }
  }
}

/** What carries plans out: in a browser, who only reads does not wait for it. */
export function whatWrites(): Promise<typeof writing> {
  return import(/* webpackChunkName: "write-workbook" */ "./apply/apply-plan");
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}
