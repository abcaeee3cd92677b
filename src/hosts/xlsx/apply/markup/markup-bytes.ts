import type { NumberedBytes } from "./numbered-bytes";

/** UTF-8 takes at most so many bytes for a UTF-16 unit. */
const bytesPerUnit = 3;
/** Most digits of a whole number below 2³¹. */
const mostDigits = 10;
/** Bytes of room in the beginning. */
const firstRoom = 2 ** 16;
/** More room than this is given back before the next markup. */
const mostKept = 2 ** 24;
/** Longer ASCII texts are faster encoded at once. */
const mostOneByOne = 24;
/** More bytes are faster copied at once. */
const mostCopiedSingly = 12;
const zero = 0x30;

/**
 * Markup of many small pieces, written as UTF-8 at once: no text is put together from them, and the room is used again for the next markup.
 */
export class MarkupBytes {
  /** Where the numbers begin that may change. */
  readonly places: number[] = [];
  private readonly encoder = new TextEncoder();
  private buffer = new Uint8Array(firstRoom);
  private length = 0;
  private readonly spare: Uint8Array<ArrayBuffer>[] = [];

  get size(): number {
    return this.length;
  }

  clear(): void {
    this.length = 0;
    if (this.buffer.length > mostKept) this.buffer = new Uint8Array(firstRoom);
  }

  /** Takes back what was added from a position on. */
  shorten(position: number): void {
    this.length = position;
  }

  add(text: string): void {
    this.makeRoom(text.length * bytesPerUnit);
    const { buffer } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit >= 0x80 || index > mostOneByOne) {
        at += this.encoder.encodeInto(index === 0 ? text : text.slice(index), buffer.subarray(at)).written;
        break;
      }
      buffer[at++] = unit;
    }
    this.length = at;
  }

  /** A whole number that will be another one where the markup is used again. */
  addNumberToChange(number: number): void {
    this.places.push(this.length);
    this.addNumber(number);
  }

  /** A whole number from 0 to 2³¹−1, in decimal. */
  addNumber(number: number): void {
    this.makeRoom(mostDigits);
    let digits = 1;
    for (let limit = 10; number >= limit; limit *= 10) digits++;
    const { buffer } = this;
    this.length += digits;
    let at = this.length;
    for (let rest = number; digits > 0; digits--) {
      const next = Math.trunc(rest / 10);
      buffer[--at] = zero + rest - next * 10;
      rest = next;
    }
  }

  addBytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    if (bytes.length <= mostCopiedSingly) {
      const { buffer } = this;
      let at = this.length;
      for (const byte of bytes) buffer[at++] = byte;
      this.length = at;
      return;
    }
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Kept pieces with a number between them. */
  addNumbered(kept: NumberedBytes, place: number, number: number): void {
    kept.eachPiece(place, (chunk, from, to, index) => {
      if (index > 0) this.addNumber(number);
      this.makeRoom(to - from);
      this.buffer.set(chunk.subarray(from, to), this.length);
      this.length += to - from;
    });
  }

  /** All that was added: a view, good until more is added. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  /** All that was added, handed over: it stays as it is until it is given back. Begins anew with other room. */
  handOver(): Uint8Array {
    const all = this.view();
    this.buffer = this.spare.pop() ?? new Uint8Array(firstRoom);
    this.length = 0;
    return all;
  }

  /** Takes the room of what was handed over, to use it again. */
  giveBack(handedOver: Uint8Array): void {
    const { buffer } = handedOver;
    if (buffer instanceof ArrayBuffer && buffer.byteLength <= mostKept) this.spare.push(new Uint8Array(buffer));
  }

  private makeRoom(bytes: number): void {
    const needed = this.length + bytes;
    if (needed <= this.buffer.length) return;
    const wider = new Uint8Array(Math.max(needed, Math.ceil(this.buffer.length * 1.5)));
    wider.set(this.buffer.subarray(0, this.length));
    this.buffer = wider;
  }
}
