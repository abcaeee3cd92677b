import { columnLetters, toA1 } from "../../core/sheet/cell-position";
import type { NotRestored, RunItem, RunPurpose } from "../../app/pane/pane-run";
import type { PaneWords } from "../../ui/words";
import { chartsWords } from "./charts";
import { changedWords } from "./changed";
import { dayText } from "./dates";
import { headline } from "./headline";
import { ledgerWords } from "./ledger";
import { moreWords } from "./more";
import { progressWords } from "./progress";
import { wordMessage } from "./index";
import { refusalText } from "./refusals";
import { ruleNames } from "./rule-names";
import { statusWords } from "./statuses";
import { tableItemText, wordImportWords } from "./word-import";

const purposes: Readonly<Record<RunPurpose, string>> = {
  highlight: "标记逾期",
  summaries: "生成汇总",
  fixes: "修改单元格",
  edits: "编辑单元格",
  "clear-marks": "清除标记",
  roster: "新建单位名录",
  "progress-columns": "增加完成情况列",
  reminders: "生成催办单",
  "word-import": "从 Word 导入",
  rebuild: "重建受损表格",
  "clear-all": "清除全部痕迹",
  undo: "撤销",
};

const reasons: Readonly<Record<NotRestored["why"], string>> = {
  "edited-since": "之后又改过",
  "task-gone": "找不到这项任务",
  "task-ambiguous": "有几处相同，分不清是哪一处",
  formula: "是公式或合并区域",
  "sheet-gone": "工作表已不在",
  "sheet-edited": "表上有人改动过",
  "rows-moved": "行有增减，原来的标记不能放回",
  "not-kept": "没有留存当时的内容",
};

/** Names in quotes, the first few where there are many. */
function names(all: readonly string[]): string {
  const shown = all.slice(0, 6).map((name) => `「${name}」`);
  return all.length > 6 ? `${shown.join("")}等 ${all.length} 张` : shown.join("");
}

function itemText(item: RunItem): string {
  switch (item.id) {
    case "marks": {
      const { overdue = 0, "past-due-unregistered": unregistered = 0, "due-soon": soon = 0 } = item.tasks;
      const kinds = [
        overdue > 0 ? `▲逾期 ${overdue} 项` : "",
        unregistered > 0 ? `△已过时限 ${unregistered} 项` : "",
        soon > 0 ? `◇临期 ${soon} 项` : "",
      ].filter((kind) => kind !== "");
      const how = item.frozenAt === null ? "标记随打开日期变化" : `标记固定在${dayText(item.frozenAt)}`;
      const what = kinds.length > 0 ? kinds.join("、") : "目前没有需要标记的任务";
      return `「${item.sheet}」时限列：${what}；${how}${item.replaces ? "；替换上次的标记" : ""}`;
    }
    case "remove-marks":
      return `去掉「${item.sheet}」上的标记`;
    case "restore-marks":
      return `恢复「${item.sheet}」上次的标记`;
    case "add-sheets":
      return `新建 ${item.sheets.length} 张工作表：${names(item.sheets)}`;
    case "update-sheets":
      return `更新 ${item.sheets.length} 张工作表：${names(item.sheets)}（位置不变，已填的办理情况和备注保留）`;
    case "remove-sheets":
      return `删除 ${item.sheets.length} 张本工具生成的工作表：${names(item.sheets)}`;
    case "keep-as-old":
      return `「${item.sheet}」有人改动过${item.cells.length > 0 ? `（${item.cells.slice(0, 6).map(toA1).join("、")}${item.cells.length > 6 ? "等" : ""}）` : ""}，改名为「${item.newName}」保留，另建新表`;
    case "not-brought-back":
      return `${names(item.sheets)}已被删除，不再生成`;
    case "add-columns":
      return `「${item.sheet}」右侧增加 ${item.labels.map((label) => `「${label}」`).join("")}（从 ${columnLetters(item.column)} 列起），样式照表格最后一列；标题合并、边框和打印区域随之延伸`;
    case "remove-columns":
      return `去掉「${item.sheet}」上增加的 ${item.labels.map((label) => `「${label}」`).join("")}`;
    case "columns-not-added":
      return `「${item.sheet}」没有增加列：${{ "there-already": "表上已有完成情况列", "sheet-protected": "工作表受保护，请先撤销保护", "not-blank": "表格右侧紧邻的列不是空白，请先移开" }[item.why]}`;
    case "cells":
      return `「${item.sheet}」${item.changes.length} 个单元格`;
    case "not-restored":
      return `「${item.sheet}」有 ${item.cells.length} 处不能处理`;
    case "left-out":
      return refusalText(item.refusal, "本工作簿").replace(/^[^：]*：/, "");
    case "add-table":
    case "word-left-out":
    case "rows-joined":
    case "stands-for":
      return tableItemText(item);
    case "forget-state":
      return "删除本工具存在工作簿里的记录（设置、更正、忽略、操作记录），此步不能撤销";
  }
}

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
  doneDate: "完成时间",
  remark: "备注",
};

