/** Neighbouring rows or columns with the same value. */
export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Puts neighbours of equal value together, in the order of their numbers. */
export function runsOfEqual<Value>(values: ReadonlyMap<number, Value>): Run<Value>[] {
  const runs: { first: number; last: number; value: Value }[] = [];
  for (const [number, value] of [...values].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === number - 1 && run.value === value) run.last = number;
    else runs.push({ first: number, last: number, value });
  }
  return runs;
}
