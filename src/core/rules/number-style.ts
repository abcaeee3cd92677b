import { toHalfWidth } from "../sheet/plain-text";
import { readHeadNumber } from "../table/task-number";
import type { ResponsibilityTable, Task } from "../table/responsibility-table";
import type { Fix } from "./finding";
import type { Rule } from "./rule";
import { type Spot, groupSpots, oneIssue } from "./support/one-issue";
import { isNumbered } from "./support/task-numbers";
import { textFix } from "./support/text-fix";

const header = ["具体任务", "责任单位", "完成时限"];

/** A task number not written as GB/T 9704 has it: `1.` or `（1）`, full-width brackets, no blank after it, half-width digits. */
export const numberStyle: Rule = {
  id: "number-style",
  severity: "info",
  needs: ["number"],
  check: ({ table }) => {
    const spots = table.tasks.flatMap((task) => spotOf(table, task));
    const byForm = groupSpots(spots, (spot) => (/[)）]/.test(spot.quote) ? "（1）" : "1."));
    return [...byForm].flatMap(([official, group]) =>
      oneIssue(group, (places) => ({ id: "number-style", parameters: { places, official } })),
    );
  },
  examples: {
    good: [
      {
        header,
        rows: [
          ["1.公开年度预算。", "县财政局", "2021年底前"],
          ["2.2021年9月底前公开年度决算。", "县财政局", "2021年9月底前"],
        ],
        finds: [],
      },
      {
        header: ["序号", ...header],
        rows: [
          ["1", "公开年度预算。", "县财政局", "2021年底前"],
          ["（2）", "公开年度决算。", "县财政局", "2021年底前"],
        ],
        finds: [],
      },
    ],
    bad: [
      {
        header,
        rows: [
          ["1. 公开年度预算。", "县财政局", "2021年底前"],
          ["2、公开年度决算。", "县财政局", "2021年底前"],
          ["3.公开检查结果。", "县市场监管局", "2021年底前"],
        ],
        finds: ["A3", "A4"],
      },
      { header, rows: [["(1) 公开年度预算。", "县财政局", "2021年底前"]], finds: ["A3"] },
    ],
  },
};

function spotOf(table: ResponsibilityTable, task: Task): Spot[] {
  const { number } = task;
  if (typeof number?.value !== "number" || !isNumbered(task)) return [];
  if (!number.inTaskText) {
    const written = number.text.trim();
    const official = /^[0-9０-９]+$/.test(written) ? toHalfWidth(written) : officialForm(written);
    if (official === null || official === written) return [];
    return [{ cell: number.position, quote: written, task, fixes: textFix(table, number, official, true) }];
  }
  const official = officialForm(number.text);
  if (official === null || official === number.text) return [];
  const fixes = headFix(table, task, official);
  return fixes ? [{ cell: number.position, quote: number.text, task, fixes }] : [];
}

/** A number as it should be written, or null for a form that has no official one (①, 一). */
function officialForm(written: string): string | null {
  const digits = toHalfWidth(/[0-9０-９]+/.exec(written)?.[0] ?? "");
  if (digits === "") return null;
  if (/^\s*[(（]/.test(written)) return `（${digits}）`;
  return /[)）]/.test(written) ? null : `${digits}.`;
}

/** Null where a text that begins with a digit would then be read as another number (1. 5G基站): the blank is needed there. */
function headFix(table: ResponsibilityTable, task: Task, official: string): Fix[] | null {
  const before = task.task.text.slice(0, task.bodyOffset - (task.number?.text.length ?? 0));
  const to = `${before}${official}${task.body}`;
  return readHeadNumber(to).value === task.number?.value ? textFix(table, task.task, to, true) : null;
}
