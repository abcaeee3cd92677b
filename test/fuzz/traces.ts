import { readZipEntries, inflateEntry } from "../../src/hosts/xlsx/package/zip-entries";

/** What only this add-in writes into a workbook: its mark in formulas, its hidden names, the namespace and the identity of its memory. */
const marks = ["responsibility-table", "_rt_", "6e0b6f5a-3b5c-4c57-9c0e-2f3d6c1b7a41"];
/** So many characters on either side tell one place of a mark from another. */
const around = 12;

/** A place where something looks like ours. */
export interface Trace {
  readonly part: string;
  /** The mark with what stands around it. */
  readonly words: string;
}

/** Every place that holds something of ours: looked for in the raw text of all parts, whatever they are, and in their names. */
export function tracesIn(file: Uint8Array): readonly Trace[] {
  return readZipEntries(file).flatMap((entry) => {
    const text = `${entry.name}\n${Buffer.from(inflateEntry(entry)).toString("latin1")}`.toLowerCase();
    return marks.flatMap((mark) => placesOf(mark, text).map((words) => ({ part: entry.name, words })));
  });
}

/** The traces of a file that stood in none of the parts of an earlier one: words of the office's own may have moved to another part with a fix. */
export function newTraces(file: Uint8Array, earlier: Uint8Array): readonly string[] {
  const known = new Set(tracesIn(earlier).map(({ words }) => words));
  return tracesIn(file).flatMap(({ part, words }) => (known.has(words) ? [] : [`${part}: ${words}`]));
}

function placesOf(mark: string, text: string): string[] {
  const places: string[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
    places.push(text.slice(Math.max(0, at - around), at + mark.length + around));
  return places;
}
