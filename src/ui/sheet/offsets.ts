/** Where rows or columns begin, from their sizes: answers both ways by halving. All lengths in the unit of the sizes. */
export class Offsets {
  private readonly starts: Float64Array;

  constructor(sizes: ArrayLike<number>) {
    this.starts = new Float64Array(sizes.length + 1);
    for (let index = 0; index < sizes.length; index++) this.starts[index + 1] = (this.starts[index] ?? 0) + (sizes[index] ?? 0);
  }

  get total(): number {
    return this.starts[this.starts.length - 1] ?? 0;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  /** Where item `number` (1-based) begins; beyond the last item the total. */
  startOf(number: number): number {
    return this.starts[Math.min(Math.max(number - 1, 0), this.count)] ?? 0;
  }

  /** The length of items `first` to `last` (1-based, both included). */
  lengthOf(first: number, last: number): number {
    return this.startOf(last + 1) - this.startOf(first);
  }

  /** The item (1-based) at a distance from the beginning; the first or last one beyond the ends. */
  at(distance: number): number {
    let [low, high] = [1, Math.max(1, this.count)];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= distance) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
