import { type DateSystem, dateFromSerial } from "../../../core/calendar/excel-serial";
import type { CellSnapshot } from "../../../core/sheet/sheet-snapshot";

/**
 * The date system of a workbook, which no call tells: a date that shows a year of four digits gives it away, since the systems are four years
 * apart. Null where no cell does.
 */
export function dateSystemShown(cells: Iterable<CellSnapshot>): DateSystem | null {
  for (const { kind, value, text } of cells) {
    if (kind !== "date" || typeof value !== "number") continue;
    const years = text.match(/(?<!\d)\d{4}(?!\d)/g);
    if (years?.length !== 1) continue;
    for (const system of ["1900", "1904"] as const) if (dateFromSerial(value, system)?.startsWith(years[0]) === true) return system;
  }
  return null;
}
