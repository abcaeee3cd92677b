import type { SheetWords } from "../../core/plan/sheet-words";
import type { SummaryChanges } from "../../core/summary/changes";
import type { OverviewModel } from "../../core/summary/summary-models";
import { dayText } from "./dates";
import { notice } from "./notice";
import { reminderWords } from "./reminder";
import { roleWords, statusWords } from "./statuses";

/** What the generated sheets and the marks say, in Chinese. */
export const sheetWords: SheetWords = {
  day: dayText,
  roles: roleWords,
  status: ({ id, doneInTime }) => {
    const { symbol, words } = statusWords[id];
    const outcome =
      id !== "done" || doneInTime === null ? "" : { "in-time": "（按期）", late: "（逾期办结）", unknown: "（日期不明）" }[doneInTime];
    return `${symbol === "" ? "" : `${symbol} `}${words}${outcome}`;
  },
  marks: { overdue: "▲逾期", "past-due-unregistered": "△已过时限", "due-soon": "◇临期" },
  listSeparator: "、",
  none: "—",
  sourceRow: (row) => `第${row}行`,
  sourceTip: (sheet, row) => `转到「${sheet}」第${row}行`,
  pageFooter: "第 &P 页　共 &N 页",
  rosterGroups: "这家单位属于哪些集合名称；几个之间用顿号「、」分开，也可自行填写。",
  sheetNames: {
    overview: "总览",
    combined: "各单位合订",
    reminder: (unit) => `催办-${unit}`,
    unnamed: "未命名",
    copy: (number) => `（${number}）`,
    old: (name) => `${name}（旧）`,
    rebuilt: (name) => `${name}（重建）`,
  },
  reading: {
    ambiguous: (due, latest) => `${dayText(due)}（最迟可理解为${dayText(latest)}）`,
    next: (day) => `下次 ${dayText(day)}`,
    thenOngoing: (due) => `${dayText(due)}，之后持续推进`,
  },
  daysLeftFormat: '"剩"0"天"',
  daysPastFormat: '"已超"0"天"',
  overview: {
    title: (tableTitle) => (tableTitle === null ? "责任分解落实情况总览" : `${tableTitle}落实情况总览`),
    asOfLine: ({ asOf, registeredUntil, live }) =>
      [
        `统计截止日期：${dayText(asOf)}`,
        registeredUntil === null ? "" : `登记截止日：${dayText(registeredUntil)}`,
        live ? "原表标记随打开日期变化" : "",
        "单位：项",
      ]
        .filter((part) => part !== "")
        .join("　　"),
    lead,
    columns: {
      index: "序号",
      unit: "单位",
      tasks: "任务数",
      sum: "小计",
      roles: roleWords,
      doneInTime: "其中按期",
      status: {
        overdue: "▲ 逾期",
        "past-due-unregistered": "△ 已过时限未登记",
        "due-soon": "◇ 临期",
        upcoming: "未到期",
        recurring: "定期",
        ongoing: "持续推进",
        undated: "时限不明",
        done: "已办结",
      },
      rate: "按时办结率",
    },
    collective: "集合",
    notRanked: "不排名",
    subtotal: (units) => `小计（${units} 家单位）`,
    total: "合计（项次）",
    reconciliation,
    rateFormula: ({ onTime }) =>
      `按时办结率＝按期办结÷（按期办结＋逾期办结＋逾期），只计时限在统计截止日期之前且办理结果已登记的任务，没有的记「—」。全部任务：按期办结 ${onTime.inTime} 项、逾期办结 ${onTime.late} 项、逾期 ${onTime.overdue} 项；未登记 ${onTime.unregistered} 项、办结日期不明 ${onTime.doneDateUnknown} 项，未计入。`,
    overdueHeading: (count) => `逾期事项（${count} 项）`,
    toVerifyHeading: (count) => `已过时限待核实事项（${count} 项，未登记办理结果，不等于逾期）`,
    noItems: "无",
    continued: (heading) => `${heading}（续）`,
    chart: {
      title: (range) => `各单位任务构成（项次，不含集合名称）${range === null ? "" : `（${range.part}/${range.of}）`}`,
      description: (units) => `横条图，每家单位一条，按状态分段：${units.map(({ unit, pairs }) => `${unit} ${pairs} 项次`).join("，")}。`,
    },
    changes: {
      heading: (since) => (since === null ? "与上次相比" : `与上次相比（上次统计截止日期：${dayText(since)}）`),
      first: "本次为首次生成，没有上次数据可比；下次生成时，在此列出新增逾期、新办结和久拖未决事项。",
      sentence: changesSentence,
      what: "变化",
      newlyOverdue: "新增逾期",
      stillOverdue: "久拖未决",
      newlyUnregistered: "新增已过时限未登记",
      newlyDone: "新办结",
      unitsHeading: "与上次相比：各单位变化（项次）",
      pairsThen: "上次任务数",
      pairs: "本次任务数",
      unchanged: (units) => `其余 ${units} 家单位（含集合名称）无上述变化。`,
    },
    list: {
      number: "编号",
      task: "事项",
      units: "单位",
      deadline: "原文时限",
      readAs: "读作",
      daysPast: "已超天数",
      source: "来源行",
    },
    signatures: { preparedBy: "制表：", checkedBy: "审核：", issuedBy: "签发：" },
  },
  unitSheet: {
    title: (unit) => `${unit}承担任务清单`,
    unitOf: (title) => /^(.+)承担任务清单(?:（续）)?$/.exec(title)?.[1] ?? null,
    asOfLine: (asOf, tasks, collectiveTasks) =>
      `统计截止日期：${dayText(asOf)}　　共 ${tasks} 项任务${collectiveTasks > 0 ? `，另含集合任务 ${collectiveTasks} 项` : ""}`,
    collectiveTasks: (collective, tasks) => `另含集合任务：${collective} ${tasks} 项（按单位名录列入，不计入本单位任务数）`,
    backToOverview: "返回总览",
    columns: {
      number: "编号",
      sourceTable: "来源表",
      source: "来源行",
      task: "任务内容",
      role: "角色",
      deadline: "时限（原文）",
      readAs: "读作",
      status: "状态",
      days: "天数",
      progress: "办理情况",
      remark: "备注",
    },
    progressChoices: ["未启动", "正在推进", "已完成", "持续推进"],
    progressPrompt: "可从列表中选择，也可直接填写",
    formerTasks: "以下任务已不在责任表中，原填写内容保留如下",
    footer: {
      unitSeal: "填报单位（盖章）：",
      responsible: "负责人签字：",
      filledInBy: "填报人：",
      telephone: "联系电话：",
      date: "填报日期：",
    },
  },
  reminder: reminderWords,
  notice,
};

