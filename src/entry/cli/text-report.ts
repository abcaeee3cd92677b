import type { Review, ReviewedTable } from "../../app/review";
import { type CalendarDate, yearEnd, yearOf } from "../../core/calendar/calendar-date";
import type { Finding, Severity } from "../../core/rules/finding";
import { type StatusId, statusIds } from "../../core/schedule/task-status";
import { summarise } from "../../core/summary/summarise";
import type { UnitCounts } from "../../core/summary/summary-models";
import { dayText } from "../../i18n/zh-CN/dates";
import { headline } from "../../i18n/zh-CN/headline";
import { roleWords, statusWords } from "../../i18n/zh-CN/statuses";
import { ruleNames } from "../../i18n/zh-CN/rule-names";
import { wordMessage } from "../../i18n/zh-CN";
import { cellList } from "../../i18n/zh-CN/lists";

const severities: readonly (readonly [Severity, string])[] = [
  ["error", "错误"],
  ["warning", "提醒"],
  ["info", "建议"],
];
/** How many task numbers a line lists before it says how many more there are. */
const listedTasks = 20;

/** The review as a person reads it: the headline first, then findings by severity, statuses and units. */
export function textReport(file: string, review: Review, today: CalendarDate): string {
  return [`文件：${file}`, ...review.tables.map((reviewed) => tableReport(reviewed, review, today))].join("\n\n") + "\n";
}

function tableReport(reviewed: ReviewedTable, review: Review, today: CalendarDate): string {
  const { table, rules } = reviewed;
  const { overview } = summarise([reviewed], review.asOf);
  const past = table.planYear !== null && review.asOf.date === today && yearOf(today) > table.planYear;
  const hint = past
    ? [`本表为${table.planYear}年计划，统计截止日期取的是今天；如需按年末统计，请加 --as-of ${yearEnd(table.planYear)}。`]
    : [];
  const found = severities.map(([severity, name]) =>
    section(
      name,
      rules.findings.filter((finding) => finding.severity === severity),
    ),
  );
  const nothing = rules.findings.length === 0 ? ["没有发现问题。"] : found.filter((text) => text !== "");
  return [
    `${table.title ?? "（无标题）"}　［工作表「${table.sheet.name}」］`,
    headline(overview),
    ...hint,
    "",
    `问题　${severities.map(([severity, name]) => `${name} ${rules.findings.filter((finding) => finding.severity === severity).length}`).join("　")}`,
    ...nothing,
    skippedText(reviewed),
    "",
    `时限　统计截止日期 ${dayText(review.asOf.date)}，${review.asOf.dueSoonDays} 日内到期为临期`,
    ...statusIds.filter((id) => overview.byStatus[id] > 0).map((id) => statusLine(reviewed, id, overview.byStatus[id])),
    "",
    `单位　${overview.tasks} 项任务，按单位计 ${overview.pairs} 项次`,
    ...overview.unitRows.map(unitLine),
    ...(overview.collectiveRows.length > 0 ? ["  集合名称（不参与排名）", ...overview.collectiveRows.map(unitLine)] : []),
  ].join("\n");
}

function section(name: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  const lines = findings.map(
    (finding, index) => `  ${index + 1}. ${ruleNames[finding.rule]}　${cellList(finding.cells)}\n     ${wordMessage(finding.message)}`,
  );
  return [`【${name}】`, ...lines].join("\n");
}

function skippedText({ rules }: ReviewedTable): string {
  const reasons = new Map<string, string[]>();
  for (const { rule, why } of rules.skipped) {
    const reason = wordMessage(why);
    reasons.set(reason, [...(reasons.get(reason) ?? []), ruleNames[rule]]);
  }
  const skipped = [...reasons].map(([reason, names]) => `${reason.replace(/。$/, "")}：${names.join("、")}`);
  return `检查了 ${rules.ran.length} 项规则${skipped.length > 0 ? `；未检查 ${rules.skipped.length} 项（${skipped.join("；")}）` : ""}。`;
}

function statusLine({ table, statuses }: ReviewedTable, id: StatusId, count: number): string {
  const { symbol, words } = statusWords[id];
  const tasks = table.tasks.filter((task) => statuses[task.index]?.id === id).slice(0, listedTasks);
  const names = tasks.map((task) =>
    task.number?.value === null || task.number === null ? `第${task.firstRow}行` : String(task.number.value),
  );
  const more = count > listedTasks ? `等 ${count} 项` : "";
  return `  ${padded(`${symbol}${words}`, 18)}${String(count).padStart(4)} 项　${names.join("、")}${more}`;
}

function unitLine(row: UnitCounts): string {
  const roles = (["lead", "responsible", "support"] as const)
    .filter((role) => row.byRole[role] > 0)
    .map((role) => `${roleWords[role]} ${row.byRole[role]}`);
  const statuses = statusIds
    .filter((id) => row.byStatus[id] > 0)
    .map((id) => `${statusWords[id].symbol}${statusWords[id].words} ${row.byStatus[id]}`);
  return `  ${padded(row.unit, 26)}${String(row.pairs).padStart(4)} 项　（${roles.join("，")}）　${statuses.join("，")}`;
}

/** Pads to a width in which a Chinese character counts two. */
function padded(text: string, width: number): string {
  const taken = [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFE6●▲△◇]/.test(sign) ? 2 : 1), 0);
  return text + " ".repeat(Math.max(1, width - taken));
}
