import type { RequestBody } from "./engine/wire-format";

/** "work" is what counts; the other two are what the client sends of itself, or to hear of events. */
type RequestKind = "work" | "clean-up" | "events";

/** One request that reached the simulated Excel. */
export interface RequestRecord {
  readonly kind: RequestKind;
  /** Counts the work from 1; 0 for the other kinds. */
  readonly number: number;
  /** In words: "load Range", "set Values", "call Merge". */
  readonly actions: readonly string[];
  readonly flags: number;
  readonly bytesSent: number;
  bytesAnswered: number;
  /** Null where it went well. */
  error: string | null;
}

/** Everything the client sent. */
export class RequestLog {
  private readonly records: RequestRecord[] = [];
  private worked = 0;

  add(body: RequestBody, flags: number, bytesSent: number): RequestRecord {
    const kind = kindOf(body);
    if (kind === "work") this.worked += 1;
    const record: RequestRecord = {
      kind,
      number: kind === "work" ? this.worked : 0,
      actions: body.Actions.map((action) =>
        `${["", "instantiate", "load", "call", "set", "trace"][action.ActionType] ?? "?"} ${action.Name}`.trim(),
      ),
      flags,
      bytesSent,
      bytesAnswered: 0,
      error: null,
    };
    this.records.push(record);
    return record;
  }

  get all(): readonly RequestRecord[] {
    return this.records;
  }

  /** Event registration and Excel.run's clean-up aside. */
  get work(): readonly RequestRecord[] {
    return this.records.filter(({ kind }) => kind === "work");
  }

  /** Counting starts anew. */
  clear(): void {
    this.records.length = 0;
    this.worked = 0;
  }
}

function kindOf({ Actions }: RequestBody): RequestKind {
  const calls = Actions.filter(({ ActionType }) => ActionType !== 1 && ActionType !== 5);
  if (calls.length === 0) return "work";
  const all = (pattern: RegExp): boolean => calls.every(({ ActionType, Name }) => ActionType === 3 && pattern.test(Name));
  if (all(/^_RemoveReference$/u)) return "clean-up";
  return all(/^_(?:Unr|R)egister\w*Event|^_KeepReference$/u) && calls.some(({ Name }) => Name !== "_KeepReference") ? "events" : "work";
}
