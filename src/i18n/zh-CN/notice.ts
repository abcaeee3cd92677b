import { shortTask } from "../../core/plan/reading-text";
import { daysPastLimit } from "../../core/summary/order";
import type { NoticeModel, NoticeParagraph, UnitTasks } from "../../core/summary/notice-model";
import { dayText } from "./dates";

/** 通报: the period's text, paragraph by paragraph. Units are named for what is 逾期; for the rest only where that was chosen. */
export function notice({ overview, overdueByUnit, unregisteredByUnit, changes }: NoticeModel): readonly NoticeParagraph[] {
  const { title, asOf, registeredUntil, onTime, byStatus } = overview;
  const unregistered = byStatus["past-due-unregistered"];
  // 「…工作方案责任分解表」的落实，说的是工作方案的落实。
  const subject = title?.replace(/(?<=.)(?:任务)?责任分解表$/, "") ?? "责任分解表所列任务";
  const registered = registeredUntil === null ? "" : `（完成情况登记至${dayText(registeredUntil)}）`;
  const rate = onTime.rate === null ? "" : `按时办结率 ${(onTime.rate * 100).toFixed(1)}%（按期办结÷（按期办结＋逾期办结＋逾期））。`;
  return [
    { kind: "title", text: `关于${subject}落实情况的通报` },
    { kind: "text", text: `现将截至${dayText(asOf.date)}${registered}的落实情况通报如下。` },
    { kind: "heading", text: "一、总体情况" },
    { kind: "text", text: `${totals(overview)}${rate}` },
    ...(changes === null ? [] : [{ kind: "text", text: sinceLastTime(changes) } as const]),
    { kind: "heading", text: "二、逾期事项" },
    ...(overdueByUnit.length === 0
      ? [{ kind: "text", text: overview.progressUnrecorded ? "责任表没有完成情况列，未作逾期认定。" : "没有登记为逾期的事项。" } as const]
      : byUnit(overdueByUnit, asOf.date)),
    { kind: "heading", text: "三、已过时限、尚未登记完成情况的事项" },
    {
      kind: "text",
      text: unregistered === 0 ? "没有此类事项。" : `共 ${unregistered} 项。未登记不等于逾期，请有关单位核实后及时登记。`,
    },
    ...(unregisteredByUnit === null ? [] : byUnit(unregisteredByUnit, asOf.date)),
    { kind: "signature", text: "（落款单位）" },
    { kind: "signature", text: "　　　　年　　月　　日" },
  ];
}

function totals({ tasks, byStatus, asOf }: NoticeModel["overview"]): string {
  const count = (number: number, words: string): string[] => (number > 0 ? [`${words} ${number} 项`] : []);
  const parts = [
    ...count(byStatus.done, "已办结"),
    ...count(byStatus.overdue, "逾期"),
    ...count(byStatus["past-due-unregistered"], "已过时限、未登记完成情况"),
    ...count(byStatus["due-soon"], `${asOf.dueSoonDays} 日内到期`),
    ...count(byStatus.upcoming, "未到期"),
    ...count(byStatus.ongoing, "持续推进"),
    ...count(byStatus.recurring, "定期办理"),
    ...count(byStatus.undated, "时限不明"),
  ];
  return `全部 ${tasks} 项任务中，${parts.join("，")}。`;
}

function sinceLastTime({ since, newlyOverdue, newlyDone, stillOverdue }: NonNullable<NoticeModel["changes"]>): string {
  return `与上次（统计截止日期${dayText(since)}）相比，新办结 ${newlyDone.length} 项，新增逾期 ${newlyOverdue.length} 项，久拖未决 ${stillOverdue.length} 项。`;
}

function byUnit(units: readonly UnitTasks[], asOfDate: NoticeModel["overview"]["asOf"]["date"]): NoticeParagraph[] {
  return units.map(({ unit, lines }, index) => {
    const tasks = lines.map((line) => {
      const past = daysPastLimit(line, asOfDate);
      return `${shortTask(line.task.body)}（原文时限：${line.task.deadline.text.trim()}${past === null ? "" : `，已超 ${past} 天`}）`;
    });
    return { kind: "text", text: `${index + 1}. ${unit} ${lines.length} 项：${tasks.join("；")}。` };
  });
}
