import type { GatheredWords, PartOfList } from "../../core/plan/gathered/gathered-words";
import type { GatheredModel } from "../../core/summary/gathered/gathered-models";
import { dayText } from "./dates";

/** What the workbook says that gathers many files, in Chinese. */
export const gatheredWords: GatheredWords = {
  sheetNames: { overview: "总览", departments: "部门汇总", units: "各县单位", sources: "来源", details: "明细" },
  partName: (name, number) => (number === 1 ? name : `${name}（${number}）`),
  title: "各县（市、区）责任分解落实情况总览",
  lead,
  county: "县（市、区）",
  total: "合计（项）",
  reconciliation,
  alike: (one, other) =>
    `请核对：第 ${one.number} 行「${one.label}」与第 ${other.number} 行「${other.label}」的任务大多相同，可能是同一张表的两个版本；两行都已计入，多余的请去掉后重新汇总。`,
  chart: {
    title: (range) => `各县（市、区）任务构成（项）${part(range)}`,
    description: (rows) => `横条图，每张责任分解表一条，按状态分段：${rows.map(({ unit, pairs }) => `${unit} ${pairs} 项`).join("，")}。`,
  },
  shownOf: (heading, shown) => `${heading}：列出超期最久的 ${shown} 项，其余见「明细」，按状态筛选`,
  leftOut: { heading: (files) => `未计入的文件（${files} 个）`, file: "文件", reason: "原因和办法" },
  departments: {
    title: "各县（市、区）同名部门汇总",
    department: "部门",
    name: (department, counties) => `${department}（${counties} 县）`,
    note: departmentsNote,
    none: "没有两个以上的县（市、区）都有的同名部门。各县的单位见「各县单位」。",
    subtotal: "合计（项次，仅含上列部门）",
    chart: {
      title: (range) => `同名部门任务构成（项次）${part(range)}`,
      description: (rows) => `横条图，每个部门一条，按状态分段：${rows.map(({ unit, pairs }) => `${unit} ${pairs} 项次`).join("，")}。`,
    },
  },
  units: {
    title: "各县（市、区）各单位任务一览",
    note: "单位名称照原表，只在本县内有意义：两个文件里都写「县财政局」的是两家单位，各占一行。任务数按单位计（项次）＝牵头＋责任＋配合＝各种状态之和，各行相加等于全部项次；集合名称单列，不参与排名。可以按县、单位筛选。",
    part: (stretch) => `单位太多，一张工作表放不下，本一览分为${placeAmongParts(stretch)}；各张相加才是全部。`,
    number: "表号",
    kind: "类别",
    kinds: { unit: "单位", collective: "集合" },
    tip: ({ label }) => `转到「${label}」的各单位`,
  },
  sources: {
    title: "数据来源",
    heading: ({ tables, files }) => `计入的责任分解表（${files} 个文件、${tables.length} 张表）`,
    columns: {
      number: "表号",
      file: "文件",
      sheet: "工作表",
      title: "表格标题",
      tasks: "任务数",
      pairs: "项次",
      progress: "完成情况",
      registeredUntil: "登记截止日",
      findings: "原表的问题",
    },
    recorded: "有登记",
    unrecorded: "无此列",
    findings: ({ findings: { errors, warnings, infos } }) => `错误 ${errors}、提醒 ${warnings}、建议 ${infos}`,
  },
  details: {
    title: "任务明细",
    note: "每项任务、每家单位一行，任一数字都可以筛选出来：表号同「总览」「来源」的序号。某县的任务数＝筛选表号、计任务为 1 的行数；某单位的项次＝筛选表号和单位的行数；再筛选状态得各状态的数。按时办结率＝按期办结÷（按期办结＋逾期办结＋逾期），见「率的口径」一列。",
    part: (stretch) => `任务太多，一张工作表放不下，明细分为${placeAmongParts(stretch)}。`,
    tip: "转到「明细」中的这一行",
    columns: {
      table: "表号",
      county: "县（市、区）",
      file: "文件",
      sheet: "工作表",
      row: "原表行",
      number: "编号",
      task: "事项",
      unit: "单位",
      role: "角色",
      deadline: "原文时限",
      readAs: "读作",
      status: "状态",
      outcome: "率的口径",
      daysPast: "已超天数",
      counted: "计任务",
    },
    outcomes: {
      "in-time": "按期办结",
      late: "逾期办结",
      overdue: "逾期",
      unregistered: "未登记",
      "done-date-unknown": "办结日期不明",
    },
    sourceOf: (file, sheet, row) => `${file}${sheet === null ? " " : `「${sheet}」`}第${row}行`,
  },
};

