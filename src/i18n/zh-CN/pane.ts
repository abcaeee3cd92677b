import { toA1 } from "../../core/sheet/cell-position";
import type { PaneWords } from "../../ui/words";
import { chartsWords } from "./charts";
import { changedWords } from "./changed";
import { dayText } from "./dates";
import { headline } from "./headline";
import { ledgerWords } from "./ledger";
import { moreWords } from "./more";
import { progressWords } from "./progress";
import { wordMessage } from "./index";
import { openWorkbookRefusal, refusalText } from "./refusals";
import { deadlinesWords, findingsWords, rosterWords, severities, startsWords, unitsWords } from "./results";
import { ruleNames } from "./rule-names";
import { purposes } from "./run-items";
import { proposalWords, resultWords, runsWords } from "./runs";
import { statusWords } from "./statuses";
import { wordImportWords } from "./word-import";

const roles: PaneWords["correction"]["roles"] = {
  none: "不用",
  number: "序号",
  category: "类别",
  task: "任务",
  lead: "牵头单位",
  responsible: "责任单位",
  support: "配合单位",
  deadline: "完成时限",
  progress: "完成情况",
  doneDate: "办结时间",
  remark: "备注",
};

/** The pane in Chinese. */
export const paneWords: PaneWords = {
  day: dayText,
  minute: (when) => `${Number(when.slice(5, 7))}月${Number(when.slice(8, 10))}日 ${when.slice(11)}`,
  refusal: openWorkbookRefusal,
  unexpected: (detail) => `出现意外错误，没有写入任何内容：${detail}。请重新打开文件后再试。`,
  headline,
  message: wordMessage,
  ruleName: (rule) => ruleNames[rule],
  status: (status) => statusWords[status],
  severity: severities,
  sheetAndHeader: (sheet, headerRow) => `工作表「${sheet}」 · 表头第 ${headerRow} 行`,
  untitled: "责任分解表（表上没有标题）",
  and: "、",
  table: {
    label: "选择要看的表",
    choice: (position, sheet, title) => `${position}. ${sheet}${title === null ? "" : `　${title}`}`,
    corrected: "按您的更正识别",
    sureness: { sure: "识别把握：高", "fairly-sure": "识别把握：一般", unsure: "识别把握：低" },
    locked: "这张工作表受保护：可以校验，不能标记或修改。",
  },
  correction: {
    open: "更正识别",
    ask: "这张表的识别把握不大，请核对表头和各列。",
    askColumns: "有的列识别把握不大，请核对。",
    doubtfulColumn: (letters, label, role) =>
      `${letters} 列${label === "" ? "（无列名）" : `「${label.replace(/\s+/g, "")}」`}作「${roles[role]}」`,
    doubts: (columns) => `存疑：${columns.join("；")}。`,
    heading: "更正识别",
    firstRow: "表头首行",
    lastRow: "表头末行",
    column: (letters, label) => (label === "" ? `${letters} 列` : `${letters} 列「${label.replace(/\s+/g, "")}」`),
    roles,
    needsTask: "请指定一列为「任务」；除类别外，每种列只能有一个。",
    needsRows: "表头行号应是从 1 起的整数，末行不小于首行，且最多相差一行。",
    save: "按此识别",
    takeBack: "恢复自动识别",
    close: "关闭",
  },
  asOf: {
    label: "统计截止日期",
    today: "今天",
    yearEnd: "年末",
    invalid: "请写成 2021年10月15日 或 2021-10-15。",
    pastPlanYear: (year) => `本表为${year}年计划，请选择统计截止日期。`,
  },
  actions: {
    region: "主要操作",
    review: "校验",
    reviewHint: "只看，不改",
    highlight: "标记逾期",
    highlightHint: "可一键清除",
    summarise: "生成汇总",
    summariseHint: (sheets) => `总览＋${sheets} 张`,
    undoAll: "撤销本次全部操作",
    chooseDayFirst: "请先选择统计截止日期",
  },
  tabs: { label: "结果", findings: "问题", deadlines: "时限", units: "单位", charts: chartsWords.tab },
  findings: findingsWords,
  deadlines: deadlinesWords,
  starts: startsWords,
  roster: rosterWords,
  units: unitsWords,
  proposal: proposalWords,
  result: resultWords,
  runs: runsWords,
  more: moreWords,
  wordImport: wordImportWords,
  charts: chartsWords,
  changed: changedWords,
  ledger: ledgerWords,
  product: "责任表助手",
  loading: "正在读取表格…",
  working: "正在处理…",
  progress: progressWords,
  stop: "停止",
  stale:
    "表格已改动，请重新校验。插入、删除整行的，下面的行号已跟着变，整行删掉的不再列出；其他仍是改动前的内容，点开时按任务找到现在的位置。",
  waiting: "正在等 Excel。请先按 Enter 结束单元格编辑；打开着对话框时请先关闭。",
  stateProblem: {
    unreadable: "本工具存在工作簿里的记录无法读取，已原样保留，本次从头开始。",
    newer: "工作簿里的记录由更新的版本写入，已原样保留，本次从头开始。",
  },
  noWriting: (refusal) =>
    refusal.id === "read-only" ? refusalText(refusal, "") : `可以校验，不能写入：${refusalText(refusal, "").replace(/^[^：]*：/, "")}`,
  announce: {
    reviewed: (findings, pastLimit) => `校验完成：${findings} 个问题，${pastLimit} 项已过时限`,
    done: (purpose) => `${purposes[purpose]}：已做完`,
    selected: (sheet, cell) => `已跳到「${sheet}」${toA1(cell)}`,
  },
};
