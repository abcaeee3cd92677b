import { inflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * The arithmetic of reading a zip. Node has its own, which is several times as fast; a browser takes what is here. Compressing is not part of it:
 * both programs write the same bytes, so both compress alike.
 */
export interface Compression {
  /** The content of deflated bytes; `size` is what the zip says of its length. Throws where the bytes are damaged. */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  /** The CRC-32 of the bytes, as an unsigned 32-bit number. */
  crc32(content: Uint8Array): number;
}

/** For any place that runs JavaScript. */
export const portableCompression: Compression = {
  inflate: (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) }),
  crc32,
};
