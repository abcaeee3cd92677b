import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { fixtures } from "./run-review";

/** The workbook of the real table. */
export const seed = readFileSync(path.join(fixtures, "rongjiang-2021.xlsx"));

/** The seed workbook with one part replaced or taken away. */
export function changedSeed(part: string, content: ((text: string) => string) | null): Uint8Array {
  const parts = unzipSync(seed);
  const before = new TextDecoder().decode(parts[part]);
  const { [part]: old, ...others } = parts;
  return zipSync(content === null ? others : { ...others, [part]: strToU8(content(before)) });
}
