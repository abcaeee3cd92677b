import type { Compression } from "../../package/compression";
import { type PartInPacking, packPart } from "./write-package";

/** So much may wait to be compressed, in bytes. */
const mostWaiting = 2 ** 26;

/** The compression of parts, as far as it goes on beside other work. */
export class PackingQueue {
  private readonly waiting: { readonly bytes: number; readonly done: Promise<unknown> }[] = [];
  private bytes = 0;

  constructor(private readonly compression: Compression) {}

  /** Begins to compress a part. The content must not be changed until `packed` is called. */
  pack(content: Uint8Array, packed?: () => void): PartInPacking {
    const part = packPart(content, this.compression);
    if (!(part.compressed instanceof Promise)) packed?.();
    else {
      // What fails is told where the result is waited for.
      const done = part.compressed.catch(() => undefined).then(packed);
      this.waiting.push({ bytes: content.length, done });
      this.bytes += content.length;
    }
    return part;
  }

  /** Waits until little enough is waiting. */
  async room(): Promise<void> {
    while (this.bytes > mostWaiting) {
      const first = this.waiting.shift();
      if (!first) return;
      await first.done;
      this.bytes -= first.bytes;
    }
  }
}
