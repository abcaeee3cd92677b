import type { MoreWords } from "../../ui/panels/more/words";

/** The pane's words for progress columns, reminders and the notice, in English. */
export const moreWords: MoreWords = {
  region: "Progress, reminders and notice",
  late: {
    loading: "Loading…",
    notLoaded: "This part did not load; the network or the server may be down. Nothing else is affected.",
    tryAgain: "Try again",
  },
  noProgress: "Once a progress column is added, marks and summaries follow what is chosen there.",
  addProgress: "Add progress columns",
  reminders: "Reminders",
  notice: "Notice",
  close: "Close",
  registeredUntil: {
    label: "Progress registered until",
    hint: "Where the header names an earlier day, that day counts.",
    asOf: "as-of date",
    invalid: "Write 2021-10-15, or leave it empty for the as-of date.",
  },
  reminder: {
    heading: "Reminders: choose the tasks",
    tasks: (chosen, all) => `${chosen} of ${all} chosen`,
    none: "No task is past its limit or due soon.",
    everyTask: "All",
    noTask: "None",
    task: (number, text, units) => `${number === null ? "" : `${number}. `}${text}${units === "" ? "" : ` (${units})`}`,
    replyBy: "Reply by",
    replyTo: "Reply to",
    contact: "Contact",
    telephone: "Telephone",
    issuer: "Issuing office",
    issuedOn: "Date of issue",
    blank: "optional",
    invalidDay: "Write 2021-10-15, or leave it empty.",
    preview: "Preview the reminders",
  },
  noticeText: {
    heading: "Notice: a text to edit",
    nameUnregistered: "Name the units whose tasks are past their limit and not registered",
    copy: "Copy the text",
    copied: "Copied",
    cannotCopy: "It cannot be copied. Select the text below and press Ctrl+C.",
    save: "Save as a Word document",
  },
};
