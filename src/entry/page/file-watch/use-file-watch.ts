import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { PaneService } from "../../../app/pane/pane-service";
import type { ChosenFile } from "../../../ui/page/chosen-file";
import type { PageNote } from "../../../ui/page/page-shell";
import { desk } from "../desk";
import { service } from "../desk-services";
import { errorText } from "../error-text";
import type { LanguageWords } from "../languages";
import type { FileTrouble, FileWatch } from "./file-watch";

interface FileWatchUse {
  readonly words: LanguageWords;
  readonly setNote: (note: PageNote | null) => void;
  /** See useChanges. */
  readonly startOver: (isNew: boolean) => void;
}

interface WatchedOpenFile {
  /** From now on this file is looked after; null for a workbook that came from none. */
  readonly watch: (file: ChosenFile | null) => void;
  /** What is to be said of the file; null where all is well. */
  readonly trouble: FileTrouble | null;
  readonly dismiss: () => void;
  readonly lookAgain: () => void;
  /** Reads the file anew; what was changed here is gone. */
  readonly readAnew: () => void;
  /** Lets the user choose the file again. */
  readonly chooseAgain: () => void;
  /** Saves at once where the file is as it was opened; else the user is asked first. */
  readonly beforeSaving: (save: () => void) => void;
  /** True where what was written is the file that was opened. */
  readonly noteWritten: (handle: FileSystemFileHandle | null, bytes: Uint8Array) => Promise<boolean>;
  /** The desk's service; what is carried out meets the file as it is by then. */
  readonly service: PaneService;
  /** Counts how often the file was read anew: with each new number the pane reads. */
  readonly readings: number;
}

/** Looks after the file that was opened: whenever the window gets the focus, before a plan is carried out and before anything is saved. */
export function useFileWatch({ words, setNote, startOver }: FileWatchUse): WatchedOpenFile {
  const current = useRef<Promise<FileWatch | null>>(Promise.resolve(null));
  const [trouble, setTrouble] = useState<FileTrouble | null>(null);
  const [readings, setReadings] = useState(0);

  const watch = useCallback(
    (chosen: ChosenFile | null) => {
      void current.current.then((last) => last?.end());
      setTrouble(null);
      setReadings(0);
      const onTrouble = (next: FileTrouble | null): void => {
        // What was said of an earlier saving would seem to speak of this one.
        if (next) setNote(null);
        setTrouble(next);
      };
      const onFailure = (error: unknown): void => setNote({ kind: "error", text: errorText(error, chosen?.file.name ?? "", words.page) });
      current.current = chosen
        ? import(/* webpackChunkName: "opened-file" */ "./file-watch")
            .then(({ FileWatch }) => new FileWatch(chosen, desk(), { onTrouble, onTaken: startOver, onFailure }))
            // Where it cannot be fetched the file is not looked after: copies can be saved all the same.
            .catch(() => null)
        : Promise.resolve(null);
    },
    [words, setNote, startOver],
  );
  const ask = useCallback((question: (watching: FileWatch | null) => unknown) => current.current.then(question), []);

  useEffect(() => {
    const onFocus = (): void => void ask((watching) => watching?.look());
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [ask]);

  const watching = useMemo((): PaneService => {
    const carryOut: PaneService["carryOut"] = async (...given) => {
      const run = (): ReturnType<PaneService["carryOut"]> => service.carryOut(...given);
      return (await current.current)?.around(run) ?? run();
    };
    return { ...service, carryOut };
  }, []);

  const held = trouble?.held ?? null;
  return {
    watch,
    trouble,
    dismiss: () => trouble && void ask((file) => file?.dismiss(trouble.standing)),
    lookAgain: () => void ask((file) => file?.lookAgain(held)),
    readAnew: () => void ask((file) => file?.takeFile()).then(() => setReadings((count) => count + 1)),
    chooseAgain: () => void ask((file) => file?.chooseAgain(held)),
    beforeSaving: useCallback((save) => void ask((file) => (file ? file.before(save) : save())), [ask]),
    noteWritten: useCallback(async (handle, bytes) => (handle && (await current.current)?.noteWritten(handle, bytes)) ?? false, []),
    service: watching,
    readings,
  };
}
