import type { ZipEntry } from "../../package/zip-entries";

/** The part that a zip entry holds: with forward slashes and without a leading one, as some writers have them. */
export function partNameOf(entry: ZipEntry): string {
  return entry.name.replaceAll("\\", "/").replace(/^\//, "");
}
