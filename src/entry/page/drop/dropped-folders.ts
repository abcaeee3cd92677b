import type { ChosenFile } from "../../../ui/page/chosen-file";
import type { PageNote } from "../../../ui/page/page-shell";
import { folderDropWords as english } from "../../../i18n/en/folder-drop";
import { folderDropWords as chinese } from "../../../i18n/zh-CN/folder-drop";
import type { Language } from "../../shared/language";
import type { DroppedItem } from "./dropped-items";
import { filesOfFolders } from "./files-of-folders";

const words = { "zh-CN": chinese, en: english };

/** The files of dropped folders, and what is to be said of them: loaded when a folder is dropped for the first time. */
export async function droppedFolders(
  items: readonly DroppedItem[],
  language: Language,
): Promise<{ readonly files: readonly ChosenFile[]; readonly note: PageNote }> {
  const drop = await filesOfFolders(items);
  const files = drop.id === "taken" ? drop.files : [];
  const allWell = drop.id === "taken" && files.length > 0 && drop.unreadable.length === 0;
  return { files, note: { kind: drop.id === "too-many" ? "error" : allWell ? "success" : "warning", text: words[language](drop) } };
}
