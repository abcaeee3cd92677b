import type { PageWords } from "../../ui/page/words";

/** While the list of many files is on its way to the page, in Chinese. */
export const fileListWords: PageWords["lateFileList"] = {
  loading: "正在载入文件列表…",
  notLoaded: "文件列表没有载入，可能是网络或服务器中断。这些文件都还没有读，也没有任何改动。请等网络恢复后再试，不用重新选择文件。",
  tryAgain: "再试一次",
};
