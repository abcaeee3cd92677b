/** An event of the browser's trace, times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the processor, for this thread alone. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** What of the browser's trace is needed: every task of a thread, and whose scripts it runs. */
export const traceCategories = ["toplevel", "devtools.timeline", "v8"];

/**
 * The longest task of a page's window, in milliseconds of the processor: what the page itself holds up, however many other programs share the machine.
 * @param script part of the address of a script that only this page runs
 */
export function longestTask(trace: Uint8Array, script: string): number {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] };
  const page = traceEvents.find(({ args }) => args?.data?.url?.includes(script) === true)?.pid;
  const window = traceEvents.find(({ name, pid, args }) => name === "thread_name" && pid === page && args?.name === "CrRendererMain")?.tid;
  const tasks = traceEvents.filter(({ name, pid, tid }) => pid === page && tid === window && name.endsWith("RunTask"));
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
