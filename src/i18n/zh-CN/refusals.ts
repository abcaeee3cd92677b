import type { FileProblem, Refusal } from "../../app/ports";
import { wordRefusalText } from "./word-refusals";
import { toA1 } from "../../core/sheet/cell-position";

const problems: Readonly<Record<FileProblem, string>> = {
  "disk-full": "磁盘空间不足。请腾出空间，或换一个位置。",
  "not-allowed": "没有权限。请检查文件和目录的权限，或先关闭正在使用它的程序。",
  "read-only": "所在的磁盘是只读的。请换一个可以写入的位置。",
  "no-folder": "目录不存在。请先建立目录，或检查路径。",
  "is-folder": "这个名字是一个文件夹。请换一个文件名。",
  "in-use": "文件正被别的程序使用。请先关闭它再试。",
  "name-too-long": "文件名或路径太长。请换一个短一些的名字。",
  "too-large": "超过了系统允许的文件大小。请换一个位置。",
  other: "系统报告了错误。请检查目录是否存在、是否可写、磁盘空间是否足够。",
};

/** Why a workbook cannot be read or written, for the person who gave it: which file, what is the matter, what to do. */
export function refusalText(refusal: Refusal, file: string): string {
  return `${subject(refusal, file)}${reason(refusal)}`;
}

/** The same of the workbook that is open: it is not named. */
export function openWorkbookRefusal(refusal: Refusal): string {
  return refusal.id === "no-table" ? `本工作簿里${reason(refusal)}` : refusalText(refusal, "本工作簿").replace("「本工作簿」", "本工作簿");
}

