import { HostError } from "../engine/host-error";
import type { Json, JsonObject } from "../engine/wire-format";

// Every refusal here: a value of another kind is invalid (source: dts ErrorCodes.invalidArgument).

export function textOf(value: Json): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", `no text: ${JSON.stringify(value)}`);
  return value;
}

export function numberOf(value: Json): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument", `no number: ${JSON.stringify(value)}`);
  return value;
}

export function numberBetween(least: number, most: number): (value: Json) => number {
  return (value) => {
    const number = numberOf(value);
    if (number < least || number > most) throw new HostError("InvalidArgument", `${number} is not between ${least} and ${most}`);
    return number;
  };
}

export function booleanOf(value: Json): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", `neither true nor false: ${JSON.stringify(value)}`);
  return value;
}

export function wordOf<Word extends string>(words: readonly Word[]): (value: Json) => Word {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new HostError("InvalidArgument", `${JSON.stringify(value)} is none of ${words.join(", ")}`);
    return found;
  };
}

export function objectOf(value: Json): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument", "no object");
  return value as JsonObject;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** source: dts RangeFill.color: #RRGGBB or a named HTML colour; assumed: which names of colours are known, and that colours read in capitals */
export function colorOf(value: Json): string {
  const text = textOf(value);
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[\da-f]{6}$/iu.test(text)) throw new HostError("InvalidArgument", `no colour: ${text}`);
  return `#${text.replace("#", "").toUpperCase()}`;
}
