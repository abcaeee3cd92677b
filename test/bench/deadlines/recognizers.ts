import { Culture, DateTimeRecognizer } from "@microsoft/recognizers-text-date-time";
import { dated, nothing, type Parser, type Reading } from "./parser";

const model = new DateTimeRecognizer(Culture.Chinese).getDateTimeModel();

interface Value {
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Its types do not say that a result may have no resolution. */
interface Result {
  readonly resolution: { readonly values?: readonly Value[] } | null;
}

/** Its last result counts; of several values the last, which lies in the future. A range's end is the day after its last. */
export const recognizers: Parser = {
  name: "@microsoft/recognizers-text-date-time",
  entry: "recognizers",
  read: (text, reference) => {
    const [year = 0, month = 1, day = 1] = reference.split("-").map(Number);
    const results: readonly Result[] = model.parse(text, new Date(year, month - 1, day));
    const value = results.at(-1)?.resolution?.values?.at(-1);
    return value ? readingOf(value) : nothing;
  },
};

function readingOf({ type, value, start, end }: Value): Reading {
  if (type === "set") return { kind: "recurring", due: null };
  if (type === "duration") return { kind: "relative", due: null };
  if (end !== undefined) return dated(type === "daterange" && start !== undefined ? dayBefore(end) : end.slice(0, 10));
  const day = value ?? start;
  return day === undefined || !/^\d{4}-/.test(day) ? nothing : dated(day.slice(0, 10));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day.slice(0, 10)) - 86_400_000).toISOString().slice(0, 10);
}
