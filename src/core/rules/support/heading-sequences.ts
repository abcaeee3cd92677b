import type { SectionHeading } from "../../table/responsibility-table";
import { type Counted, type SequenceFault, sequenceFaults } from "./sequence";

/** A heading's place in the count of its level. */
export interface CountedHeading extends Counted {
  readonly heading: SectionHeading;
}

/** Repeated headings and breaks, level by level and marker by marker. Numbers may begin anew under each outer heading or run on. */
export function headingFaults(headings: readonly SectionHeading[]): SequenceFault<CountedHeading>[] {
  const styles = countStyles(headings);
  const sequences = new Map<string, CountedHeading[][]>();
  const levelOf = new Map<string, number>();
  const beginNew = new Set<string>();
  for (const heading of headings) {
    const { level } = heading;
    const stray = isStray(styles, heading);
    const key = stray ? mainKey(styles, level) : keyOf(heading);
    if (heading.ordinal !== null) {
      const item = { heading, value: stray ? null : heading.ordinal };
      const groups = sequences.get(key) ?? [];
      const group = groups.at(-1);
      if (group && !beginNew.has(key)) group.push(item);
      else groups.push([item]);
      sequences.set(key, groups);
      levelOf.set(key, level);
      beginNew.delete(key);
    }
    for (const [other, otherLevel] of levelOf) if (other !== key && otherLevel >= level) beginNew.add(other);
  }
  return [...sequences.values()].flatMap((groups) => sequenceFaults([[groups.flat()], groups]));
}

type StyleCounts = ReadonlyMap<number, ReadonlyMap<string, number>>;

function countStyles(headings: readonly SectionHeading[]): StyleCounts {
  const styles = new Map<number, Map<string, number>>();
  for (const { level, markerStyle, ordinal } of headings) {
    if (ordinal === null) continue;
    const counts = styles.get(level) ?? new Map<string, number>();
    counts.set(markerStyle, (counts.get(markerStyle) ?? 0) + 1);
    styles.set(level, counts);
  }
  return styles;
}

/** A single heading marked unlike three or more others of its level is most likely a slip: it keeps its place in their count. */
function isStray(styles: StyleCounts, { level, markerStyle, ordinal }: SectionHeading): boolean {
  const counts = styles.get(level);
  return ordinal !== null && counts?.get(markerStyle) === 1 && Math.max(...counts.values()) >= 3;
}

function mainKey(styles: StyleCounts, level: number): string {
  const [main] = [...(styles.get(level) ?? [])].sort((a, b) => b[1] - a[1]);
  return `${level} ${main?.[0] ?? ""}`;
}

function keyOf({ level, markerStyle }: SectionHeading): string {
  return `${level} ${markerStyle}`;
}
