import type { ProgressWords } from "../../ui/words";

export const progressWords: ProgressWords = {
  stage: {
    reading: "Reading the sheet…",
    judging: "Working it out…",
    writing: "Writing…",
    readingAgain: "Written; reading anew…",
    judgingAgain: "Written; working it out anew…",
  },
  amount: ({ doing, done, all }) => (doing === "writing" ? `step ${done} of ${all}` : `row ${done} of ${all}`),
};
