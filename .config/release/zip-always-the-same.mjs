// A zip whose bytes depend on nothing but its files: names in order, one date for all, no trace of the machine.
import { zipSync } from "fflate";

/** The date in the zip: SOURCE_DATE_EPOCH (seconds since 1970) where it is set, else the first day that a zip can name. */
function dateInZip() {
  const { SOURCE_DATE_EPOCH } = process.env;
  const seconds = SOURCE_DATE_EPOCH === undefined ? Number.NaN : Number(SOURCE_DATE_EPOCH);
  const date = new Date(Number.isFinite(seconds) ? seconds * 1000 : Date.UTC(1980, 0, 1));
  // A zip holds local time. What local time says in UTC is written, so that the machine's zone does not show.
  return new Date(
    Math.max(date.getUTCFullYear(), 1980),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}

/** Files by name, all below one folder. */
export function zipOf(folder, files) {
  const names = [...files.keys()].sort();
  return zipSync(Object.fromEntries(names.map((name) => [`${folder}/${name}`, files.get(name)])), { level: 9, mtime: dateInZip() });
}
