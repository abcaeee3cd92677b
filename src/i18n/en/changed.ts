import type { SheetChanges } from "../../app/pane/pane-run";
import { columnLetters, toA1 } from "../../core/sheet/cell-position";
import type { ChangedWords } from "../../ui/panels/changed/words";
import { counted } from "./counted";

/** What somebody else changed between reading and writing. */
export const changedWords: ChangedWords = {
  sheet: ({ sheet, now }) => {
    if (now === null) return `“${sheet}” was deleted or renamed`;
    return now === sheet ? `“${sheet}”: ` : `“${sheet}” is called “${now}” now. `;
  },
  line: ({ what, id, at, count }) => {
    const [place, unit] = what === "rows" ? [`row ${at}`, "row"] : [`column ${columnLetters(at)}`, "column"];
    switch (id) {
      case "inserted":
        return `${counted(count, unit)} inserted before ${place}`;
      case "added":
        return `${counted(count, unit)} added at the end (from ${place} on)`;
      case "deleted":
        return count === 1 ? `former ${place} deleted` : `${counted(count, unit)} deleted from former ${place} on`;
    }
  },
  reordered: (firstRow, lastRow) => `rows ${firstRow}–${lastRow} stand in another order (as after a sort)`,
  cells: (count) => `${counted(count, "cell")} changed`,
  furtherCells: (count) => `${counted(count, "further cell")} not listed.`,
  unnamed: "a formula or merged areas changed",
  kept: "What you had chosen is kept: after checking again it is listed once more for you to confirm.",
};

/** The same as lines of text, one for each sheet. */
export function changedLines(changes: readonly SheetChanges[]): readonly string[] {
  return changes.map((change) => {
    const { lines, reordered, cells, furtherCells, sheet, now } = change;
    const named = cells.map(toA1).join(", ");
    const all = furtherCells > 0 ? `${named} and others, ${cells.length + furtherCells} in all` : named;
    const sentences = [
      ...lines.map(changedWords.line),
      ...(reordered ? [changedWords.reordered(reordered.firstRow, reordered.lastRow)] : []),
      ...(cells.length > 0 ? [`${cells.length + furtherCells === 1 ? "cell" : "cells"} ${all}`] : []),
    ];
    const unnamed = now === sheet && sentences.length === 0;
    return `${changedWords.sheet(change)}${unnamed ? changedWords.unnamed : sentences.join("; ")}`;
  });
}
