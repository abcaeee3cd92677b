import { useCallback, useMemo, useState } from "react";
import type { ChosenFile } from "../../ui/page/chosen-file";
import { LateView } from "../../ui/page/late-view";
import type { ManyFilesService, OpenListed } from "../../ui/page/many-files/many-files-service";
import type { PageList } from "../../ui/page/page-shell";
import type { PageWords } from "../../ui/page/words";
import type { Language } from "../shared/language";
import { moment } from "../shared/moment";
import { desk } from "./desk";
import { readChosen } from "./read-chosen";
import type { SaveBeside } from "./use-saving";

/** Who opens one file does not wait for the list of many. */
const loadList = () => import(/* webpackChunkName: "many-files" */ "./many-files");

interface ListedFiles {
  /** Shows a new list in front, in place of the last one. */
  readonly showList: (files: readonly ChosenFile[]) => void;
  /** Lets the open workbook come in front of the list, which stays. */
  readonly listToBack: () => void;
  /** The list as the page shows it, null where there is none; the function opens one of its files. */
  readonly listWith: (onOpen: OpenListed) => PageList | null;
}

interface FileListUse {
  readonly language: Language;
  readonly words: PageWords;
  readonly saveBeside: SaveBeside;
}

/** The list of many files that were opened together. */
export function useFileList({ language, words, saveBeside }: FileListUse): ListedFiles {
  const [many, setMany] = useState<{ readonly number: number; readonly files: readonly ChosenFile[]; readonly inFront: boolean } | null>(
    null,
  );
  const showList = useCallback(
    (files: readonly ChosenFile[]) => setMany((last) => ({ number: (last?.number ?? 0) + 1, files, inFront: true })),
    [],
  );
  const listToBack = useCallback(() => setMany((list) => list && { ...list, inFront: false }), []);
  const service = useMemo(
    (): ManyFilesService => ({
      start: (asOf) => desk().startGathering(asOf, language),
      read: async (listed, file) => desk().gatherFile(listed, (await readChosen(file)).bytes),
      save: (leftOut, named) => saveBeside(() => desk().gatheredWorkbook(leftOut), named),
    }),
    [language, saveBeside],
  );
  const listWith = (onOpen: OpenListed): PageList | null =>
    many && {
      files: many.files.length,
      inFront: many.inFront,
      onFront: () => setMany({ ...many, inFront: true }),
      view: (
        <LateView load={loadList} words={words.lateFileList} heading={words.fileList(many.files.length)}>
          {({ default: ManyFiles }) => (
            <ManyFiles key={many.number} language={language} service={service} files={many.files} today={moment().today} onOpen={onOpen} />
          )}
        </LateView>
      ),
    };
  return { showList, listToBack, listWith };
}
