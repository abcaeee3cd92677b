import type { FileProblem } from "../../app/ports";

/** The system's error codes (POSIX, and what Node makes of those of Windows) by what a person can do about them. */
const problems: Readonly<Record<string, FileProblem>> = {
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EACCES: "not-allowed",
  EPERM: "not-allowed",
  EROFS: "read-only",
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EISDIR: "is-folder",
  ENOTEMPTY: "is-folder",
  EEXIST: "is-folder",
  EBUSY: "in-use",
  ETXTBSY: "in-use",
  ENAMETOOLONG: "name-too-long",
  EFBIG: "too-large",
};

/** What a failed file operation means for the person who wanted it, and the system's own words. */
export function fileProblem(error: unknown): { readonly problem: FileProblem; readonly detail: string } {
  const detail = typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return { problem: problems[codeOf(error)] ?? "other", detail };
}

/** The system's code of an error, such as ENOENT; "" for any other error. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}
