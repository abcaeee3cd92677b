import type { SheetChanges } from "../../../app/pane/pane-run";
import { RefusalError } from "../../../app/ports";
import type { WorkbookDesk } from "../workbook-desk";

/** A file on disk, as far as the browser lets it be looked at. */
export interface FileOnDisk {
  /** As it is now, or the snapshot that was chosen where the browser gives no other. Rejects with a DOMException. */
  look(): Promise<File>;
  /** True where `look` gives the file as it is now. */
  readonly isLive: boolean;
}

/** What became of the file that was opened. */
export type FileStanding =
  | { readonly id: "as-opened" }
  | { readonly id: "changed"; readonly changes: readonly SheetChanges[] }
  /** The browser lets nobody read a file that changed since it was chosen: it has to be chosen again. */
  | { readonly id: "changed-unread" }
  /** Deleted, moved or renamed. */
  | { readonly id: "gone" }
  /** It is there, and cannot be read: another program keeps it to itself or is just writing it, or reading is not allowed any more. */
  | { readonly id: "unreadable" };

interface Stamp {
  readonly size: number;
  readonly lastModified: number;
}

/** Looks at an opened file again: at its size and time first, and into it only where these differ. */
export class WatchedFile {
  /** The last look that went into the file, by what it looked like. */
  private last: { readonly stamp: Stamp; readonly standing: FileStanding } | null = null;

  /** @param known size and time of what was opened */
  constructor(
    private readonly file: FileOnDisk,
    private known: Stamp,
    private readonly desk: Pick<WorkbookDesk, "compareFile">,
  ) {}

  /** @param thoroughly true before something is written: a snapshot is read whole, since not every browser refuses to read one that is out of date */
  async standing(thoroughly: boolean): Promise<FileStanding> {
    try {
      const file = await this.file.look();
      if (this.file.isLive) return await this.byStamp(file);
      if (thoroughly) return await this.byContent(file);
      await file.slice(0, 1).arrayBuffer();
      return { id: "as-opened" };
    } catch (error) {
      return this.trouble(error);
    }
  }

  /** What was looked into last was read anew: it is what is open. */
  settle(): void {
    this.known = this.last?.stamp ?? this.known;
    this.last = null;
  }

  private async byStamp(file: File): Promise<FileStanding> {
    if (isSame(file, this.known)) return { id: "as-opened" };
    if (this.last && isSame(file, this.last.stamp)) return this.last.standing;
    return this.byContent(file);
  }

  private async byContent(file: File): Promise<FileStanding> {
    const { size, lastModified } = file;
    const comparison = await this.desk.compareFile(new Uint8Array(await file.arrayBuffer()));
    const standing: FileStanding = comparison.id === "same" ? { id: "as-opened" } : comparison;
    // A file that was only touched is the one that was opened.
    if (comparison.id === "same") this.known = { size, lastModified };
    else this.last = { stamp: { size, lastModified }, standing };
    return standing;
  }

  private trouble(error: unknown): FileStanding {
    if (error instanceof RefusalError) return { id: "unreadable" };
    if (!(error instanceof DOMException)) throw error;
    if (error.name === "NotFoundError") return { id: "gone" };
    return { id: this.file.isLive ? "unreadable" : "changed-unread" };
  }
}

function isSame(one: Stamp, other: Stamp): boolean {
  return one.size === other.size && one.lastModified === other.lastModified;
}
