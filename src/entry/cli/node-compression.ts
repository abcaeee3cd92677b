import { crc32, deflateRaw, inflateRawSync } from "node:zlib";
import { type Compression, compressionLevel, portableCompression } from "../../hosts/xlsx/package/compression";

/** Contents from this size on, in bytes, are deflated by Node: below it the time is not worth that page and command line write other bytes. */
const bigContent = 2 ** 20;

/**
 * Node's own zlib. A content longer than the zip says is refused as damaged, as it is elsewhere. Big contents are deflated in a thread of Node's own:
 * meanwhile the next sheet is planned.
 */
export const nodeCompression: Compression = {
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) }),
  deflate: (content) => (content.length < bigContent ? portableCompression.deflate(content) : deflateAside(content)),
  crc32: (content) => crc32(content),
};

/** The room for the result is asked for at once: where it does not suffice, the thread would wait for this one between two pieces. */
function deflateAside(content: Uint8Array): Promise<Uint8Array> {
  const options = { level: compressionLevel, memLevel: 9, chunkSize: content.length >>> 3 };
  return new Promise((resolve, reject) => {
    deflateRaw(content, options, (error, result) => {
      if (error) reject(error);
      // A copy: the result is a view of all the room.
      else resolve(new Uint8Array(result));
    });
  });
}
