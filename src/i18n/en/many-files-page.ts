import type { ManyFilesWords } from "../../ui/page/many-files/words";
import { counted } from "./counted";
import { dayText } from "./dates";
import { headline } from "./headline";
import { refusalText } from "./refusals";
import { statusWords } from "./statuses";

/** The list of many files, in English. */
export const manyFilesWords: ManyFilesWords = {
  heading: (files) => counted(files, "file"),
  hint: "Read one after another; nothing is changed. A file that cannot be read is said and does not stop the others. Click a name to open that file.",
  list: "Files",
  open: (file) => `Open “${file}”`,
  waiting: "Waiting",
  reading: "Reading…",
  progress: (done, all) => `Reading: ${done} of ${all}`,
  stop: "Stop",
  stopped: (done, all) => `Stopped: ${done} of ${counted(all, "file")} read.`,
  notLoaded:
    "The part that reads the files did not load; the network or the server may be down. None of these files was read yet, and nothing was changed. Try again once the network is back; there is no need to choose the files anew.",
  tryAgain: "Try again",
  goOn: "Go on",
  totals: ({ files, read, tables, tasks }) =>
    `${counted(files, "file")}: ${read} counted, ${files - read} left out; ${counted(tables, "table")}, ${counted(tasks, "task")}.`,
  save: "Save the combined overview",
  saving: "Writing…",
  nothingToSave: "None of the files can be counted: there is nothing to combine.",
  fileName: "Overview of counties",
  day: dayText,
  asOf: {
    label: "As-of date",
    today: "Today",
    yearEnd: (year) => `End of ${year}`,
    invalid: "Write 2021-10-15 or 2021年10月15日.",
  },
  planYearOver: (year) => `These tables plan for ${year} and before: please choose an as-of date.`,
  soon: { label: "Due soon within (days)", invalid: "Enter a whole number from 0 to 3650." },
  table: ({ county, sheet }) => `${county} (sheet “${sheet}”)`,
  headline: ({ numbers }) => headline(numbers),
  findings: ({ findings: { errors, warnings, infos } }) =>
    `Findings: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "note")}`,
  status: (status, count) => `${statusWords[status].symbol}${statusWords[status].words} ${count}`,
  refusal: refusalText,
  unexpected: (detail) => `Unexpected error: ${detail}. The file was not changed.`,
  sameAs: (file) => `The same content as “${file}”; counted once only.`,
  ownWorkbook: "This assistant wrote this combined overview; it is no responsibility table.",
};
