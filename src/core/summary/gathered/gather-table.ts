import type { AsOf } from "../../schedule/task-status";
import { onTimeOutcome } from "../on-time-counts";
import { summarise } from "../summarise";
import type { JudgedTable } from "../summary-models";
import { taskLines } from "../task-lines";
import { countyName } from "./county-name";
import type { FindingCounts, GatheredTable } from "./gathered-models";

/** Longer than what a list names of a task: the rest of its text is not kept. */
const keptCharacters = 60;

/** What is kept of a table when its file is put aside: plain data that holds nothing of the sheet. */
export function gatherTable(judged: JudgedTable, file: string, asOf: AsOf, findings: FindingCounts): GatheredTable {
  const { table } = judged;
  const {
    title: _title,
    overdue: _overdue,
    toVerify: _toVerify,
    tasksByUnitCount: _kinds,
    ...numbers
  } = summarise([judged], asOf).overview;
  return {
    file,
    sheet: table.sheet.name,
    title: table.title,
    planYear: table.planYear,
    county: countyName(table.title, table.sheet.name, file),
    numbers,
    findings,
    tasks: taskLines([judged]).map((line) => {
      const { task, status } = line;
      const { text, kind, due, pastLimitAfter, thenOngoing } = task.deadline;
      return {
        task: {
          firstRow: task.firstRow,
          number: task.number?.value ?? null,
          text: task.taskBlank ? "" : Array.from(task.body.trim()).slice(0, keptCharacters).join(""),
          units: task.units.map(({ name, role, collective }) => ({ name, role, collective })),
          deadline: { text: task.deadlineBlank ? "" : text, kind, due, pastLimitAfter, thenOngoing },
        },
        status: { id: status.id, next: status.next, doneInTime: status.doneInTime },
        outcome: onTimeOutcome(line, asOf.date),
      };
    }),
  };
}
