/** Excel's own undo list, as far as an add-in can spoil it. */
export class UndoList {
  private entries: string[] = [];
  /** What emptied a list that held something, in order. */
  readonly clearedBy: string[] = [];

  /** A change that the user can take back with Ctrl+Z. */
  add(what: string): void {
    this.entries.push(what);
  }

  /** source: facts "Undo": one unsupported call empties the stack */
  clear(by: string): void {
    if (this.entries.length > 0) this.clearedBy.push(by);
    this.entries = [];
  }

  /** Another opening begins with an empty list. */
  forget(): void {
    this.entries = [];
    this.clearedBy.length = 0;
  }

  get list(): readonly string[] {
    return this.entries;
  }
}
