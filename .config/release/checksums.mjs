// SHA-256 sums, in the form that sha256sum reads and that a line of PowerShell can check.
import { createHash } from "node:crypto";

export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** One line per file, in the order of the names. Names hold no blanks. */
export function checksums(files) {
  const names = [...files.keys()].sort();
  return names.map((name) => `${sha256(files.get(name))}  ${name}\n`).join("");
}
