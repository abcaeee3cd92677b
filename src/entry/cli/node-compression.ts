import { crc32, inflateRawSync } from "node:zlib";
import type { Compression } from "../../hosts/xlsx/package/compression";

/** Node's own zlib. A content longer than the zip says is refused as damaged, as it is elsewhere. */
export const nodeCompression: Compression = {
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) }),
  crc32: (content) => crc32(content),
};
