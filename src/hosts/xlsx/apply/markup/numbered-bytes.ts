/** Bytes that are taken into memory at once. */
const chunkSize = 2 ** 22;
/** Each piece is kept behind its length, in so many bytes; `noMore` stands behind the last piece. */
const lengthBytes = 3;
const noMore = 2 ** (8 * lengthBytes) - 1;

/**
 * Keeps bytes that are written many times, each time with another number between their pieces: in a few long arrays, since an array for each would
 * take several times the room.
 */
export class NumberedBytes {
  private readonly chunks: Uint8Array[] = [];
  private chunk = new Uint8Array(0);
  private taken = 0;

  /**
   * Keeps the pieces between a number, and returns where.
   * @param bytes with the number; fewer than 2²⁴ between two numbers
   * @param places where the number begins, from left to right
   * @param digits how long it is
   */
  keep(bytes: Uint8Array, places: readonly number[], digits: number): number {
    const most = bytes.length + (places.length + 2) * lengthBytes;
    if (this.taken + most > this.chunk.length) {
      this.chunk = new Uint8Array(Math.max(chunkSize, most));
      this.chunks.push(this.chunk);
      this.taken = 0;
    }
    const start = (this.chunks.length - 1) * chunkSize + this.taken;
    let from = 0;
    for (let index = 0; index <= places.length; index++) {
      const to = places[index] ?? bytes.length;
      this.addLength(to - from);
      this.chunk.set(bytes.subarray(from, to), this.taken);
      this.taken += to - from;
      from = to + digits;
    }
    this.addLength(noMore);
    return start;
  }

  /** Hands the pieces out that were kept at a place, one after the other. */
  eachPiece(place: number, take: (chunk: Uint8Array, from: number, to: number, index: number) => void): void {
    const start = place % chunkSize;
    const chunk = this.chunks[(place - start) / chunkSize];
    if (!chunk) throw new RangeError(`nothing is kept at ${place}`);
    let from = start + lengthBytes;
    let length = lengthAt(chunk, start);
    for (let index = 0; length !== noMore; index++) {
      const to = from + length;
      take(chunk, from, to, index);
      length = lengthAt(chunk, to);
      from = to + lengthBytes;
    }
  }

  private addLength(length: number): void {
    if (length > noMore) throw new RangeError(`${length} bytes are too many`);
    for (let byte = 0; byte < lengthBytes; byte++) this.chunk[this.taken++] = (length >>> (8 * byte)) & 0xff;
  }
}

function lengthAt(chunk: Uint8Array, position: number): number {
  return (chunk[position] ?? 0) | ((chunk[position + 1] ?? 0) << 8) | ((chunk[position + 2] ?? 0) << 16);
}
