import { type DateSystem, serialFromDate } from "../../../core/calendar/excel-serial";
import { parseIsoDate } from "../../../core/calendar/calendar-date";

/** The serial of a cell of type `d`, such as `2021-09-30` or `2021-09-30T12:00:00Z`; NaN for any other text. */
export function serialOfIsoDate(text: string, system: DateSystem): number {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  const date = parseIsoDate(parts?.[1] ?? "");
  if (!parts || date === null) return NaN;
  const [hours, minutes, seconds] = [parts[2], parts[3], parts[4]].map((part) => Number(part ?? 0)) as [number, number, number];
  return serialFromDate(date, system) + (hours * 3600 + minutes * 60 + seconds) / 86400;
}