/** The pane in Chinese. */
export const paneWords: PaneWords = {
  day: dayText,
  minute: (when) => `${Number(when.slice(5, 7))}月${Number(when.slice(8, 10))}日 ${when.slice(11)}`,
  refusal: (refusal) => refusalText(refusal, "本工作簿"),
  unexpected: (detail) => `出现意外错误，没有写入任何内容：${detail}。请重新打开文件后再试。`,
  headline,
  message: wordMessage,
  ruleName: (rule) => ruleNames[rule],
  status: (status) => statusWords[status],
  severity: { error: "错误", warning: "提醒", info: "建议" },
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
  findings: {
    none: (rules) => `没有发现问题。核对了 ${rules} 条规则。`,
    checked: (ran, skipped) => `核对了 ${ran} 条规则${skipped > 0 ? `；${skipped} 条未能核对` : ""}`,
    whatWasChecked: "核对了什么",
    ran: "已核对",
    skipped: "未能核对",
    skippedBecause: (rule, why) => `${ruleNames[rule]}：${wordMessage(why)}`,
    group: (severity, count) => `${{ error: "错误", warning: "提醒", info: "建议" }[severity]} ${count}`,
    cells: "所在单元格",
    jumpTo: (address) => `跳到 ${address}`,
    furtherCells: (count) => `再显示 ${count} 处`,
    fix: "改为建议内容",
    fixAll: (count) => `修改本类全部 ${count} 处`,
    severalFonts: "该单元格含多种字体，修改处沿用所在位置的字体。",
    suggestionOnly: "涉及名称、日期或编号，请核实后逐处修改。",
    sameUnit: "记为同一单位",
    notSameUnit: "不是同一单位",
    ignore: "忽略…",
    reason: "忽略的理由",
    reasonHint: "例如：原文如此，已报领导同意",
    confirmIgnore: "忽略",
    cancel: "取消",
    ignored: (count) => `已忽略 ${count} 条`,
    ignoredOn: (reason, on) => `${dayText(on)}忽略：${reason}`,
    takeBack: "恢复",
    change: (address) => `${address} 修改前后`,
    furtherFixes: (count) => `再显示 ${count} 处修改`,
  },
  deadlines: {
    total: (tasks) => `${tasks} 项任务`,
    ongoingNote: "持续推进不计逾期",
    pastLimit: (count) => `已过时限 ${count} 项`,
    dueSoon: (count, days) => `${days} 天内到期 ${count} 项`,
    nonePast: "没有任务过时限。",
    noneSoon: "近期没有到期的任务。",
    days: ({ status, days }) =>
      status === "due-soon"
        ? days === 0
          ? "◇ 今天到期"
          : `◇ 还有 ${days} 天`
        : `${status === "overdue" ? "▲ 逾期" : "△ 已过"} ${days} 天`,
    noUnit: "未列单位",
    cannotJudge: "本表没有完成时限列，无法判断逾期。",
    unregisteredNote: "△ 已过时限、未登记：表上没有完成情况，不等于逾期，请先核实。",
    barLabel: "各状态的任务数",
    jump: (row) => `跳到第 ${row} 行`,
    more: (count) => `再显示 ${count} 项`,
  },
  starts: {
    heading: (tasks) => `从某件事起算的时限 ${tasks} 项`,
    open: (tasks) => `${tasks} 项还没有起算日，暂不判断是否过时限。给出起算日后按日历日或工作日推算。`,
    given: "已按您给的起算日推算；撤回后恢复为时限不明。",
    all: "全表起算日（如印发日期）",
    event: (event) => (event === "" ? "未写明从何时起" : `「${event}」`),
    eventAndTasks: (event, tasks) => `${event}　${tasks} 项`,
    reading: ({ deadlineText, due, beyondCalendar }, start, [first, last]) => {
      const text = deadlineText.trim().replace(/\s+/g, " ");
      if (due !== null) return `${text} → ${dayText(due)}`;
      if (beyondCalendar) return `${text}：超出 ${first}—${last} 年的工作日安排，推算不出，请人工核对`;
      return start === null ? `${text}：待给出起算日` : text;
    },
    furtherReadings: (count) => `另有 ${count} 种写法`,
    hint: "如 2021年3月1日",
    save: "记住",
    saveFor: (subject) => `记住起算日：${subject}`,
    takeBack: "撤回",
    takeBackFor: (subject) => `撤回起算日：${subject}`,
    more: (count) => `再显示 ${count} 种起算`,
  },
  roster: {
    heading: "单位名录",
    says: (roster) => {
      switch (roster.id) {
        case "there":
          return `已按「${roster.sheet}」识别：${roster.units} 家单位${roster.groups > 0 ? `，${roster.groups} 个集合名称` : ""}。简称、排序和集合都照此办理。`;
        case "not-understood":
          return `工作表「${roster.sheet}」里没有找到「单位」列，没有采用。请在前 10 行写上列名：单位、简称/别名、所属集合、排序。`;
        case "absent":
          return "没有名为「单位名录」的工作表。可新建一张，已填好表中的单位；补上简称、所属集合和排序后重新校验即可采用。";
        case "cannot-be-added":
          return "没有名为「单位名录」的工作表；本工作簿不能增加工作表。";
      }
    },
    open: "打开名录",
    add: "新建单位名录…",
    members: (members) => `按名录为 ${members.length} 家：${members.slice(0, 6).join("、")}${members.length > 6 ? "等" : ""}`,
  },
  units: {
    units: (count) => `单位 ${count} 家`,
    collectives: (count) => `集合名称 ${count} 个（不计入单位排名）`,
    tasks: (count) => `${count} 项`,
    roles: (lead, responsible, support) =>
      [lead > 0 ? `牵头 ${lead}` : "", responsible > 0 ? `责任 ${responsible}` : "", support > 0 ? `配合 ${support}` : ""]
        .filter((part) => part !== "")
        .join(" · "),
    openSheet: (unit) => `打开「${unit}」分表`,
    decided: "名称认定",
    same: (kept, variant) => `「${variant}」记为「${kept}」`,
    different: (kept, variant) => `「${kept}」与「${variant}」不是同一单位`,
    takeBack: "撤回",
    none: "本表没有单位列，无法按单位汇总。",
    reconciled: (tasks, pairs) => `${tasks} 项任务，因多家单位共同承担，按单位计 ${pairs} 项次`,
  },
  proposal: {
    heading: (purpose) => `${purposes[purpose]}：将要做的事`,
    sentence: (purpose, items) => {
      const changes = items.reduce((sum, item) => sum + (item.id === "cells" ? item.changes.length : 0), 0);
      switch (purpose) {
        case "highlight":
          return "在时限列加条件格式，原有内容、底色和批注都不改。";
        case "summaries":
          return "汇总表写在新工作表里，原表不改。";
        case "fixes":
        case "edits":
          return `修改 ${changes} 个单元格的文字，其他不动。`;
        case "progress-columns":
          return "在表格右侧增加完成情况（可从列表中选择）和完成时间，原有内容不改；没有填写之前可以撤销。";
        case "reminders":
          return "每家单位一张催办单，写在新工作表里，原表不改。";
        case "clear-marks":
          return "只去掉本工具加的标记，您自己的格式保留。";
        case "clear-all":
          return "去掉本工具留在工作簿里的一切；已接受的修改保留。";
        case "roster":
          return "在最后新建一张「单位名录」，列出表中的单位，供您补充简称、所属集合和排序；原有工作表不动。";
        case "word-import":
          return "表格写在最后的新工作表里，合并、换行照原样，文字一律按文字写入；原有工作表不动。";
        case "rebuild":
          return "把拆散的行合回一项一行，写在最后的新工作表里；原表一个字也不改。";
        case "undo":
          return "把本工具改过的地方放回原样；之后有人改过的不动，逐一列出。";
      }
    },
    nothing: (purpose) => (purpose === "undo" ? "没有可以撤销的内容。" : "没有需要做的事。"),
    item: itemText,
    notRestored: ({ position, why, now }) =>
      `${position === null ? "整张表" : toA1(position)}：${reasons[why]}${now === "" ? "" : `（现为「${now.length > 20 ? `${now.slice(0, 20)}…` : now}」）`}`,
    confirm: (purpose) => `确认${purposes[purpose]}`,
    cancel: "取消",
    working: "正在计算…",
    live: "随打开日期变化",
    frozen: (asOf) => `固定在${dayText(asOf)}`,
    marksFollow: "标记的日期",
    overview: "总览",
    unitSheets: "各单位分表",
    combined: "合订一张（每家单位另起一页）",
    worstFirst: "问题多的单位在前",
    newWorkbook: "另存为新工作簿…",
    whichUnits: (chosen, all) => `选择单位（${chosen}／${all}）`,
    everyUnit: "全选",
    noUnit: "全不选",
    changedSheets: "有人改动过的汇总表",
    keepAsOld: "改名保留，另建新表",
    replace: "直接替换",
    bringBack: "重新生成已删除的工作表",
    internalData: "汇总表会存进本工作簿。对外公开时请用网页里的「另存公开版」，或在副本里「清除全部痕迹」。",
    furtherChanges: (count) => `再显示 ${count} 处`,
    unchangedTable: "确认之前不会写入任何内容。",
  },
  result: {
    done: (purpose) => `已完成：${purposes[purpose]}`,
    changedMeanwhile: (sheets) =>
      sheets.length === 0
        ? "没有写入：本工具在工作簿里的记录已在别处变动（可能是上一次操作，也可能有人同时在用）。请重新校验后再试。"
        : `没有写入：${names(sheets)}在读取之后又被改动。请重新校验后再试。`,
    readAgain: "重新校验",
    cancelled: "已停止，没有写入任何内容。",
    cancelledPartly: "已在中途停止：已写的部分记录在案，可在「操作记录」里撤销，或再做一次。",
    undoListCleared: "Excel 自己的撤销（Ctrl+Z）不能回到这次操作之前；请用本窗格的撤销。",
    notDone: "未能完成的部分",
    close: "知道了",
  },
  runs: {
    heading: (count) => `操作记录 ${count}`,
    purpose: ({ purpose }) => purposes[purpose],
    state: ({ state }) => ({ started: "未完成", finished: "", undone: "已撤销" })[state],
    undo: "撤销这次",
    notUndoable: "内容太多，没有留存撤销所需的记录",
    forgotten: (count) => `更早的 ${count} 次操作已不再留存`,
    interrupted: ({ purpose }) => `上次「${purposes[purpose]}」没有做完，可以撤销已做的部分。`,
    clearMarks: "清除标记",
    clearAll: "清除全部痕迹…",
  },
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
  noWriting: (refusal) => `可以校验，不能写入：${refusalText(refusal, "").replace(/^[^：]*：/, "")}`,
  announce: {
    reviewed: (findings, pastLimit) => `校验完成：${findings} 个问题，${pastLimit} 项已过时限`,
    done: (purpose) => `${purposes[purpose]}：已做完`,
    selected: (sheet, cell) => `已跳到「${sheet}」${toA1(cell)}`,
  },
};
