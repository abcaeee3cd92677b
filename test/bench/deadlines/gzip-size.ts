import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of an entry of `size-entries` with all it imports except the table of working days, minified by the project's webpack and gzipped. */
export function gzipSize(entry: string): number {
  return gzipSync(readFileSync(path.join(__dirname, "deadline-sizes", `${entry}.js`)), { level: 9 }).length;
}
