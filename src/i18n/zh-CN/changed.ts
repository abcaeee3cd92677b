import type { SheetChanges } from "../../app/pane/pane-run";
import { columnLetters, toA1 } from "../../core/sheet/cell-position";
import type { ChangedWords } from "../../ui/panels/changed/words";

/** What somebody else changed between reading and writing. */
export const changedWords: ChangedWords = {
  sheet: ({ sheet, now }) => {
    if (now === null) return `「${sheet}」已被删除或改名`;
    return now === sheet ? `「${sheet}」：` : `「${sheet}」已改名为「${now}」。`;
  },
  line: ({ what, id, at, count }) => {
    const [place, unit] = what === "rows" ? [`第 ${at} 行`, "行"] : [`${columnLetters(at)} 列`, "列"];
    switch (id) {
      case "inserted":
        return `${place}前插入了 ${count} ${unit}`;
      case "added":
        return `末尾增加了 ${count} ${unit}（自${place}起）`;
      case "deleted":
        return count === 1 ? `原${place}被删除` : `自原${place}起删除了 ${count} ${unit}`;
    }
  },
  reordered: (firstRow, lastRow) => `第 ${firstRow}—${lastRow} 行换了次序（如排序）`,
  cells: (count) => `${count} 个单元格有改动`,
  furtherCells: (count) => `另有 ${count} 个单元格，未逐一列出。`,
  unnamed: "公式或合并区域有改动",
  kept: "您选好的内容都留着：重新校验后会再列出将要做的事，由您确认。",
};

/** The same as lines of text, one for each sheet. */
export function changedLines(changes: readonly SheetChanges[]): readonly string[] {
  return changes.map((change) => {
    const { lines, reordered, cells, furtherCells, sheet, now } = change;
    const named = cells.map(toA1).join("、");
    const all = furtherCells > 0 ? `${named} 等，共 ${cells.length + furtherCells} 个` : named;
    const sentences = [
      ...lines.map(changedWords.line),
      ...(reordered ? [changedWords.reordered(reordered.firstRow, reordered.lastRow)] : []),
      ...(cells.length > 0 ? [`单元格 ${all}`] : []),
    ];
    const unnamed = now === sheet && sentences.length === 0;
    return `${changedWords.sheet(change)}${unnamed ? changedWords.unnamed : sentences.join("；")}`;
  });
}
