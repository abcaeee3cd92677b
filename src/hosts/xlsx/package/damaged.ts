import { RefusalError } from "../../../app/ports";

/** The refusal of a file that is not as the format demands. `part` is the part of the file, "" for the whole; `detail` a technical remark. */
export function damaged(part: string, detail: string): RefusalError {
  return new RefusalError({ id: "damaged", part, detail });
}
