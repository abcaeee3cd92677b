import type { JsonObject } from "../engine/wire-format";

/** source: protocol §8, event types */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowHidden: 22,
  name: 25,
} as const;
export type EventType = keyof typeof eventTypes;

/** Everything on the sheets of the workbook together. */
export const wholeWorkbook = "Workbook";

export interface ExcelEvent {
  readonly type: EventType;
  /** A sheet's id, or `wholeWorkbook`. */
  readonly targetId: string;
  readonly detail: JsonObject;
}

/** Who made a change (source: dts Excel.EventSource; facts "Events": onChanged fires for all users). */
export type ChangeSource = "Local" | "Remote";

/** Which handlers are registered, and whom to tell. */
export class EventBus {
  private readonly registered = new Set<string>();
  private listener: (event: ExcelEvent) => void = () => undefined;
  /** source: dts Runtime.enableEvents */
  enabled = true;

  listen(listener: (event: ExcelEvent) => void): void {
    this.listener = listener;
  }

  register(type: EventType, targetId: string): void {
    this.registered.add(`${type} ${targetId}`);
  }

  unregister(type: EventType, targetId: string): void {
    this.registered.delete(`${type} ${targetId}`);
  }

  isRegistered(type: EventType, targetId: string): boolean {
    return this.registered.has(`${type} ${targetId}`);
  }

  /** An event on a sheet goes to the handlers of the sheet and of the whole workbook. */
  fire(type: EventType, sheetId: string, detail: JsonObject): void {
    if (!this.enabled) return;
    for (const targetId of [sheetId, wholeWorkbook]) {
      if (this.isRegistered(type, targetId)) this.listener({ type, targetId, detail });
    }
  }

  /** Handlers do not outlive the workbook. */
  forgetAll(): void {
    this.registered.clear();
  }
}
