import { RefusalError } from "./ports";

/** How far long work is: rows read or steps written, of all of them. Judging has no numbers: `all` is 0. */
export interface WorkProgress {
  readonly doing: "reading" | "judging" | "writing";
  readonly done: number;
  readonly all: number;
}

/** What long work tells, and what stops it. */
export interface Watched {
  /** Stops the work before its next part: RefusalError (stopped). */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** Between two parts of long work: says what comes next, and lets whoever may want to stop it be heard. Throws RefusalError (stopped). */
export async function nextPart({ signal, onProgress }: Watched, doing: WorkProgress["doing"]): Promise<void> {
  onProgress?.({ doing, done: 0, all: 0 });
  if (!signal) return;
  await new Promise((resolve) => setTimeout(resolve));
  if (signal.aborted) throw new RefusalError({ id: "stopped" });
}
