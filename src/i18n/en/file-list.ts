import type { PageWords } from "../../ui/page/words";

/** While the list of many files is on its way to the page, in English. */
export const fileListWords: PageWords["lateFileList"] = {
  loading: "Loading the list of files…",
  notLoaded:
    "The list of files did not load; the network or the server may be down. None of these files was read yet, and nothing was changed. Try again once the network is back; there is no need to choose the files anew.",
  tryAgain: "Try again",
};