function placeAmongParts({ part: position, of, tables: { first, last } }: PartOfList): string {
  return ` ${of} 张，本表是第 ${position} 张：${first === last ? `第 ${first} 号表` : `第 ${first}—${last} 号表`}`;
}

function part(range: { readonly part: number; readonly of: number } | null): string {
  return range === null ? "" : `（${range.part}/${range.of}）`;
}

function lead(
  { tasks, byStatus, asOf, pairs, onTime, tables, files, counties, tablesWithoutProgress }: GatheredModel,
  leftOut: number,
): string {
  const count = (number: number, words: string): string[] => (number > 0 ? [`${words} ${number} 项`] : []);
  const received =
    leftOut === 0
      ? `收到的 ${files} 个文件全部计入`
      : `收到 ${files + leftOut} 个文件，计入 ${files} 个，未计入 ${leftOut} 个（原因列在表后）`;
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
    ...(byStatus["past-due-unregistered"] > 0 ? [`已过时限 ${byStatus["past-due-unregistered"]} 项（未登记办理结果，不等于逾期）`] : []),
    ...count(byStatus["due-soon"], `${asOf.dueSoonDays}日内到期`),
    ...count(byStatus.upcoming, "未到期"),
  ];
  const silent =
    tablesWithoutProgress > 0 ? `其中 ${tablesWithoutProgress} 张表没有完成情况列，其已办结一栏记「—」，不能说明是否逾期。` : "";
  return [
    `　　${received}，共 ${tables.length} 张责任分解表，来自 ${counties} 个县（市、区）。`,
    `全部 ${tasks} 项任务${standing.length > 0 ? `中，${standing.join("，")}` : ""}。`,
    dates.length > 0 ? `截至${dayText(asOf.date)}，有时限的任务中${dates.join("，")}。` : "",
    onTime.rate === null ? "" : `按时办结率 ${(onTime.rate * 100).toFixed(1)}%。`,
    `按单位计 ${pairs} 项次。`,
    silent,
  ].join("");
}

/** So many lines are added up in words; a longer sum is only named. */
const mostSummed = 12;

function reconciliation({ tables, tasks, pairs, collectivePairs, tasksWithoutUnit }: GatheredModel, leftOut: number): string {
  const sum =
    tables.length > 1 && tables.length <= mostSummed ? `：${tables.map(({ numbers }) => numbers.tasks).join("＋")}＝${tasks}` : "";
  const details = tables.reduce((total, table) => total + table.details, 0);
  return [
    `各行任务数之和＝${tasks} 项${sum}，等于「明细」中计任务为 1 的行数。`,
    `按单位计 ${pairs} 项次，等于「各县单位」各行之和${collectivePairs > 0 ? `（其中集合名称 ${collectivePairs} 项次，单列，不计入排名）` : ""}；`,
    tasksWithoutUnit > 0
      ? `另有 ${tasksWithoutUnit} 项任务未写明单位，「明细」共 ${pairs}＋${tasksWithoutUnit}＝${details} 行。`
      : `「明细」共 ${details} 行，每项任务的每家单位一行。`,
    "各行任务数＝各种状态之和，已逐行核对。",
    leftOut > 0 ? `未计入的 ${leftOut} 个文件不在以上任何数字之内。` : "",
  ].join("");
}

function departmentsNote({ departments, unitLines, unitLinesApart }: GatheredModel): string {
  const counted = departments.reduce((sum, { lines }) => sum + lines, 0);
  return [
    "　　各县单位名称去掉本县的名称或「县」「市」「区」等字后相同的，归为一个部门，如榕江县财政局、县财政局归为财政局，县委组织部归为党委组织部；",
    "只列两个以上的县（市、区）都有的部门。名称写法不同的（如发展改革局与发展改革委）、外县和上级的单位（如州财政局）不合并，集合名称不列入。",
    `「各县单位」共 ${unitLines} 行单位，其中 ${counted} 行归入 ${departments.length} 个部门，其余 ${unitLinesApart} 行只见于「各县单位」。任务数按单位计（项次）。`,
  ].join("");
}
