import type { SheetChanges } from "../../app/pane/pane-run";
import { changesSince, isChanged } from "../../app/workbook-changes";
import { XlsxHost, type WorkbookFile } from "../../hosts/xlsx/xlsx-host";

/** What a file on disk is, beside what was opened of it. */
export type FileComparison =
  | { readonly id: "same" }
  /** `changes`: what can be named; nothing where only something beside the cells was changed, or sheets were added. */
  | { readonly id: "changed"; readonly changes: readonly SheetChanges[] };

/** A workbook in memory, and what its file on disk held when it was opened or last written from here. The file itself is the window's to look at. */
export class FileOnDesk implements WorkbookFile {
  private onDisk: Uint8Array;
  /** What was last given away to be saved. */
  private handedOut: Uint8Array | null = null;
  private compared: Uint8Array | null = null;
  private toTake: Uint8Array | null = null;
  /** True where what was prepared last became the workbook. */
  tookOver = false;

  constructor(private bytes: Uint8Array) {
    this.onDisk = bytes;
  }

  load(): Promise<Uint8Array> {
    return Promise.resolve(this.bytes);
  }

  save(bytes: Uint8Array): Promise<void> {
    this.bytes = bytes;
    return Promise.resolve();
  }

  /** Compares the file as it is on disk now with what was opened. Rejects with a RefusalError where it is no workbook any more. */
  async compare(now: Uint8Array): Promise<FileComparison> {
    // A download may have been laid over the file without a word of it here.
    if (this.handedOut && sameBytes(now, this.handedOut)) this.wasWritten(this.handedOut);
    if (sameBytes(now, this.onDisk)) return { id: "same" };
    const [earlier, later] = [await read(this.onDisk), await read(now)];
    this.compared = now;
    const sheets = earlier.entries.map(({ name }) => name);
    return { id: "changed", changes: changesSince(earlier, later, sheets).filter(isChanged) };
  }

  /** What was compared last is to become the workbook as soon as `takeOver` is called. */
  prepareToTake(): void {
    [this.toTake, this.tookOver] = [this.compared, false];
  }

  /** Lets what was prepared become the workbook. @param evenWithLoss true: also where something was changed here, which is lost */
  takeOver(evenWithLoss: boolean): boolean {
    const { toTake } = this;
    this.toTake = null;
    if (!toTake || !(evenWithLoss || this.bytes === this.onDisk)) return false;
    [this.bytes, this.onDisk, this.tookOver] = [toTake, toTake, true];
    return true;
  }

  /** The bytes to be saved. */
  handOut(): Uint8Array {
    this.handedOut = this.bytes;
    return this.bytes;
  }

  /** The file on disk holds these bytes now: they were written from here. */
  wasWritten(written: Uint8Array): void {
    // The workbook itself where it was saved whole: then nothing is changed here any more.
    this.onDisk = sameBytes(written, this.bytes) ? this.bytes : written;
  }
}

async function read(bytes: Uint8Array): ReturnType<XlsxHost["read"]> {
  const host = await XlsxHost.open({ load: () => Promise.resolve(bytes), save: () => Promise.resolve() });
  return host.read({ sheets: "all" });
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}
