import { damaged } from "./damaged";

/** The bytes of an XML part as text. UTF-8 unless a byte order mark (or a zero byte beside the first `<`) says UTF-16. Throws RefusalError. */
export function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part, "its text has bytes that are no characters");
  }
}

/** The bytes of an XML part as UTF-8 without byte order mark, copied only where they are not that already. Throws RefusalError. */
export function utf8Bytes(bytes: Uint8Array, part: string): Uint8Array {
  if (encodingOf(bytes) !== "utf-8") return new TextEncoder().encode(decodeText(bytes, part));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** XML 1.0, appendix F: the first two bytes tell UTF-16 from UTF-8, the only encodings that the package format allows. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
