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
export const traceCategories = ["toplevel", "devtools.timeline"];

/**
 * The longest task of a page's window, in milliseconds of the processor: what the page itself holds up, however many other programs share the machine.
 * @param script part of the address of a script that only this page runs
 */
export function longestTask(trace: Uint8Array, script: string): number {
  let page: number | null = null;
  const windows = new Map<number, number>();
  const longest = new Map<string, number>();
  for (const { name, pid, tid, tdur = 0, args } of eventsOf(trace, ["RunTask", "CrRendererMain", script])) {
    if (args?.data?.url?.includes(script) === true) page ??= pid;
    if (args?.name === "CrRendererMain") windows.set(pid, tid);
    const thread = `${pid} ${tid}`;
    if (name.endsWith("RunTask")) longest.set(thread, Math.max(longest.get(thread) ?? 0, tdur));
  }
  return (longest.get(`${page} ${windows.get(page ?? 0)}`) ?? Number.NaN) / 1000;
}

const newLine = 0x0a;

/** The events that hold one of these texts. A long trace is too much for one string: each event stands on a line of its own. */
function* eventsOf(trace: Uint8Array, texts: readonly string[]): Generator<TraceEvent> {
  const bytes = Buffer.from(trace.buffer, trace.byteOffset, trace.byteLength);
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(newLine, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.toString("utf8", start, end);
    start = end + 1;
    if (!texts.some((text) => line.includes(text))) continue;
    const event = line.slice(line.indexOf('{"args"'), line.lastIndexOf("}") + 1);
    if (event !== "") yield JSON.parse(event) as TraceEvent;
  }
}
