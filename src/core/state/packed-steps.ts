import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { GeneratedSheets } from "./generated-sheets";
import type { PlanStep } from "../plan/plan-step";

/** The steps that write each generated sheet, by the sheet's key. */
export type SheetSteps = ReadonlyMap<string, readonly PlanStep[]>;

/** More than this is not worth keeping in a workbook, in characters of the packed text. */
const mostPacked = 400_000;
const mapMark = "$map";

/** Steps as one short text, to be kept in the workbook; null where it would be too long. */
export function packSteps(steps: SheetSteps): string | null {
  const text = JSON.stringify([...steps], (_key, value: unknown) =>
    value instanceof Map ? { [mapMark]: [...value] as unknown[] } : value,
  );
  const packed = toBase64(deflateSync(strToU8(text), { level: 9, mem: 8 }));
  return packed.length > mostPacked ? null : packed;
}

/** The steps of generated sheets again; null where they were not kept, and for a text that `packSteps` did not make. */
export function unpackedSteps(generated: GeneratedSheets | null): SheetSteps | null {
  const packed = generated?.steps ?? null;
  if (packed === null) return null;
  try {
    const revive = (_key: string, value: unknown): unknown => (isMarkedMap(value) ? new Map(value[mapMark]) : value);
    return new Map(JSON.parse(strFromU8(inflateSync(fromBase64(packed))), revive) as [string, PlanStep[]][]);
  } catch {
    // Whatever was stored, a person gets told that it was not kept: see why "not-kept".
    return null;
  }
}

function isMarkedMap(value: unknown): value is { readonly [mapMark]: [unknown, unknown][] } {
  return typeof value === "object" && value !== null && mapMark in value;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true));
}

function fromBase64(text: string): Uint8Array {
  return strToU8(atob(text), true);
}
