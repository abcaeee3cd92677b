import { zh, type ParsedComponents } from "chrono-node";
import { dated, nothing, type Parser } from "./parser";

/** Its last result counts. It names a month by its first day and a year by the reference's month: the adapter takes their last days. */
export const chrono: Parser = {
  name: "chrono-node zh.hans，加月末换算",
  entry: "chrono",
  read: (text, reference) => {
    const [year = 0, month = 1, day = 1] = reference.split("-").map(Number);
    const result = zh.hans.parse(text, new Date(year, month - 1, day)).at(-1);
    return result ? dated(lastDay(result.end ?? result.start)) : nothing;
  },
};

function lastDay(components: ParsedComponents): string {
  const year = components.get("year") ?? 0;
  const month = components.isCertain("month") || components.isCertain("day") ? (components.get("month") ?? 1) : 12;
  const day = components.isCertain("day") ? (components.get("day") ?? 1) : new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
