import type { SheetChanges } from "../../app/pane/pane-run";
import { changedLines } from "./changed";

/** What the command line says beside the report. */
export const commandLineWords = {
  help: `责任表助手：校验责任分解表，标记已过时限的任务，生成总览和各单位分表

用法：npm run -s review -- 文件.xlsx [选项]

选项
  --sheet 名称        只看这一张工作表（默认：每一张含责任分解表的工作表）
  --as-of 2021-10-15  统计截止日期（默认：今天）
  --soon 15           几日内到期算临期（默认：15）
  --out 结果.xlsx     另存一份：带标记，附总览和各单位分表；原文件不会改动
  --json              只输出一个 JSON 对象
  --help              显示这段说明

退出码：0 没有错误级问题；1 有错误级问题；2 无法读取或写出（说明原因，什么也不写）
`,
  noFile: "没有指定要校验的文件。",
  severalFiles: "一次只能校验一个文件。",
  badDate: (given: string): string => `--as-of 应为存在的日期，写作 2021-10-15 的样子，实为「${given}」。`,
  badSoon: (given: string): string => `--soon 应为 0 到 3650 之间的整数，实为「${given}」。`,
  unknownOption: (detail: string): string => `无法识别的选项（${detail}）。`,
  seeHelp: "加 --help 可查看用法。",
  reading: (megabytes: string): string => `正在读取（${megabytes} MB）…`,
  judging: (tasks: number): string => `已判断 ${tasks} 项任务，正在输出…`,
  writing: (steps: number): string => `正在写出结果（${steps} 步）…`,
  written: (file: string): string => `结果已写入：${file}`,
  changedMeanwhile: (changes: readonly SheetChanges[]): string =>
    changes.length === 0
      ? "读取之后文件又被保存过（责任表的内容没有变），没有写出任何内容。请重新运行。"
      : `读取之后文件被改动，没有写出任何内容。请重新运行。改动之处：\n${changedLines(changes).join("\n")}`,
  unexpected: (detail: string): string => `程序出现意外错误，没有写出任何内容：${detail}。请保留文件并反馈此信息。`,
};
