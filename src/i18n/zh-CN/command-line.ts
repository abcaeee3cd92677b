import type { SheetChanges } from "../../app/pane/pane-run";
import { changedLines } from "./changed";

/** What the command line says beside the report. */
export const commandLineWords = {
  help: `责任表助手：校验责任分解表，标记已过时限的任务，生成总览和各单位分表

用法：npm run -s review -- 文件.xlsx [选项]
      npm run -s review -- 附件.docx [选项]（Word 文档：其中每个责任分解表各成一张工作表，判断与表格文件相同；--out 写出 .xlsx）
      npm run -s review -- 文件或文件夹… [--combine 汇总.xlsx] [--jsonl] [选项]

选项
  --sheet 名称        只看这一张工作表（默认：每一张含责任分解表的工作表）
  --as-of 2021-10-15  统计截止日期（默认：今天）
  --soon 15           几日内到期算临期（默认：15）
  --out 结果.xlsx     另存一份：带标记，附总览和各单位分表；原文件不会改动
  --edit 改动.json    先按清单改单元格（与网页里编辑相同，可撤销），再校验；须同时写 --out
  --edit-only         与 --edit 合用：结果文件只含改动，不加标记和汇总
  --json              只输出一个 JSON 对象
  --combine 汇总.xlsx 多个文件：另存一份各县（市、区）汇总；原文件不会改动
  --jsonl             多个文件：每个文件输出一行 JSON
  --help              显示这段说明

退出码：0 没有错误级问题；1 有错误级问题；2 无法读取或写出（说明原因，什么也不写）
多个文件：逐个处理，读不了的说明原因后继续；有读不了的文件时退出码为 2，其余文件照常输出和汇总
`,
  noFile: "没有指定要校验的文件。",
  outWithMany: "--out 只用于一个文件。多个文件或文件夹请用 --combine 汇总.xlsx 另存汇总；要逐个写出结果，请逐个运行。",
  jsonWithMany: "--json 只用于一个文件。多个文件或文件夹请用 --jsonl，每个文件一行。",
  combineExtension: (given: string): string => `--combine 后面应是要写出的汇总文件名，以 .xlsx 结尾，实为「${given}」。`,
  badDate: (given: string): string => `--as-of 应为存在的日期，写作 2021-10-15 的样子，实为「${given}」。`,
  badSoon: (given: string): string => `--soon 应为 0 到 3650 之间的整数，实为「${given}」。`,
  editWithoutOut: "--edit 须同时写 --out：改动写入另存的文件，原文件不会改动。",
  editOnlyWithoutEdit: "--edit-only 须与 --edit 合用。",
  unknownOption: (option: string): string => `没有「${option}」这个选项。`,
  valueMissing: (option: string): string => `选项「${option}」后面缺少内容。`,
  valueUnwanted: (option: string): string => `选项「${option}」后面不带内容。`,
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
