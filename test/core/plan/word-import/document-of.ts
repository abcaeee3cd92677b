import type { WordBlock, WordCell, WordDocument, WordTable } from "../../../../src/core/document/word-document";

/** A paragraph (a text; ">" before it: in the middle) or a table. */
export type DrawnBlock = string | WordTable;

export function documentOf(...blocks: readonly DrawnBlock[]): WordDocument {
  return {
    blocks: blocks.map((block): WordBlock => {
      if (typeof block !== "string") return block;
      const centered = block.startsWith(">");
      return { kind: "paragraph", text: centered ? block.slice(1) : block, centered };
    }),
    leftOut: { trackedChanges: false, hiddenTexts: 0, footnotes: 0 },
  };
}

/** A table from a drawing: a line per row, cells parted by `|`. `^` goes on the cell above, `<` the cell at the left. */
export function tableOf(drawing: string, options: { readonly widths?: readonly number[]; readonly nested?: boolean } = {}): WordTable {
  const rows = drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
  const columns = rows[0]?.length ?? 0;
  const cells: { -readonly [Key in keyof WordCell]: WordCell[Key] }[][] = [];
  const at = new Map<string, (typeof cells)[number][number]>();
  rows.forEach((texts, row) => {
    const own: (typeof cells)[number] = [];
    texts.forEach((text, column) => {
      const going = text === "^" ? at.get(`${row - 1}:${column}`) : text === "<" ? at.get(`${row}:${column - 1}`) : undefined;
      const cell = going ?? { firstColumn: column + 1, lastColumn: column + 1, rows: 1, text };
      if (!going) own.push(cell);
      at.set(`${row}:${column}`, cell);
      if (text === "<") cell.lastColumn = column + 1;
    });
    // A cell goes one row further down where its first column does.
    texts.forEach((text, column) => {
      const cell = at.get(`${row}:${column}`);
      if (text === "^" && cell?.firstColumn === column + 1) cell.rows++;
    });
    cells.push(own);
  });
  const { widths = Array.from({ length: columns }, () => 100), nested = false } = options;
  return { kind: "table", widths, rows: cells.map((own) => ({ cells: own, repeated: false })), nested };
}
