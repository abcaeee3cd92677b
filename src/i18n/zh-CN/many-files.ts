import type { FileTable } from "../../app/gather-files";
import type { AsOf } from "../../core/schedule/task-status";
import { statusIds } from "../../core/schedule/task-status";
import type { GatheredModel } from "../../core/summary/gathered/gathered-models";
import { dayText } from "./dates";
import { headline } from "./headline";
import { statusWords } from "./statuses";

/** Names are listed up to so many. */
const mostNames = 10;

function names(files: readonly string[]): string {
  return `${files.slice(0, mostNames).join("、")}${files.length > mostNames ? `等 ${files.length} 个` : ""}`;
}

/** What the command line says of many files. */
export const manyFilesWords = {
  reading: (position: number, all: number, file: string): string => `正在读取 ${position}/${all}：${file}`,
  asOf: (asOf: AsOf): string => `统计截止日期 ${dayText(asOf.date)}，${asOf.dueSoonDays} 日内到期为临期；对所有文件相同。`,
  file: (position: number, file: string): string => `${position}. ${file}`,
  /** One table of a file: whose it is, the headline, what was found. */
  table: ({ county, sheet, numbers, findings }: FileTable): string =>
    `   ${county}［工作表「${sheet}」］\n   ${headline(numbers)}\n   问题　错误 ${findings.errors}　提醒 ${findings.warnings}　建议 ${findings.infos}`,
  leftOut: (reason: string): string => `   未计入：${reason}`,
  sameAs: (other: string): string => `内容与「${other}」完全相同，只计一次。`,
  ownWorkbook: "这是本工具生成的汇总，不是责任分解表。",
  unexpected: (detail: string): string => `程序出现意外错误：${detail}。请保留文件并反馈此信息。`,
  totals: (model: GatheredModel, leftOut: number): string =>
    [
      `合计　收到 ${model.files + leftOut} 个文件，计入 ${model.files} 个、未计入 ${leftOut} 个；${model.tables.length} 张表、${model.counties} 个县（市、区）、${model.tasks} 项任务，按单位计 ${model.pairs} 项次`,
      ...statusIds
        .filter((id) => model.byStatus[id] > 0)
        .map((id) => `  ${statusWords[id].symbol}${statusWords[id].words} ${model.byStatus[id]} 项`),
      model.onTime.rate === null
        ? "  按时办结率 —（没有时限已过且办理结果已登记的任务）"
        : `  按时办结率 ${(model.onTime.rate * 100).toFixed(1)}%`,
    ].join("\n"),
  alike: (one: string, other: string): string => `请核对：「${one}」与「${other}」的任务大多相同，可能是同一张表的两个版本，都已计入。`,
  planYearOver: (year: number): string =>
    `这些表都是${year}年及以前的计划，统计截止日期取的是今天；如需按年末统计，请加 --as-of ${year}-12-31。`,
  repeated: (files: readonly string[]): string => `重复给出的文件只处理一次：${names(files)}。`,
  passedOver: (files: readonly string[]): string => `文件夹里另有 ${files.length} 个文件不是表格，没有打开：${names(files)}。`,
  nothingFound: (paths: readonly string[]): string => `没有找到可以读取的表格文件（看过：${names(paths)}）。`,
  refused: (count: number): string => `有 ${count} 个文件未能读取，原因见上，其余照常处理。`,
  nothingCombined: "没有一个文件可以计入，没有写出汇总。",
  combined: (file: string): string => `汇总已写入：${file}`,
};
