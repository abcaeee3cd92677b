import type { StatusId } from "../../core/schedule/task-status";

/** How a status is shown: a symbol that tells it in black and white, and its words. */
export const statusWords: Readonly<Record<StatusId, { readonly symbol: string; readonly words: string }>> = {
  overdue: { symbol: "▲", words: "Overdue" },
  "past-due-unregistered": { symbol: "△", words: "Past due, not registered" },
  "due-soon": { symbol: "◇", words: "Due soon" },
  upcoming: { symbol: "", words: "Not yet due" },
  recurring: { symbol: "", words: "Recurring" },
  ongoing: { symbol: "", words: "Ongoing" },
  undated: { symbol: "", words: "Time limit unclear" },
  done: { symbol: "●", words: "Done" },
};
