import type { DeadlineKind } from "../../../src/core/deadline/deadline";

/** What a parser says of a text: a last day (YYYY-MM-DD), or a kind without one. */
export interface Reading {
  readonly kind: DeadlineKind;
  readonly due: string | null;
}

/** A parser of deadlines under test. */
export interface Parser {
  readonly name: string;
  /** Its entry among `size-entries`. */
  readonly entry: string;
  /** @param reference the day it may reckon from, YYYY-MM-DD; ours takes its year for the plan year */
  readonly read: (text: string, reference: string) => Reading;
}

/** What a parser says that found nothing. */
export const nothing: Reading = { kind: "unknown", due: null };

/** A reading of a last day. */
export function dated(due: string): Reading {
  return { kind: "dated", due };
}
