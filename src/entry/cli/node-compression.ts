import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { type Compression, compressionLevel } from "../../hosts/xlsx/package/compression";

/** Node's own zlib. A content longer than the zip says is refused as damaged, as it is elsewhere. */
export const nodeCompression: Compression = {
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) }),
  deflate: (content) => deflateRawSync(content, { level: compressionLevel }),
  crc32: (content) => crc32(content),
};
