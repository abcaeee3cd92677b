/** How much of a workbook is asked for, sent or worked on in one go. */
export interface Limits {
  /**
   * What one answer with cells is to weigh at most, bytes of UTF-8, in which a Chinese character takes three. Excel on the web gives 5 MB at most; far
   * less is asked for, since the pane stands still while an answer is unpacked.
   */
  readonly blockBytes: number;
  /** What one request is to weigh at most. Excel on the web takes 5 MB. */
  readonly requestBytes: number;
  /** So many cells are worked on in the pane before it is let do something else. */
  readonly sliceCells: number;
}

export const usualLimits: Limits = { blockBytes: 1_000_000, requestBytes: 1_500_000, sliceCells: 2_000 };
