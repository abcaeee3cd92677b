import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { Json } from "./wire-format";

/**
 * The arguments of one method call, read strictly. Missing optional arguments arrive as null (source: protocol §3, arguments).
 * Every refusal here: an argument of another kind is invalid (source: dts ErrorCodes.invalidArgument).
 */
export class MethodArguments {
  constructor(
    private readonly values: readonly Json[],
    private readonly objects: readonly (HostObject | null | undefined)[],
  ) {}

  isGiven(index: number): boolean {
    return this.objects[index] !== undefined || (this.values[index] ?? null) !== null;
  }

  json(index: number): Json {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument", `argument ${index} is no text`);
    return value;
  }

  integer(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value))
      throw new HostError("InvalidArgument", `argument ${index} is no whole number`);
    return value;
  }

  number(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number") throw new HostError("InvalidArgument", `argument ${index} is no number`);
    return value;
  }

  boolean(index: number): boolean {
    const value = this.json(index);
    if (typeof value !== "boolean") throw new HostError("InvalidArgument", `argument ${index} is neither true nor false`);
    return value;
  }

  /** One of the words of an enumeration of the client. */
  word<Word extends string>(index: number, words: readonly Word[]): Word {
    const found = words.find((word) => word === this.json(index));
    if (found === undefined) throw new HostError("InvalidArgument", `argument ${index} is none of ${words.join(", ")}`);
    return found;
  }

  /** A given argument by its reader, otherwise the fallback. */
  optional<Value>(index: number, read: (index: number) => Value, fallback: Value): Value {
    return this.isGiven(index) ? read(index) : fallback;
  }

  /** The object passed, null for a null object, undefined where the argument is no object. */
  object(index: number): HostObject | null | undefined {
    return this.objects[index];
  }
}