/** What a run leaves out and why: said before anything is done, and on record afterwards. */
export function leftOutText(refusal: Refusal): string {
  return reason(refusal, true);
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

function overLimit({ what, sheet, limit }: Extract<Refusal, { readonly id: "over-limit" }>, isAhead: boolean): string {
  switch (what) {
    case "cells":
      return `工作表「${sheet}」用到的范围太大，超过 ${limit.toLocaleString("zh-CN")} 个单元格，多半是右侧或下方有遗留的内容。请删去表格以外的行和列后再试。`;
    case "columns":
      return `工作表「${sheet}」用到的列太多，超过 ${limit.toLocaleString("zh-CN")} 列，多半是右侧有遗留的内容。请删去表格以外的列后再试。`;
    case "sheets":
      return `工作簿里的工作表太多，超过 ${limit.toLocaleString("zh-CN")} 张。请把责任分解表另存为单独的工作簿后再试。`;
    case "tasks":
      return `任务超过 ${limit.toLocaleString("zh-CN")} 项，多半是表格下方有遗留的内容被当作了任务。请删去表格以外的行后再试，或把表分成几个文件。`;
    case "units":
      return `责任单位太多，超过一次生成 ${limit.toLocaleString("zh-CN")} 张分表的上限，${isAhead ? "不生成分表，其他内容照常生成" : "没有生成分表，其他内容已照常生成"}。请检查单位一列是否认对，或选定要出分表的单位。`;
    case "rows":
      return `工作表「${sheet}」要写的内容超过 Excel 一张工作表的 ${limit.toLocaleString("zh-CN")} 行，没有写入任何内容。请少选一些内容（如用各单位分表代替合订一张，或少选几个单位），或把责任分解表分成几个文件后再试。`;
    case "formats":
      return `工作簿里的单元格格式太多，Excel 最多能存 ${limit.toLocaleString("zh-CN")} 种，已放不下新的格式，没有写入任何内容。请把责任分解表的工作表复制到一个新建的工作簿里再试。`;
  }
}

function subject(refusal: Refusal, file: string): string {
  if (isOfExcel(refusal)) return "";
  switch (refusal.id) {
    case "over-limit":
      return ["units", "rows", "formats"].includes(refusal.what) ? `无法写入「${file}」：` : `无法读取「${file}」：`;
    case "output-is-input":
    case "output-extension":
    case "output-unwritable":
      return `无法写出结果文件「${file}」：`;
    case "signed":
    case "structure-locked":
    case "sheet-protected":
    case "sheet-locked":
      return `无法写入「${file}」：`;
    default:
      return `无法读取「${file}」：`;
  }
}

/** What Excel says of the open workbook needs no file name. */
function isOfExcel({ id }: Refusal): boolean {
  const said: readonly Refusal["id"][] = [
    "stopped",
    "worker-not-loaded",
    "read-only",
    "cell-editing",
    "cell-gone",
    "write-denied",
    "other-window",
    "too-much-at-once",
    "changed-underneath",
    "cells-in-the-way",
    "excel-busy",
    "excel-not-answering",
    "session-lost",
    "excel-too-old",
    "sheet-hidden",
    "excel-error",
    "looks-left-out",
    "half-written",
    "not-read-after",
  ];
  return said.includes(id);
}

/** @param isAhead nothing was done yet */
function reason(refusal: Refusal, isAhead = false): string {
  switch (refusal.id) {
    case "file-missing":
      return "找不到这个文件。请检查路径和文件名。";
    case "file-unreadable":
      return `${problems[refusal.problem]}（系统信息：${refusal.detail}）`;
    case "empty-file":
      return "文件是空的（0 字节）。请重新取得原文件。";
    case "not-a-workbook":
      return "这不是 Excel 工作簿。请用 Excel 或 WPS 打开原文件，另存为 .xlsx 后再试。";
    case "encrypted":
      return "工作簿设有打开密码。请在 Excel 中用「文件—信息—保护工作簿—用密码进行加密」清除密码，另存后再试。";
    case "old-format":
      return `这是旧格式（${refusal.extension}，也可能是 WPS 的 .et）。请在 Excel 或 WPS 中另存为 .xlsx 后再试。`;
    case "binary-format":
      return "这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx 后再试。";
    case "strict-format":
      return "这是「Strict Open XML」格式的工作簿。请在 Excel 中另存为普通的「Excel 工作簿（*.xlsx）」后再试。";
    case "damaged":
      return `文件已损坏${refusal.part === "" ? "" : `，坏在 ${refusal.part}`}。请用 Excel 的「打开并修复」修复后另存，或重新取得原文件。（技术信息：${refusal.detail}）`;
    case "too-large":
      return `文件内容异常庞大${refusal.part === "" ? "" : `（${refusal.part}）`}，超过 ${megabytes(refusal.limit)} MB 的上限。多半是表格以外的大片空行也设了格式：请删去表格下方和右侧的空行、空列并保存后再试；不是这样的，请核对文件来源。`;
    case "over-limit":
      return overLimit(refusal, isAhead);
    case "signed":
      return "工作簿带有数字签名，改动会使签名失效。请先另存一份不带签名的副本再处理。";
    case "structure-locked":
      return "工作簿的结构受保护，不能新增工作表。请在 Excel「审阅—保护工作簿」中取消保护后再试。";
    case "sheet-locked":
      return `工作表「${refusal.sheet}」受保护，没有写入任何内容。请先在 Excel「审阅」中撤销工作表保护，再做一次。`;
    case "sheet-protected":
      return `工作表「${refusal.sheet}」受保护，${isAhead ? "不能在上面做标记" : "没有在上面做标记，其他内容已照常生成"}。需要标记时请先在 Excel「审阅」中撤销工作表保护。`;
    case "sheet-missing":
      return `没有名为「${refusal.sheet}」的工作表。文件中有：${refusal.sheets.map((name) => `「${name}」`).join("、")}。`;
    case "no-table":
      return `没有找到责任分解表${refusal.sheets.length > 0 ? `（看过的工作表：${refusal.sheets.map((name) => `「${name}」`).join("、")}）` : ""}。表头里应有任务一列（如「具体任务」「工作任务」），以及单位或时限一列（如「责任单位」「完成时限」）。`;
    case "output-is-input":
      return "它就是要读取的原文件，原文件不会被覆盖。请换一个文件名。";
    case "output-extension":
      if (refusal.ofWord === true) return "Word 文档里的表格写成 Excel 工作簿。请改用以 .xlsx 结尾的文件名。";
      return `扩展名应与原文件相同（${refusal.extension}）。请改用以 ${refusal.extension} 结尾的文件名。`;
    case "output-unwritable":
      return `${problems[refusal.problem]}原文件没有变化，也没有留下半成品。（系统信息：${refusal.detail}）`;
    case "stopped":
      return "已按您的要求停下，没有改动任何内容。需要时请重新开始。";
    case "cell-gone":
      return `「${refusal.sheet}」的 ${toA1(refusal.cell)} 在读取之后被移动、修改或删除，找不到原来的内容。请重新校验。`;
    case "read-only":
      return "工作簿以只读方式打开，只能校验，不能写入。请点「启用编辑」，或另存一份副本后再试。";
    case "cell-editing":
      return "有单元格正在编辑，Excel 暂不接受其他操作。请按 Enter（或 Esc）结束编辑后再试一次。";
    case "write-denied":
      return "Excel 拒绝了写入：工作表或工作簿受保护，或者您没有编辑权限。请在「审阅」中撤销保护，或取得编辑权限后再试。";
    case "other-window":
      return "这个工作簿不在当前窗口。请先点一下本工作簿的窗口，再试一次。";
    case "too-much-at-once":
      return "内容太多，Excel 一次处理不了。请关闭其他大的工作簿，删去表格下方和右侧空白却带格式的行列，保存后再试。";
    case "changed-underneath":
      return "操作期间工作簿被改动：要用的工作表、名称或标记已不在或被占用，可能有人同时在编辑。请重新校验后再试。";
    case "cells-in-the-way":
      return "要写的位置与合并单元格、筛选、表格或数据透视表相冲突。请清除筛选、移开相关区域后再试。";
    case "excel-busy":
      return "Excel 正忙（可能正在计算、保存或打开着对话框）。请稍等片刻，关闭对话框后再试一次。";
    case "worker-not-loaded":
      return "本工具的一部分没有载入，可能是网络或服务器中断。没有任何改动。请等网络恢复后再试一次；仍然这样，请刷新或重新打开，并告诉管理员检查服务器上的文件是否齐全。";
    case "excel-not-answering":
      return "Excel 没有回应。请检查是否正在编辑单元格或打开着对话框，处理后再试；先前的操作可能仍会完成，请先重新校验。";
    case "session-lost":
      return "与 Excel 的连接已中断。请保存工作簿，关闭本窗格后重新打开。";
    case "excel-too-old":
      return "这个版本的 Excel 缺少所需功能。请使用 Excel 2021 或更新的版本，或用网页版的责任表助手处理文件。";
    case "sheet-hidden":
      return `工作表「${refusal.sheet}」已隐藏，无法跳转。请先在工作表标签上右键「取消隐藏」。`;
    case "excel-error":
      return `Excel 报告了一个意外错误（${refusal.code}）。请保存工作簿后再试；若反复出现，请把括号里的代码告诉维护人员。`;
    case "looks-left-out":
      return `工作表「${refusal.sheet}」的部分外观或页面设置没有完成，内容是完整的。原因：${reason(refusal.because)}`;
    case "half-written":
      return `写到中途停下了。${reason(refusal.because)}已写的部分都记录在案：请重新校验，在「操作记录」里撤销这一次，或再做一次。`;
    case "not-read-after":
      return `${writtenText[refusal.written]}之后重新读取工作簿时没有读成，窗格里显示的还是先前的结果：${reason(refusal.because)}`;
    case "word-document":
      return wordRefusalText(refusal.because);
  }
}

/** What became of a run that no reading followed. */
const writtenText: Readonly<Record<Extract<Refusal, { readonly id: "not-read-after" }>["written"], string>> = {
  all: "改动已全部写入。",
  partly: "写到中途按您的要求停下了，已写的部分都记录在案。",
  nothing: "没有写入任何内容。",
};
