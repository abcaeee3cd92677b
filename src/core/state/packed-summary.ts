import type { StoredSummary } from "../summary/stored-summary";
import type { GeneratedSheets } from "./generated-sheets";
import { mostText, packText, unpackText } from "./packed-text";

/** What this generation is compared with, and what is kept of it for the next one. */
export interface KeptSummaries {
  /** The generation before; null where there was none or it was not kept. */
  readonly earlier: StoredSummary | null;
  readonly kept: { readonly summary: string | null; readonly comparedWith: string | null };
}

/**
 * Compares with the last generation. Where that one counted exactly the same, with the one before it: generating the same again must not say that
 * nothing happened since the last time.
 */
export function keptSummaries(summary: StoredSummary, generated: GeneratedSheets | null): KeptSummaries {
  const packed = isTooLong(summary) ? null : packText(JSON.stringify(summary));
  const last = generated?.summary ?? null;
  const earlier = last !== null && last === packed ? (generated?.comparedWith ?? null) : last;
  return { earlier: unpacked(earlier), kept: { summary: packed, comparedWith: earlier } };
}

/** True where the text would be longer than any that packs small enough: it is not even put together. Counts less than the text will have. */
function isTooLong({ tasks }: StoredSummary): boolean {
  const fields = '{"body":"","number":1,"sections":[],"status":"done","units":[]}'.length;
  const length = tasks.reduce(
    (sum, { body, units }) => sum + fields + body.length + units.reduce((names, name) => names + name.length, 0),
    0,
  );
  return length > mostText;
}

/** Null for a text that was not made here: the sheet then says that there is nothing to compare with. */
function unpacked(packed: string | null): StoredSummary | null {
  if (packed === null) return null;
  try {
    const value: unknown = JSON.parse(unpackText(packed));
    const sound = typeof value === "object" && value !== null && "tasks" in value && Array.isArray(value.tasks);
    return sound ? (value as StoredSummary) : null;
  } catch {
    return null;
  }
}
