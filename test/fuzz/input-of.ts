import { mutateFile } from "./mutate-file";
import type { Original } from "./originals";
import { Random } from "./random";

/** A damaged workbook and the one it was made from. */
export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Input number N: the same file whenever and wherever it is made. */
export function inputOf(number: number, from: readonly Original[]): FuzzInput {
  const random = new Random(number);
  const { name, bytes } = random.of(from);
  return { name, bytes: mutateFile(bytes, random) };
}
