/** What a generation of summary sheets wrote. */
export interface GeneratedSheets {
  readonly sheets: readonly GeneratedSheet[];
  /** The steps that wrote them, by key, packed (see packed-steps.ts); null where they were too large to keep. */
  readonly steps: string | null;
  /** What was counted, packed (see packed-text.ts); absent or null where nothing was kept. */
  readonly summary?: string | null;
  /** What that generation was compared with: generating the same again gives the same sheets. */
  readonly comparedWith?: string | null;
}

export interface GeneratedSheet {
  readonly key: string;
  readonly name: string;
  /** What was written outside the columns in which people type, and inside them: see content-print.ts. */
  readonly print: ContentPrint;
}

/** Two short texts that change when a cell does: the add-in's own cells, and those people type in. */
export interface ContentPrint {
  readonly own: string;
  readonly notes: string;
}
