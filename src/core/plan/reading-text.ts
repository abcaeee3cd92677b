import type { Deadline } from "../deadline/deadline";
import type { TaskStatus } from "../schedule/task-status";
import type { SheetWords } from "./sheet-words";

/** So much of a task and its status says how its deadline was read. */
interface ReadLine {
  readonly task: { readonly deadline: Pick<Deadline, "due" | "pastLimitAfter" | "thenOngoing" | "kind"> };
  readonly status: Pick<TaskStatus, "next">;
}

/** How a task's deadline was read, for a person to check beside its original words. */
export function readingText({ task, status }: ReadLine, words: SheetWords): string {
  const { due, pastLimitAfter, thenOngoing } = task.deadline;
  if (due !== null) {
    if (pastLimitAfter !== null && pastLimitAfter !== due) return words.reading.ambiguous(due, pastLimitAfter);
    return thenOngoing ? words.reading.thenOngoing(due) : words.day(due);
  }
  if (status.next !== null) return words.reading.next(status.next);
  switch (task.deadline.kind) {
    case "ongoing":
      return words.status({ id: "ongoing", doneInTime: null });
    case "recurring":
      return words.status({ id: "recurring", doneInTime: null });
    default:
      return words.none;
  }
}

/** So much of a task is named in the lists of the overview. */
const longestShortText = 48;

/** The beginning of a task for a list: its first sentence where that is short, otherwise its first words with an ellipsis. */
export function shortTask(body: string): string {
  const first = /^[^。；;\r\n]*/.exec(body.trim())?.[0] ?? "";
  const characters = Array.from(first === "" ? body.trim() : first);
  return characters.length <= longestShortText ? characters.join("") : `${characters.slice(0, longestShortText).join("")}…`;
}
