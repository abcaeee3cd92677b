import { readZipEntries, inflateEntry } from "../../src/hosts/xlsx/package/zip-entries";

/** What only this add-in writes into a workbook: its mark in formulas, its hidden names, the namespace and the identity of its memory. */
const marks = ["responsibility-table", "_rt_overview", "_rt_unit", "_rt_", "6E0B6F5A-3B5C-4C57-9C0E-2F3D6C1B7A41"];

/** Every part that holds something of ours, as `part: mark`: looked for in the raw text of all parts, whatever they are, and in their names. */
export function tracesIn(file: Uint8Array): readonly string[] {
  return readZipEntries(file).flatMap((entry) => {
    const text = `${entry.name}\n${Buffer.from(inflateEntry(entry)).toString("latin1")}`.toLowerCase();
    return marks.filter((mark) => text.includes(mark.toLowerCase())).map((mark) => `${entry.name}: ${mark}`);
  });
}
