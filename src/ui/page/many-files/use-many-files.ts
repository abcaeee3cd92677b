import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GatheredFile } from "../../../app/gather-files";
import { type Refusal, RefusalError } from "../../../app/ports";
import type { AsOf } from "../../../core/schedule/task-status";
import type { ChosenFile } from "../chosen-file";
import type { ManyFilesService } from "./many-files-service";

/** What became of a file. */
export type FileState =
  | { readonly id: "waiting" }
  | { readonly id: "reading" }
  | GatheredFile
  | { readonly id: "refused"; readonly refusal: Refusal }
  | { readonly id: "unexpected"; readonly detail: string };

/** A file of the list. */
export interface ListedFile {
  readonly file: ChosenFile;
  /** Its name, told apart where two have the same. */
  readonly name: string;
  readonly state: FileState;
}

interface ManyFiles {
  readonly entries: readonly ListedFile[];
  readonly running: boolean;
  /** True where what reads the files could not be loaded: nothing is read, and nothing will be by itself. */
  readonly notLoaded: boolean;
  /** How many files are through. */
  readonly done: number;
  readonly stop: () => void;
  /** Reads what is still waiting; from the start where nothing could be read. */
  readonly goOn: () => void;
}

/** Reads files one after another, from the start whenever the day or the days of 临期 change. One that cannot be read never stops the others. */
export function useManyFiles(service: ManyFilesService, files: readonly ChosenFile[], asOf: AsOf): ManyFiles {
  const names = useMemo(() => toldApart(files), [files]);
  const [states, setStates] = useState<readonly FileState[]>(() => files.map(() => ({ id: "waiting" })));
  const [running, setRunning] = useState(false);
  const [notLoaded, setNotLoaded] = useState(false);
  /** Ends the reading for good: another day was chosen, or other files. */
  const current = useRef<AbortController | null>(null);
  const stopping = useRef(false);

  const readFrom = useCallback(
    async (first: number, { signal }: AbortController) => {
      const set = (index: number, state: FileState): void => {
        if (!signal.aborted) setStates((all) => all.map((each, at) => (at === index ? state : each)));
      };
      // The file that is being read is read to its end: half counted it would be counted twice when the work goes on.
      const ended = (): boolean => signal.aborted || stopping.current;
      stopping.current = false;
      setRunning(true);
      setNotLoaded(false);
      if (first === 0) {
        setStates(files.map(() => ({ id: "waiting" })));
        if (!(await begins(service.start(asOf)))) {
          if (signal.aborted) return;
          setRunning(false);
          setNotLoaded(true);
          return;
        }
      }
      for (const [index, file] of files.entries()) {
        if (index < first) continue;
        if (ended()) break;
        set(index, { id: "reading" });
        set(index, await outcomeOf(service.read(names[index] ?? file.name, file)));
      }
      if (!signal.aborted) setRunning(false);
    },
    [service, files, names, asOf],
  );

  useEffect(() => {
    const own = new AbortController();
    current.current = own;
    const timer = setTimeout(() => void readFrom(0, own));
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [readFrom]);

  const done = states.filter(({ id }) => id !== "waiting" && id !== "reading").length;
  return {
    entries: files.map((file, index) => ({ file, name: names[index] ?? file.name, state: states[index] ?? { id: "waiting" } })),
    running,
    notLoaded,
    done,
    stop: () => {
      stopping.current = true;
    },
    goOn: () => {
      if (current.current) void readFrom(done, current.current);
    },
  };
}

/** False where what reads many files does not come: it is loaded when it is first asked for. */
function begins(starting: Promise<void>): Promise<boolean> {
  return starting.then(
    () => true,
    () => false,
  );
}

async function outcomeOf(reading: Promise<GatheredFile>): Promise<FileState> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof RefusalError) return { id: "refused", refusal: error.refusal };
    return { id: "unexpected", detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Two files of one name, from different folders, get a number. */
function toldApart(files: readonly ChosenFile[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
