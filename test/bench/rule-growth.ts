import { calendarDate } from "../../src/core/calendar/calendar-date";
import { rules } from "../../src/core/rules";
import type { RuleContext } from "../../src/core/rules/rule";
import { judgeTasks } from "../../src/core/schedule/judge-tasks";
import { readTables } from "../../src/core/table/read-tables";
import { wordMessage } from "../../src/i18n/zh-CN";
import { hardTables } from "../core/hard-tables";

const few = 5_000;
const many = 4 * few;
const repetitions = 2;
/** Below this a step is too quick for its growth to mean anything: what other programs and the collection of memory take is as much. */
const leastMilliseconds = 50;

interface Step {
  readonly name: string;
  readonly run: (context: RuleContext) => void;
}

const steps: readonly Step[] = [
  { name: "(read the sheet)", run: ({ table }) => void readTables(table.sheet) },
  ...rules.map(({ id, check }) => ({
    name: id,
    run: (context: RuleContext) => {
      for (const { message } of check(context)) wordMessage(message);
    },
  })),
];

/**
 * The longest time that reading and each rule take on tables made to be hard work, its messages worded, and by how much it grows with four times
 * the rows: 4 is linear, 16 quadratic.
 */
export function reportRuleGrowth(): void {
  const worst = new Map<string, { milliseconds: number; growth: number; table: string }>();
  for (const hard of hardTables) {
    const [small, large] = [contextOf(hard.sheet(few)), contextOf(hard.sheet(many))];
    for (const { name, run } of steps) {
      const before = quickest(small, run);
      const milliseconds = quickest(large, run);
      if (milliseconds > (worst.get(name)?.milliseconds ?? 0))
        worst.set(name, { milliseconds, growth: milliseconds / before, table: hard.name });
    }
  }
  process.stdout.write(`rule                      ms at ${many}  ×4 rows  hardest table\n`);
  for (const [name, { milliseconds, growth, table }] of worst) {
    const shown = milliseconds < leastMilliseconds ? "–" : growth.toFixed(1);
    process.stdout.write(`${name.padEnd(27)} ${milliseconds.toFixed(0).padStart(8)} ${shown.padStart(8)}  ${table}\n`);
  }
}

function contextOf(sheet: Parameters<typeof readTables>[0]): RuleContext {
  const [table] = readTables(sheet);
  const asOf = calendarDate(2021, 10, 15);
  if (!table || asOf === null) throw new Error("no table, or no such day");
  const statuses = judgeTasks(table, { date: asOf, registeredUntil: asOf, dueSoonDays: 15 });
  return { table, statuses, asOf, roster: { units: [] }, decidedNames: [] };
}

/** Milliseconds of the processor, so that other programs count little. Each run has a table object of its own, for which nothing is remembered. */
function quickest(context: RuleContext, run: (context: RuleContext) => void): number {
  const times = Array.from({ length: repetitions }, () => {
    const fresh = { ...context, table: { ...context.table } };
    const start = process.cpuUsage();
    run(fresh);
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}