/** Every status that occurs is named once, so that the numbers add up to all tasks. */
function lead({ tasks, byStatus, asOf, pairs, progressUnrecorded, unitRows, collectiveRows, onTime }: OverviewModel): string {
  const count = (number: number, words: string): string[] => (number > 0 ? [`${words} ${number} 项`] : []);
  const unrecorded = progressUnrecorded ? "（原表未登记完成情况，不等于逾期）" : "（未登记办理结果，不等于逾期）";
  const dated = byStatus.overdue + byStatus["past-due-unregistered"] + byStatus["due-soon"] + byStatus.upcoming;
  const standing = [
    ...count(byStatus.done, "已办结"),
    ...count(byStatus.ongoing, "持续推进"),
    ...count(byStatus.recurring, "定期办理"),
    ...count(byStatus.undated, "时限不明"),
    ...count(dated, byStatus.done > 0 ? "有明确时限且未办结" : "有明确时限"),
  ];
  const dates = [
    ...count(byStatus.overdue, "逾期"),
    ...(byStatus["past-due-unregistered"] > 0 ? [`已过时限 ${byStatus["past-due-unregistered"]} 项${unrecorded}`] : []),
    ...count(byStatus["due-soon"], `${asOf.dueSoonDays}日内到期`),
    ...count(byStatus.upcoming, "未到期"),
  ];
  const rate = onTime.rate === null ? "" : `按时办结率 ${(onTime.rate * 100).toFixed(1)}%。`;
  const owners =
    collectiveRows.length > 0 ? `${unitRows.length} 家单位和 ${collectiveRows.length} 个集合名称` : `${unitRows.length} 家单位`;
  const datesSentence = dates.length > 0 ? `截至${dayText(asOf.date)}，有时限的任务中${dates.join("，")}。` : "";
  const silent = progressUnrecorded ? "本表没有完成情况列，有关栏目记「—」。" : "";
  return `　　全部 ${tasks} 项任务中，${standing.join("，")}。${datesSentence}${rate}任务由 ${owners}承担，按单位计 ${pairs} 项次。${silent}`;
}

/** How the number of tasks becomes the number of task–unit pairs: at most so many kinds of sharing are spelled out. */
const mostKindsOfSharing = 6;

function reconciliation({ tasks, pairs, tasksWithoutUnit, collectiveRows, tasksByUnitCount }: OverviewModel): string {
  const kinds = [...tasksByUnitCount];
  const shared = kinds.some(([units]) => units > 1);
  const spelled =
    shared && kinds.length <= mostKindsOfSharing
      ? `（${kinds.map(([units, count]) => `${units} 家承担 ${count} 项`).join("、")}，${kinds.map(([units, count]) => `${count}×${units}`).join("＋")}＝${pairs}）`
      : "";
  return [
    shared || tasksWithoutUnit > 0
      ? `${tasks} 项任务，${shared ? "因多家单位共同承担，" : ""}按单位计 ${pairs} 项次${spelled}。`
      : `${tasks} 项任务各由一家单位承担，按单位计也是 ${pairs} 项次。`,
    tasksWithoutUnit > 0 ? `其中 ${tasksWithoutUnit} 项任务未写明单位，不在上表之内。` : "",
    collectiveRows.length > 0 ? "集合名称按一家计，单列，不计入单位排名。" : "",
    "各行任务数＝牵头＋责任＋配合＝各种状态之和，已逐行核对。",
  ].join("");
}

function changesSentence({ newlyOverdue, newlyDone, stillOverdue, newlyUnregistered, added, gone }: SummaryChanges): string {
  return [
    `新增逾期 ${newlyOverdue.length} 项，新办结 ${newlyDone.length} 项，`,
    `久拖未决（上次已逾期、本次仍逾期）${stillOverdue.length} 项，新增已过时限未登记 ${newlyUnregistered.length} 项；`,
    `责任表新增任务 ${added.length} 项，减少 ${gone.length} 项。`,
  ].join("");
}
