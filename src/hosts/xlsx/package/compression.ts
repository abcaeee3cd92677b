import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** Level 6 is the usual compromise of zlib. */
export const compressionLevel = 6;

/** The arithmetic of a zip. Node has its own, which is several times as fast; a browser takes what is here. */
export interface Compression {
  /** The content of deflated bytes; `size` is what the zip says of its length. Throws where the bytes are damaged. */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  /**
   * The bytes deflated; those of a big content may come later, while other work goes on. Small contents come at once and alike from every program, so
   * that all of them write the same bytes into a usual workbook.
   */
  deflate(content: Uint8Array): Uint8Array | Promise<Uint8Array>;
  /** The CRC-32 of the bytes, as an unsigned 32-bit number. */
  crc32(content: Uint8Array): number;
}

/** For any place that runs JavaScript. */
export const portableCompression: Compression = {
  inflate: (compressed, size) => inflateSync(compressed, { out: new Uint8Array(size) }),
  deflate: (content) => deflateSync(content, { level: compressionLevel }),
  crc32,
};
