/** A generator of its own (Park and Miller's minimal standard), so that the same seed always makes the same input. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
    // Neighbouring seeds begin alike: the first numbers are thrown away.
    for (let skipped = 0; skipped < 8; skipped++) this.below(2);
  }

  /** A whole number from 0 to before `end`. */
  below(end: number): number {
    this.state = (this.state * 48271) % 2147483647;
    return Math.floor((this.state / 2147483647) * end);
  }

  /** One of a list that is not empty. */
  of<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  }
}
