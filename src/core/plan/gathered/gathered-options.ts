import type { SheetWords } from "../sheet-words";
import type { GatheredWords, LeftOutFile } from "./gathered-words";

/** What the sheets need beside the numbers. */
export interface GatheredOptions {
  readonly words: SheetWords;
  readonly gathered: GatheredWords;
  /** Files of which nothing is counted, in the order given. */
  readonly leftOut: readonly LeftOutFile[];
  /** So many lines of a list (各县单位, 明细) stand on one sheet; as many as Excel has rows for where it is absent. */
  readonly mostLines?: number;
}
