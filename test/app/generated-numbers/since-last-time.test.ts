import { Office, rowsOf } from "./generate";
import { type RawTask, rawTasks } from "./raw-table";
import { type CountedTask, type Registration, recount } from "./recount";

jest.setTimeout(60_000);

const tasks = rawTasks();
const [then, now] = ["2021-07-05", "2021-12-31"];
const before = ({ number }: RawTask): Registration => ({ progress: number % 2 === 0 ? "正在推进" : "", doneOn: "" });
const after = ({ number }: RawTask): Registration =>
  number % 3 === 0 ? { progress: "已完成", doneOn: "2021-11-30" } : before({ number } as RawTask);

const earlier = recount(tasks, before, then);
const later = recount(tasks, after, now);
/** The tasks with one status now, that had it then or had not. */
function moved(status: CountedTask["status"], hadIt: boolean): RawTask[] {
  return later.filter((each, index) => each.status === status && (earlier[index]?.status === status) === hadIt).map(({ task }) => task);
}

test("what changed since the last generation is the recount of both, task by task and unit by unit", async () => {
  const office = new Office();
  await office.register(tasks, before, then);
  const first = rowsOf(await office.summarise(then), "总览").map((row) => String(row[0]));
  expect(first).toContain("本次为首次生成，没有上次数据可比；下次生成时，在此列出新增逾期、新办结和久拖未决事项。");
  await office.fill(tasks, after);
  const rows = rowsOf(await office.summarise(now), "总览");
  const texts = rows.map((row) => String(row[0]));
  const [newlyOverdue, stillOverdue] = [moved("overdue", false), moved("overdue", true)];
  const [newlyDone, newlyUnregistered] = [moved("done", false), moved("unregistered", false)];
  expect([newlyOverdue.length, stillOverdue.length, newlyDone.length, newlyUnregistered.length].every((count) => count > 0)).toBe(true);
  expect(texts).toContain("与上次相比（上次统计截止日期：2021年7月5日）");
  expect(texts).toContain(
    `新增逾期 ${newlyOverdue.length} 项，新办结 ${newlyDone.length} 项，久拖未决（上次已逾期、本次仍逾期）${stillOverdue.length} 项，新增已过时限未登记 ${newlyUnregistered.length} 项；责任表新增任务 0 项，减少 0 项。`,
  );
  const listed = (what: string): number[] =>
    rows.flatMap((row) => (typeof row[0] === "number" && row.includes(what) ? [row[0]] : [])).sort((a, b) => a - b);
  const numbers = (of: readonly RawTask[]): number[] => of.map(({ number }) => number);
  expect(listed("新增逾期")).toEqual(numbers(newlyOverdue));
  expect(listed("久拖未决")).toEqual(numbers(stillOverdue));
  expect(listed("新办结")).toEqual(numbers(newlyDone));
  expect(listed("新增已过时限未登记")).toEqual(numbers(newlyUnregistered));

  const heads = rows.flatMap((row, index) => (row[0] === "单位" && row.includes("上次任务数") ? [index] : []));
  const shown = heads.flatMap((head) => {
    const rest = rows.slice(head + 1);
    const end = rest.findIndex((row) => row.filter((value) => typeof value === "number").length !== 6);
    return rest.slice(0, end < 0 ? undefined : end).map((row) => row.filter((value) => value !== ""));
  });
  const names = [...new Set(tasks.flatMap(({ units }) => units))];
  const expected = names.flatMap((name) => {
    const count = (of: readonly RawTask[]): number => of.filter(({ units }) => units.includes(name)).length;
    const changes = [count(newlyOverdue), count(stillOverdue), count(newlyUnregistered), count(newlyDone)];
    return changes.some((each) => each > 0) ? [[name, count(tasks), count(tasks), ...changes]] : [];
  });
  const byName = (a: readonly (string | number)[], b: readonly (string | number)[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
  expect(shown.sort(byName)).toEqual(expected.sort(byName));

  // Generating the same again gives the same sheet.
  expect(rowsOf(await office.summarise(now), "总览")).toEqual(rows);
});
