import type { RunResult } from "../../../app/pane/pane-run";
import { type ChosenFile, chosenFile } from "../../../ui/page/chosen-file";
import type { WorkbookDesk } from "../workbook-desk";
import { openedEndings, pickHandles } from "./pick-handles";
import { type FileOnDisk, type FileStanding, WatchedFile } from "./watched-file";

/** Something that stands between the page and the file that was opened. */
export interface FileTrouble {
  readonly file: string;
  readonly standing: Exclude<FileStanding, { readonly id: "as-opened" }>;
  /** The saving that waits for an answer; null where nobody asked to save. */
  readonly held: (() => void) | null;
}

/** Who hears of the file. */
export interface FileWatchHearer {
  /** Null where all is well again. */
  readonly onTrouble: (trouble: FileTrouble | null) => void;
  /** The file as it is now is what is open; `changed`: with what was just carried out on it. */
  readonly onTaken: (changed: boolean) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Looks after the file that was opened, as long as it is open. */
export class FileWatch {
  private watched: WatchedFile;
  private dismissed: FileStanding | null = null;
  private ended = false;

  constructor(
    private chosen: ChosenFile,
    private readonly desk: Pick<WorkbookDesk, "compareFile" | "takeFile" | "tookFile" | "fileWasWritten">,
    private readonly hearer: FileWatchHearer,
  ) {
    this.watched = this.watchedFile(chosen.file);
  }

  /** Another workbook was opened: nothing more is told. */
  end(): void {
    this.ended = true;
  }

  /** A look when the window gets the focus. What the user put aside is not told again. */
  async look(): Promise<void> {
    await this.tell(null, false, (standing) => !isSame(standing, this.dismissed));
  }

  /** Lets the saving go on where the file is as it was opened; else it is told, and waits. */
  async before(save: () => void): Promise<void> {
    await this.tell(save, true);
  }

  /** A look because the user asks for one. */
  async lookAgain(held: (() => void) | null): Promise<void> {
    await this.tell(held, true);
  }

  /** Carries a proposal out so that it meets the file as it is by now, unless something was changed here. */
  async around(run: () => Promise<RunResult>): Promise<RunResult> {
    const standing = await this.watched.standing(false);
    if (standing.id !== "changed") return run();
    await this.desk.takeFile();
    let applied = false;
    try {
      const result = await run();
      applied = result.outcome.id === "applied";
      return result;
    } finally {
      if (await this.desk.tookFile()) this.taken(applied);
      else await this.look();
    }
  }

  /** The next review reads the file anew; what was changed here is gone. */
  async takeFile(): Promise<void> {
    await this.desk.takeFile();
    this.taken(false);
  }

  dismiss(standing: FileStanding): void {
    this.dismissed = standing;
    this.hearer.onTrouble(null);
  }

  /** Lets the user choose the file once more. What was opened stays what it is compared with. */
  async chooseAgain(held: (() => void) | null): Promise<void> {
    const [chosen] = (await pickHandles(false)) ?? (await pickByInput());
    if (!chosen) return;
    const opened = this.chosen.file;
    this.chosen = chosen;
    this.watched = this.watchedFile(opened);
    await this.tell(held, true);
  }

  /** True where what was written is the file that was opened: then it is as it is open. */
  async noteWritten(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
    if (!(await this.isTheFile(handle))) return false;
    await this.desk.fileWasWritten(bytes);
    this.chosen = { ...this.chosen, file: await handle.getFile(), handle };
    this.watched = this.watchedFile(this.chosen.file);
    this.hearer.onTrouble(null);
    return true;
  }

  private async tell(
    held: (() => void) | null,
    thoroughly: boolean,
    isNews: (standing: FileStanding) => boolean = () => true,
  ): Promise<void> {
    try {
      const standing = await this.watched.standing(thoroughly);
      if (this.ended) return;
      if (standing.id !== "as-opened") {
        if (isNews(standing)) this.hearer.onTrouble({ file: this.chosen.file.name, standing, held });
        return;
      }
      this.hearer.onTrouble(null);
      held?.();
    } catch (error) {
      if (!this.ended) this.hearer.onFailure(error);
    }
  }

  private taken(changed: boolean): void {
    this.watched.settle();
    this.hearer.onTrouble(null);
    this.hearer.onTaken(changed);
  }

  /** @param opened the state of the file that was opened */
  private watchedFile(opened: File): WatchedFile {
    const { file, handle } = this.chosen;
    const onDisk: FileOnDisk = handle
      ? { isLive: true, look: () => handle.getFile() }
      : { isLive: false, look: () => Promise.resolve(file) };
    return new WatchedFile(onDisk, opened, this.desk);
  }

  /** The same entry or, of a file without a handle, one of its name after whose writing it cannot be read any more. */
  private async isTheFile(written: FileSystemFileHandle): Promise<boolean> {
    const { file, handle } = this.chosen;
    if (handle) return handle.isSameEntry(written);
    return written.name === file.name && (await this.watched.standing(true)).id !== "as-opened";
  }
}

/** The same trouble as one that the user has put aside. */
function isSame(one: FileStanding, other: FileStanding | null): boolean {
  return one === other || (one.id === other?.id && one.id !== "changed");
}

function pickByInput(): Promise<readonly ChosenFile[]> {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept: openedEndings.join(",") });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])].map(chosenFile)));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
