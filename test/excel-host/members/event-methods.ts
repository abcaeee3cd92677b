import type { ClientClass } from "../engine/host-object";
import { eventTypes, type EventType } from "../model/events";
import type { Workbook } from "../model/workbook";

/** Wire names of registering methods by event (source: protocol §8; the client's own method names). */
const names: Readonly<Record<EventType, string>> = {
  changed: "DataChangedEvent",
  activated: "ActivatedEvent",
  deactivated: "DeactivatedEvent",
  added: "AddedEvent",
  selectionChanged: "SelectionChangedEvent",
  deleted: "DeletedEvent",
  rowHidden: "RowHiddenChangedEvent",
  name: "EventNameChanged",
};

/** The registering and unregistering methods of a class. `place` gives the workbook and the target's id. */
export function eventMethods<Target>(
  place: (target: Target) => readonly [Workbook, string],
  events: readonly EventType[] = ["changed", "activated", "deactivated", "selectionChanged", "rowHidden", "name"],
): NonNullable<ClientClass<Target>["methods"]> {
  const entries = events.flatMap((event) => [
    [
      `_Register${names[event]}`,
      (target: Target) => {
        const [workbook, id] = place(target);
        workbook.events.register(event, id);
      },
    ],
    [
      `_Unregister${names[event]}`,
      (target: Target) => {
        const [workbook, id] = place(target);
        workbook.events.unregister(event, id);
      },
    ],
  ]);
  return Object.fromEntries(entries) as NonNullable<ClientClass<Target>["methods"]>;
}

export const collectionEvents = Object.keys(eventTypes) as EventType[];
