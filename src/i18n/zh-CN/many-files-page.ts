import type { ManyFilesWords } from "../../ui/page/many-files/words";
import { dayText } from "./dates";
import { headline } from "./headline";
import { manyFilesWords as commandLine } from "./many-files";
import { refusalText } from "./refusals";
import { statusWords } from "./statuses";

/** The list of many files, in Chinese. */
export const manyFilesWords: ManyFilesWords = {
  heading: (files) => `${files} 个文件`,
  hint: "逐个读取，只看不改。读不了的会说明原因，不影响其余。点文件名可以打开这个文件。",
  list: "文件列表",
  open: (file) => `打开「${file}」`,
  waiting: "等待读取",
  reading: "正在读取…",
  progress: (done, all) => `正在读取：${done}/${all}`,
  stop: "停止",
  stopped: (done, all) => `已停止：读了 ${done}/${all} 个文件。`,
  goOn: "继续读取",
  notLoaded: "读取文件的部分没有载入，可能是网络或服务器中断。这些文件都还没有读，也没有任何改动。请等网络恢复后再试，不用重新选择文件。",
  tryAgain: "再试一次",
  totals: ({ files, read, tables, tasks }) =>
    `${files} 个文件：计入 ${read} 个，未计入 ${files - read} 个；${tables} 张责任分解表、${tasks} 项任务。`,
  save: "保存汇总总览",
  saving: "正在生成…",
  nothingToSave: "没有一个文件可以计入，无法汇总。",
  fileName: "各县（市、区）汇总",
  day: dayText,
  asOf: {
    label: "统计截止日期",
    today: "今天",
    yearEnd: (year) => `${year}年末`,
    invalid: "请写成 2021年10月15日 或 2021-10-15。",
  },
  planYearOver: (year) => `这些表都是${year}年及以前的计划，请选择统计截止日期。`,
  soon: { label: "几日内到期为临期", invalid: "请填 0 到 3650 之间的整数。" },
  table: ({ county, sheet }) => `${county}（工作表「${sheet}」）`,
  headline: ({ numbers }) => headline(numbers),
  findings: ({ findings: { errors, warnings, infos } }) => `问题：错误 ${errors}、提醒 ${warnings}、建议 ${infos}`,
  status: (status, count) => `${statusWords[status].symbol}${statusWords[status].words} ${count}`,
  refusal: refusalText,
  unexpected: commandLine.unexpected,
  sameAs: commandLine.sameAs,
  ownWorkbook: commandLine.ownWorkbook,
};
