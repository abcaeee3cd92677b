/** So much text is encoded at once, in UTF-16 units: each call costs, and a long text that is put together bit by bit costs more. */
const pieceLength = 2 ** 15;
/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const bytesPerUnit = 3;

/** A long text that is put together piece by piece and only kept as UTF-8. */
export class Utf8Text {
  private readonly encoder = new TextEncoder();
  private buffer = new Uint8Array(2 ** 16);
  private length = 0;
  private pending = "";

  add(text: string): void {
    this.pending += text;
    if (this.pending.length >= pieceLength) this.encode();
  }

  /** All that was added: a view of the bytes so far, which the next piece may change. */
  bytes(): Uint8Array {
    this.encode();
    return this.buffer.subarray(0, this.length);
  }

  private encode(): void {
    const needed = this.length + this.pending.length * bytesPerUnit;
    if (needed > this.buffer.length) {
      const wider = new Uint8Array(Math.max(needed, this.buffer.length * 2));
      wider.set(this.buffer.subarray(0, this.length));
      this.buffer = wider;
    }
    this.length += this.encoder.encodeInto(this.pending, this.buffer.subarray(this.length)).written;
    this.pending = "";
  }
}
