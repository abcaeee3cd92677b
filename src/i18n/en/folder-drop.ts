import type { FolderDropWords } from "../../ui/page/folder-drop/words";
import { counted } from "./counted";

/** Names are listed up to so many. */
const mostNames = 10;

/** What the page says of dropped folders, in English. */
export const folderDropWords: FolderDropWords = (drop) => {
  const from = `${drop.folders.length === 1 ? "Folder" : "Folders"} ${drop.folders.map((name) => `“${name}”`).join(", ")}`;
  if (drop.id === "too-many")
    return drop.what === "tables"
      ? `${from}: more than ${drop.limit} tables, so nothing was opened. Sums over some of them would be wrong: drop them in several folders, one after another.`
      : `${from}: too many files (more than ${drop.limit}), so nothing was opened. Drop a folder that holds the tables only.`;
  const { files, passedOver, unreadable } = drop;
  return [
    files.length === 0
      ? `${from}: no tables that can be read (.xlsx, .docx and the like).`
      : `${from} and below: ${counted(files.length, "table")} opened.`,
    passedOver.length > 0 ? ` ${counted(passedOver.length, "file")} not opened, no tables: ${names(passedOver)}.` : "",
    unreadable.length > 0
      ? ` ${counted(unreadable.length, "place")} could not be read and ${unreadable.length === 1 ? "is" : "are"} not counted: ${names(unreadable)}.`
      : "",
  ].join("");
};

function names(files: readonly string[]): string {
  return `${files.slice(0, mostNames).join(", ")}${files.length > mostNames ? ", …" : ""}`;
}
