import type { UnitCounts } from "./summary-models";

/**
 * The units with the most 逾期 first, then those with the most to be verified, then those with the most soon due; equals stay in the order given.
 * @param countsOf the counts of an entry
 */
export function worstUnitsFirst<Entry>(entries: readonly Entry[], countsOf: (entry: Entry) => UnitCounts): Entry[] {
  const weight = (entry: Entry): readonly number[] => {
    const { byStatus } = countsOf(entry);
    return [byStatus.overdue, byStatus["past-due-unregistered"], byStatus["due-soon"]];
  };
  const difference = (a: Entry, b: Entry): number => {
    const [ofA, ofB] = [weight(a), weight(b)];
    return ofA.map((count, index) => (ofB[index] ?? 0) - count).find((each) => each !== 0) ?? 0;
  };
  return [...entries].sort(difference);
}
