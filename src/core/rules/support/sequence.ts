/** A thing with a number in a counted sequence; null where its number is missing or cannot be read. */
export interface Counted {
  readonly value: number | null;
}

/** Something wrong with a sequence. */
export type SequenceFault<Item> =
  | { readonly id: "repeated"; readonly value: number; /** Every copy. */ readonly items: readonly Item[] }
  /** Numbers are missing between `before` and the item (null: the count does not begin at 1), or the item stands out of order. */
  | { readonly id: "gap" | "order"; readonly item: Item; readonly value: number; readonly before: number | null };

/**
 * The faults of a count that either runs on through the whole table or begins anew in each group.
 * @param ways the items in the groups within which they may be counted: the first way is one group of all, the later ones are finer. The way that
 *   leaves the fewest items out of place holds, and of equals the first.
 */
export function sequenceFaults<Item extends Counted>(ways: readonly (readonly (readonly Item[])[])[]): SequenceFault<Item>[] {
  const possible = ways.filter((groups, index) => index === 0 || beginAnew(groups));
  const faults = possible.map((groups) => groups.flatMap((group, index) => faultsIn(group, index > 0)));
  return faults.reduce((best, other) => (weightOf(other) < weightOf(best) ? other : best), faults[0] ?? []);
}

/** How many items are out of place: each copy but one, and each break. */
function weightOf(faults: readonly SequenceFault<unknown>[]): number {
  return faults.reduce((sum, fault) => sum + (fault.id === "repeated" ? fault.items.length - 1 : 1), 0);
}

/** True where most groups begin with 1, so that the numbers plainly restart. */
function beginAnew(groups: readonly (readonly Counted[])[]): boolean {
  const firsts = groups.map((group) => group.find((item) => item.value !== null)?.value).filter((value) => value !== undefined);
  const ones = firsts.filter((value) => value === 1).length;
  return ones >= 2 && ones * 2 > firsts.length;
}

/** A count that is the first of its table may begin above 1: a slice of a bigger table. A missing or repeated number takes the place of one number. */
function faultsIn<Item extends Counted>(items: readonly Item[], beginsWithOne: boolean): SequenceFault<Item>[] {
  if (countsOn(items, beginsWithOne)) return [];
  const copies = copiesOf(items);
  const faults: SequenceFault<Item>[] = [];
  for (const [value, same] of copies) if (same.length > 1) faults.push({ id: "repeated", value, items: same });

  const numbers = new OccurringNumbers([...copies.keys()]);
  let last = beginsWithOne ? 0 : null;
  let freePlaces = 0;
  for (const item of items) {
    const { value } = item;
    // Only 1 is sure to begin a count where its number is repeated.
    const begins = last === null && freePlaces === 0 && value === 1;
    const fits = begins || (value !== null && last !== null && value > last && value <= last + 1 + freePlaces);
    // Of a repeated number any copy may be the true one: only one that fits is counted on from.
    if (value === null || (!fits && (copies.get(value)?.length ?? 0) > 1)) {
      freePlaces++;
      continue;
    }
    if (last !== null && !fits) {
      if (numbers.isExplained(value)) continue;
      const isGap = value > last && numbers.explainBetween(last, value) < value - last - 1;
      faults.push({ id: isGap ? "gap" : "order", item, value, before: last === 0 ? null : last });
    }
    last = value;
    freePlaces = 0;
  }
  return faults;
}

/** True where each number is one above the one before it, so that there is nothing to look for. */
function countsOn(items: readonly Counted[], beginsWithOne: boolean): boolean {
  const first = beginsWithOne ? 1 : (items[0]?.value ?? 1);
  return items.every(({ value }, index) => value === first + index);
}

function copiesOf<Item extends Counted>(items: readonly Item[]): Map<number, Item[]> {
  const copies = new Map<number, Item[]>();
  for (const item of items) {
    if (item.value === null) continue;
    const same = copies.get(item.value);
    if (same) same.push(item);
    else copies.set(item.value, [item]);
  }
  return copies;
}

/** The distinct numbers of a sequence in ascending order, and which of them a break already said to be out of place. */
class OccurringNumbers {
  private readonly rankOf: ReadonlyMap<number, number>;
  /** By rank: the first rank from there on that is not explained yet, or one on the way to it, so that no rank is explained twice. */
  private readonly next: Int32Array;

  constructor(numbers: readonly number[]) {
    this.rankOf = new Map([...numbers].sort((a, b) => a - b).map((number, rank) => [number, rank]));
    this.next = Int32Array.from({ length: numbers.length + 1 }, (_, rank) => rank);
  }

  isExplained(number: number): boolean {
    const rank = this.rankOf.get(number);
    return rank !== undefined && this.next[rank] !== rank;
  }

  /** Marks the numbers between two others that do occur in the sequence, and gives their count. `after` may be 0, which stands before all. */
  explainBetween(after: number, before: number): number {
    const first = (this.rankOf.get(after) ?? -1) + 1;
    const end = this.rankOf.get(before) ?? first;
    for (let rank = this.open(first); rank < end; rank = this.open(rank)) this.next[rank] = rank + 1;
    return Math.max(0, end - first);
  }

  private open(from: number): number {
    let rank = from;
    for (let further = this.next[rank] ?? rank; further !== rank; further = this.next[rank] ?? rank) {
      this.next[rank] = this.next[further] ?? further;
      rank = further;
    }
    return rank;
  }
}
