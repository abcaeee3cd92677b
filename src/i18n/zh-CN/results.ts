import type { PaneWords } from "../../ui/words";
import { dayText } from "./dates";
import { wordMessage } from "./index";
import { ruleNames } from "./rule-names";

/** How bad a finding is, in Chinese. */
export const severities: PaneWords["severity"] = { error: "错误", warning: "提醒", info: "建议" };

/** The findings and what can be done about each, in Chinese. */
export const findingsWords: PaneWords["findings"] = {
  none: "没有发现问题。",
  checked: (ran, skipped) => `核对了 ${ran} 条规则${skipped > 0 ? `；${skipped} 条未能核对` : ""}`,
  ran: "已核对",
  skipped: "未能核对",
  skippedBecause: (rule, why) => `${ruleNames[rule]}：${wordMessage(why)}`,
  group: (severity, count) => `${severities[severity]} ${count} 条`,
  cells: "所在单元格",
  jumpTo: (address) => `跳到 ${address}`,
  furtherCells: (count) => `再显示 ${count} 处`,
  furtherFindings: (count) => `再显示 ${count} 条`,
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
};

/** What is past its limit or due soon, in Chinese. */
export const deadlinesWords: PaneWords["deadlines"] = {
  total: (tasks) => `${tasks} 项任务`,
  ongoingNote: "持续推进不计逾期",
  pastLimit: (count) => `已过时限 ${count} 项`,
  dueSoon: (count, days) => `${days} 天内到期 ${count} 项`,
  nonePast: "没有任务过时限。",
  noneSoon: "近期没有到期的任务。",
  days: ({ status, days }) =>
    status === "due-soon" ? (days === 0 ? "◇ 今天到期" : `◇ 还有 ${days} 天`) : `${status === "overdue" ? "▲ 逾期" : "△ 已过"} ${days} 天`,
  noUnit: "未列单位",
  cannotJudge: "本表没有完成时限列，无法判断逾期。",
  unregisteredNote: "△ 已过时限、未登记：表上没有完成情况，不等于逾期，请先核实。",
  barLabel: "各状态的任务数",
  jump: (row) => `跳到第 ${row} 行`,
  more: (count) => `再显示 ${count} 项`,
};

/** Limits that count from an event, and the days of these events, in Chinese. */
export const startsWords: PaneWords["starts"] = {
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
};

/** The list of units that the office keeps, in Chinese. */
export const rosterWords: PaneWords["roster"] = {
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
};

/** The units of the table, in Chinese. */
export const unitsWords: PaneWords["units"] = {
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
};
