import { type Area, containsCell, intersection } from "./area";

/** So many rows share a list. */
const bandRows = 32;

/** Finds merged areas by where they lie: with thousands of them a walk through all for every cell would take minutes. */
export class MergeIndex {
  private of: readonly Area[] = [];
  private known = 0;
  private readonly bands = new Map<number, Area[]>();

  /** @param merges the sheet's merged areas: a list that is only added to, or another one */
  touching(merges: readonly Area[], area: Area): Area[] {
    this.follow(merges);
    if (area.rows > bandRows * this.bands.size) return merges.filter((merge) => intersection(merge, area) !== null);
    const found = new Set<Area>();
    for (const band of bandsOf(area)) {
      for (const merge of this.bands.get(band) ?? []) if (intersection(merge, area) !== null) found.add(merge);
    }
    return [...found];
  }

  at(merges: readonly Area[], row: number, column: number): Area | undefined {
    this.follow(merges);
    return this.bands.get(Math.floor(row / bandRows))?.find((merge) => containsCell(merge, row, column));
  }

  private follow(merges: readonly Area[]): void {
    if (merges !== this.of || merges.length < this.known) {
      this.bands.clear();
      this.of = merges;
      this.known = 0;
    }
    for (const merge of merges.slice(this.known)) {
      for (const band of bandsOf(merge)) {
        const listed = this.bands.get(band);
        if (listed) listed.push(merge);
        else this.bands.set(band, [merge]);
      }
    }
    this.known = merges.length;
  }
}

function* bandsOf({ top, rows }: Area): Generator<number> {
  for (let band = Math.floor(top / bandRows); band <= Math.floor((top + rows - 1) / bandRows); band += 1) yield band;
}
