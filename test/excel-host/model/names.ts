import { HostError } from "../engine/host-error";
import type { Sheet } from "./sheet";

/** A defined name. */
export interface DefinedName {
  name: string;
  /** With the leading "=". */
  formula: string;
  /** Null for the whole workbook. */
  readonly scope: Sheet | null;
  visible: boolean;
  comment: string;
}

/** source: dts NamedItemCollection.add (naming as in Excel); assumed: which letters a defined name may have */
export function checkDefinedName(name: string): void {
  const isReference = /^[A-Z]{1,3}\d+$/iu.test(name) || /^R(\d+)?C(\d+)?$/iu.test(name) || /^[RC]$/iu.test(name);
  if (name.length > 255 || isReference || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
    throw new HostError("InvalidArgument", `not a name: ${name}`);
  }
}
