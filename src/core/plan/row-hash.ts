import { Hash } from "../sheet/hash";

/** What cells of one row hold as the sums of their hashes, so that rows that differ in one cell differ in one summand. */
export class RowHash {
  private first = 0;
  private second = 0;
  private cells = 0;

  addCell(column: number, text: string): void {
    const hash = new Hash();
    hash.addNumber(column);
    hash.addText(text);
    const { first, second } = hash.halves;
    this.first = (this.first + first) | 0;
    this.second = (this.second + second) | 0;
    this.cells++;
  }

  /** The cells of another row, or of a part of one. */
  addCells(other: RowHash): void {
    this.first = (this.first + other.first) | 0;
    this.second = (this.second + other.second) | 0;
    this.cells += other.cells;
  }

  clear(): void {
    this.first = this.second = this.cells = 0;
  }

  /** A row that holds nothing says nothing. */
  addTo(hash: Hash, row: number): void {
    if (this.cells === 0) return;
    hash.addNumber(row);
    hash.addNumber(this.cells);
    hash.addNumber(this.first);
    hash.addNumber(this.second);
  }
}
