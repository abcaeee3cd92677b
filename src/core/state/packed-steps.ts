import type { PlanStep } from "../plan/plan-step";
import type { GeneratedSheets } from "./generated-sheets";
import { packText, unpackText } from "./packed-text";

/** The steps that write each generated sheet, by the sheet's key. */
export type SheetSteps = ReadonlyMap<string, readonly PlanStep[]>;

const mapMark = "$map";

/** Steps as one short text, to be kept in the workbook; null where it would be too long. */
export function packSteps(steps: SheetSteps): string | null {
  return packText(
    JSON.stringify([...steps], (_key, value: unknown) => (value instanceof Map ? { [mapMark]: [...value] as unknown[] } : value)),
  );
}

/** The steps of generated sheets again; null where they were not kept, and for a text that `packSteps` did not make. */
export function unpackedSteps(generated: GeneratedSheets | null): SheetSteps | null {
  const packed = generated?.steps ?? null;
  if (packed === null) return null;
  try {
    const revive = (_key: string, value: unknown): unknown => (isMarkedMap(value) ? new Map(value[mapMark]) : value);
    return new Map(JSON.parse(unpackText(packed), revive) as [string, PlanStep[]][]);
  } catch {
    // Whatever was stored, a person gets told that it was not kept: see why "not-kept".
    return null;
  }
}

function isMarkedMap(value: unknown): value is { readonly [mapMark]: [unknown, unknown][] } {
  return typeof value === "object" && value !== null && mapMark in value;
}
