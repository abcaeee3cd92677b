/** A Word document as far as a table on a sheet can come from it: what is shown, in its order, without its looks. */
export interface WordDocument {
  /** Paragraphs and tables of the text, those in text boxes after the paragraph that holds the box. */
  readonly blocks: readonly WordBlock[];
  readonly leftOut: WordLeftOut;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: "paragraph";
  /** With its automatic number before it; line breaks as "\n". "" for a blank one. */
  readonly text: string;
  readonly centered: boolean;
}

export interface WordTable {
  readonly kind: "table";
  /** One per column of the grid, in points. Columns that no cell tells apart are one. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
  /** True for a table inside a cell of another one, whose cell holds its text too. */
  readonly nested: boolean;
}

export interface WordRow {
  /** From left to right: cells that begin in this row. What a merged cell from above covers, and what no cell covers, is absent. */
  readonly cells: readonly WordCell[];
  /** True where Word repeats the row at the top of every page. */
  readonly repeated: boolean;
}

export interface WordCell {
  /** 1-based. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How many rows the cell covers. */
  readonly rows: number;
  /** Paragraphs and line breaks as "\n", with their automatic numbers. */
  readonly text: string;
}

/** What stands in the file and was not taken over, or was chosen from two. */
export interface WordLeftOut {
  /** True where the document has insertions, deletions or moves that nobody has accepted yet: it was read as if all were accepted. */
  readonly trackedChanges: boolean;
  /** Passages formatted as hidden, which Word neither shows nor prints. */
  readonly hiddenTexts: number;
  /** Marks of footnotes and endnotes. */
  readonly footnotes: number;
}
