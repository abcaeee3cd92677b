/**
 * The tables of the zip format's checksum: CRC-32 with the reversed polynomial 0xEDB88320 (APPNOTE.TXT, section 4.4.7). The first is that of a
 * single byte; table n says what a byte does to the checksum when n more bytes follow, so that four bytes are taken at a time.
 */
const [table0, table1, table2, table3] = slicingTables();

function slicingTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const followed = (table: Int32Array): Int32Array => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = followed(first);
  const third = followed(second);
  return [first, second, third, followed(third)];
}

/** The CRC-32 of the bytes, as an unsigned 32-bit number. @param before that of the bytes before them, where they are the next piece of something */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let index = 0;
  for (const end = bytes.length - 3; index < end; index += 4) {
    crc ^= (bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8) | ((bytes[index + 2] ?? 0) << 16) | ((bytes[index + 3] ?? 0) << 24);
    crc = (table3[crc & 0xff] ?? 0) ^ (table2[(crc >>> 8) & 0xff] ?? 0) ^ (table1[(crc >>> 16) & 0xff] ?? 0) ^ (table0[crc >>> 24] ?? 0);
  }
  for (; index < bytes.length; index++) crc = (crc >>> 8) ^ (table0[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
