const firstPrime = 0x9e3779b1;
const secondPrime = 0x85ebca77;

/** A 64-bit hash that many small values are added to. For telling edits apart, not for secrets. The mixing is that of MurmurHash. */
export class Hash {
  private first = 0x811c9dc5;
  private second = 0x1b873593;

  addNumber(value: number): void {
    this.first = Math.imul(this.first ^ value, firstPrime);
    this.first ^= this.first >>> 15;
    this.second = Math.imul(this.second ^ value, secondPrime);
    this.second ^= this.second >>> 13;
  }

  /** The length of a text and its UTF-16 units: the same as if each were added as a number. */
  addText(text: string): void {
    this.addNumber(text.length);
    let { first, second } = this;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      first = Math.imul(first ^ unit, firstPrime);
      first ^= first >>> 15;
      second = Math.imul(second ^ unit, secondPrime);
      second ^= second >>> 13;
    }
    this.first = first;
    this.second = second;
  }

  /** Both halves, signed 32-bit numbers. */
  get halves(): { readonly first: number; readonly second: number } {
    return { first: this.first, second: this.second };
  }

  addBytes(bytes: Uint8Array): void {
    this.addNumber(bytes.length);
    for (const byte of bytes) this.addNumber(byte);
  }

  /** Sixteen hexadecimal digits. */
  get digest(): string {
    return [this.first, this.second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** The hash of one text, sixteen hexadecimal digits. */
export function textHash(text: string): string {
  const hash = new Hash();
  hash.addText(text);
  return hash.digest;
}
