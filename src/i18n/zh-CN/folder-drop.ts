import type { FolderDropWords } from "../../ui/page/folder-drop/words";

/** Names are listed up to so many. */
const mostNames = 10;

/** What the page says of dropped folders, in Chinese. */
export const folderDropWords: FolderDropWords = (drop) => {
  const from = `文件夹${drop.folders.map((name) => `「${name}」`).join("、")}`;
  if (drop.id === "too-many")
    return drop.what === "tables"
      ? `${from}里的表格超过 ${drop.limit} 个，没有打开。只取一部分会算错总数，请分几个文件夹、分批拖入。`
      : `${from}里的文件太多（超过 ${drop.limit} 个），没有打开。请只拖入放责任表的文件夹。`;
  const { files, passedOver, unreadable } = drop;
  return [
    files.length === 0 ? `${from}里没有找到可以读取的表格（.xlsx、.docx 等）。` : `${from}连同子文件夹：打开 ${files.length} 个表格。`,
    passedOver.length > 0 ? `另有 ${passedOver.length} 个文件不是表格，没有打开：${names(passedOver)}。` : "",
    unreadable.length > 0 ? `有 ${unreadable.length} 处读不了，没有计入：${names(unreadable)}。` : "",
  ].join("");
};

function names(files: readonly string[]): string {
  return `${files.slice(0, mostNames).join("、")}${files.length > mostNames ? ` 等` : ""}`;
}
