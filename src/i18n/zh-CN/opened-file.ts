import type { OpenedFileWords } from "../../ui/page/opened-file/words";
import { changedLines } from "./changed";

/** A file that became another one on disk while it was open, in Chinese. */
export const openedFileWords: OpenedFileWords = {
  changed: (file) => `「${file}」打开之后在磁盘上又被改动过，这里还是打开时的内容。改动之处：`,
  changes: changedLines,
  besideTheTable: "没有能逐格指出的改动（如新增了工作表，或只改了格式）。",
  changedUnread: (file) =>
    `「${file}」打开之后在磁盘上又被改动过，这里还是打开时的内容。浏览器不能自己再读这个文件，请重新选择它，就能看到改了哪些地方。`,
  gone: (file) => `「${file}」已不在原处（被移动、改名或删除）。打开时的内容和这里的改动都还在，可以另存为新文件。`,
  unreadable: (file) =>
    `「${file}」现在读不了：可能正被别的程序占用或保存，也可能已没有读取权限，看不出它有没有被改动。请稍后再看一次；也可以把这里的内容另存为新文件。`,
  nothingSaved: "没有保存任何内容。",
  unsaved: "这里有改动还没有另存，重新读取会丢掉它们；如要留下，请先另存一份（其中没有磁盘上的新改动）。",
  readAnew: "重新读取",
  chooseAgain: "重新选择文件",
  lookAgain: "再看一次",
  saveAnyway: "仍按这里的内容另存",
  saveNew: "另存为新文件",
  dismiss: "知道了",
};
