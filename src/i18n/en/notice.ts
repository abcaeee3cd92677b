import { shortTask } from "../../core/plan/reading-text";
import { daysPastLimit } from "../../core/summary/order";
import type { NoticeModel, NoticeParagraph, UnitTasks } from "../../core/summary/notice-model";
import { dayText } from "./dates";

/** The period's notice, paragraph by paragraph. Units are named for what is overdue; for the rest only where that was chosen. */
export function notice({ overview, overdueByUnit, unregisteredByUnit, changes }: NoticeModel): readonly NoticeParagraph[] {
  const { title, asOf, registeredUntil, onTime, byStatus } = overview;
  const unregistered = byStatus["past-due-unregistered"];
  const registered = registeredUntil === null ? "" : ` (progress registered until ${dayText(registeredUntil)})`;
  const rate = onTime.rate === null ? "" : ` On-time rate: ${(onTime.rate * 100).toFixed(1)}%.`;
  return [
    { kind: "title", text: title === null ? "Notice on the progress of tasks" : `Notice on the progress of ${title}` },
    { kind: "text", text: `This is the state on ${dayText(asOf.date)}${registered}.` },
    { kind: "heading", text: "1. In total" },
    { kind: "text", text: `${totals(overview)}${rate}` },
    ...(changes === null ? [] : [{ kind: "text", text: sinceLastTime(changes) } as const]),
    { kind: "heading", text: "2. Overdue" },
    ...(overdueByUnit.length === 0
      ? [
          {
            kind: "text",
            text: overview.progressUnrecorded ? "The table does not record completion: nothing is called overdue." : "None.",
          } as const,
        ]
      : byUnit(overdueByUnit, asOf.date)),
    { kind: "heading", text: "3. Past the limit, no outcome registered" },
    {
      kind: "text",
      text:
        unregistered === 0 ? "None." : `${unregistered} in all. This does not mean overdue; the units are asked to verify and register.`,
    },
    ...(unregisteredByUnit === null ? [] : byUnit(unregisteredByUnit, asOf.date)),
    { kind: "signature", text: "(issuing office)" },
    { kind: "signature", text: "____________" },
  ];
}

function totals({ tasks, byStatus, asOf }: NoticeModel["overview"]): string {
  const count = (number: number, words: string): string[] => (number > 0 ? [`${number} ${words}`] : []);
  const parts = [
    ...count(byStatus.done, "done"),
    ...count(byStatus.overdue, "overdue"),
    ...count(byStatus["past-due-unregistered"], "past the limit without a registered outcome"),
    ...count(byStatus["due-soon"], `due within ${asOf.dueSoonDays} days`),
    ...count(byStatus.upcoming, "due later"),
    ...count(byStatus.ongoing, "ongoing"),
    ...count(byStatus.recurring, "recurring"),
    ...count(byStatus.undated, "without a clear limit"),
  ];
  return `Of ${tasks} tasks: ${parts.join(", ")}.`;
}

function sinceLastTime({ since, newlyOverdue, newlyDone, stillOverdue }: NonNullable<NoticeModel["changes"]>): string {
  return `Since ${dayText(since)}: newly done ${newlyDone.length}, newly overdue ${newlyOverdue.length}, still overdue ${stillOverdue.length}.`;
}

function byUnit(units: readonly UnitTasks[], asOfDate: NoticeModel["overview"]["asOf"]["date"]): NoticeParagraph[] {
  return units.map(({ unit, lines }, index) => {
    const tasks = lines.map((line) => {
      const past = daysPastLimit(line, asOfDate);
      return `${shortTask(line.task.body)} (${line.task.deadline.text.trim()}${past === null ? "" : `, ${past} days past`})`;
    });
    return { kind: "text", text: `${index + 1}. ${unit}, ${lines.length}: ${tasks.join("; ")}.` };
  });
}
