import { calendarDate } from "../../../src/core/calendar/calendar-date";
import type { RuleContext } from "../../../src/core/rules/rule";
import { judgeTasks } from "../../../src/core/schedule/judge-tasks";
import type { SheetSnapshot } from "../../../src/core/sheet/sheet-snapshot";
import { readTables } from "../../../src/core/table/read-tables";

/** What the rules look at in the first table of a sheet, on 15 October 2021 if no other day is given. */
export function contextOf(sheet: SheetSnapshot, given: Partial<Pick<RuleContext, "asOf" | "roster">> = {}): RuleContext {
  const [table] = readTables(sheet);
  const asOf = given.asOf ?? calendarDate(2021, 10, 15);
  if (!table || asOf === null) throw new Error("no table, or no such day");
  return {
    table,
    statuses: judgeTasks(table, { date: asOf, registeredUntil: asOf, dueSoonDays: 15 }),
    asOf,
    roster: given.roster ?? null,
    decidedNames: [],
  };
}
