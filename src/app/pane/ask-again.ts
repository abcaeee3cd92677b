import type { AcceptedFix } from "../../core/plan/plan-fixes";
import { followCells } from "../follow-cells";
import { type Review, tablesOn } from "../review";
import type { ReminderRequest } from "./pane-service";

/** Fixes that were accepted in an earlier review, on the cells where they stand now. What is not found keeps its place, and is listed where it does not fit. */
export function fixesNow(fixes: readonly AcceptedFix[], earlier: Review, later: Review): readonly AcceptedFix[] {
  const follows = new Map(
    [...new Set(fixes.map(({ sheet }) => sheet))].flatMap((name) => {
      const [one, other] = [earlier, later].map(({ workbook }) => workbook.sheets.find((sheet) => sheet.name === name));
      if (!one || !other) return [];
      const [was, now] = [tablesOn(one, earlier.state, earlier.roster), tablesOn(other, later.state, later.roster)];
      return [[name, followCells({ sheet: one, tables: was }, { sheet: other, tables: now })] as const];
    }),
  );
  return fixes.map((fix) => ({ ...fix, position: follows.get(fix.sheet)?.(fix.position) ?? fix.position }));
}

/** A request for reminders of an earlier review, with the tasks where they stand now; tasks that are gone are left out. */
export function remindersNow(request: ReminderRequest, earlier: Review, later: Review): ReminderRequest {
  const [one, other] = [earlier.tables[request.table]?.table, later.tables[request.table]?.table];
  if (!one || !other) return request;
  const places = new Map(other.tasks.map(({ identity }, index) => [identity, index]));
  const tasks = request.tasks.flatMap((index) => {
    const identity = one.tasks[index]?.identity;
    const place = identity === undefined ? undefined : places.get(identity);
    return place === undefined ? [] : [place];
  });
  return { ...request, tasks };
}
