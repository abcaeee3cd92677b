import { type RawTask, collectiveNames } from "./raw-table";

/** What was registered of a task: a wording and, where it is done, perhaps the day. */
export interface Registration {
  readonly progress: string;
  /** ISO day or "". */
  readonly doneOn: string;
}

type Status = "done" | "overdue" | "unregistered" | "soon" | "upcoming" | "ongoing";

export interface CountedTask {
  readonly task: RawTask;
  readonly status: Status;
  readonly outcome: "in-time" | "late" | "unknown" | null;
}

/** Wordings of these tests that prove something; all others prove nothing. */
const doneWords = ["已完成", "已办结"];
const notDoneWords = ["未启动", "正在推进", "完成80%"];
const soonDays = 15;

function daysFrom(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The rules of the product, written down a second time. Progress counts as registered up to the as-of date. */
export function recount(tasks: readonly RawTask[], registered: ((task: RawTask) => Registration) | null, asOf: string): CountedTask[] {
  return tasks.map((task) => {
    const { progress, doneOn } = registered?.(task) ?? { progress: "", doneOn: "" };
    const { due } = task;
    const done = doneOn === "" ? doneWords.includes(progress) : doneOn <= asOf;
    if (done) {
      const outcome = due === null ? null : doneOn === "" ? "unknown" : doneOn <= due ? "in-time" : "late";
      return { task, status: "done", outcome };
    }
    if (due === null) return { task, status: "ongoing", outcome: null };
    if (due < asOf) {
      const proven = doneOn === "" ? notDoneWords.includes(progress) : doneOn > due;
      return { task, status: proven ? "overdue" : "unregistered", outcome: null };
    }
    return { task, status: daysFrom(asOf, due) <= soonDays ? "soon" : "upcoming", outcome: null };
  });
}

/** Days past the limit. */
export function daysPast(task: RawTask, asOf: string): number {
  return task.due === null ? Number.NaN : daysFrom(task.due, asOf);
}

/** 按时办结率 as a share; null where no outcome of a task due before the as-of date is recorded. */
export function rate(counted: readonly CountedTask[], asOf: string): number | null {
  const past = counted.filter(({ task }) => task.due !== null && task.due < asOf);
  const inTime = past.filter(({ outcome }) => outcome === "in-time").length;
  const all = inTime + past.filter(({ outcome, status }) => outcome === "late" || status === "overdue").length;
  return all === 0 ? null : inTime / all;
}

export const count = (counted: readonly CountedTask[], status: Status): number => counted.filter((each) => each.status === status).length;

/** The tasks of one unit or collective name. */
export function ofUnit(counted: readonly CountedTask[], unit: string): CountedTask[] {
  return counted.filter(({ task }) => task.units.includes(unit));
}

/** Names in the order of their first appearance. */
export function unitNames(tasks: readonly RawTask[]): { readonly units: string[]; readonly collectives: string[] } {
  const all = [...new Set(tasks.flatMap(({ units }) => units))];
  return {
    units: all.filter((name) => !collectiveNames.includes(name)),
    collectives: all.filter((name) => collectiveNames.includes(name)),
  };
}
