/** Says whether a stored value has the shape that the program counts on. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";
export const yesOrNo: Shape = (value) => typeof value === "boolean";

export const number: Shape = (value) => typeof value === "number";

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape {
  return (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most;
}

/** One of a few words. */
export function oneOf(words: readonly unknown[]): Shape {
  return (value) => words.includes(value);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

/** A field that earlier programs did not store. */
export function orAbsent(shape: Shape): Shape {
  return (value) => value === undefined || shape(value);
}

export function listOf(shape: Shape): Shape {
  return (value) => Array.isArray(value) && value.every(shape);
}

/** An object that has every one of these fields. Fields that are not named are let pass: a later program may have stored them. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const known = Object.entries(fields);
  return (value) => isRecord(value) && known.every(([name, shape]) => shape(value[name]));
}

/** An object of one of several kinds, told apart by its `id`. */
export function tagged(kinds: Readonly<Record<string, Shape>>): Shape {
  const byId = new Map(Object.entries(kinds));
  return (value) => isRecord(value) && typeof value.id === "string" && (byId.get(value.id)?.(value) ?? false);
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
