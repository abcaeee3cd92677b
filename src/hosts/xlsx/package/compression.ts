import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** The arithmetic of a zip. Node has its own, which is several times as fast; a browser takes what is here. */
export interface Compression {
  /** The content of deflated bytes; `size` is what the zip says of its length. Throws where the bytes are damaged. */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  deflate(content: Uint8Array): Uint8Array;
  /** The CRC-32 of the bytes, as an unsigned 32-bit number. */
  crc32(content: Uint8Array): number;
}

/** Level 6 is the usual compromise of zlib. */
export const compressionLevel = 6;

/** For any place that runs JavaScript. */
export const portableCompression: Compression = {
  inflate: (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) }),
  deflate: (content) => deflateSync(content, { level: compressionLevel }),
  crc32,
};
