import { Inflate, deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** More than this is not worth keeping in a workbook, in characters of the packed text. */
const mostPacked = 400_000;
/** What is packed is at most so long, in bytes: the sheets of twenty thousand tasks take a tenth of it. A few packed bytes could stand for a gigabyte. */
export const mostUnpacked = 64_000_000;
/** Packed bytes that are looked at in one go: deflate makes at most 1,032 bytes of one. */
const piece = 4_096;

/** A text of more characters than this is taken to be too long however well it packs: twenty of them would have to become one. */
export const mostText = 20 * mostPacked;

/**
 * A text made short, to be kept in the workbook; null where it would still be too long.
 * @param most characters of the packed text
 */
export function packText(text: string, most = mostPacked): string | null {
  if (text.length > mostText) return null;
  const packed = btoa(strFromU8(deflateSync(strToU8(text), { level: 6 }), true));
  return packed.length > most ? null : packed;
}

/** The text that was packed. Throws for one that `packText` did not make. */
export function unpackText(packed: string): string {
  if (unpackedLength(packed, mostUnpacked) === null) throw new RangeError("the packed text is too long");
  return strFromU8(inflateSync(bytesOf(packed)));
}

/** True for a text that can be unpacked without filling the memory, whoever packed it; also for one that cannot be unpacked at all. */
export function unpacksWithinLimit(packed: string): boolean {
  return packed.length <= mostPacked && unpackedLength(packed, mostUnpacked) !== null;
}

/**
 * How long a text will be once it is unpacked, in bytes; as far as it goes for one that breaks off or is no packed text at all, null for one that is
 * longer than `most`. Never takes up more than that and a little.
 */
export function unpackedLength(packed: string, most: number): number | null {
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
  });
  try {
    const bytes = bytesOf(packed);
    for (let start = 0; start < bytes.length && length <= most; start += piece)
      inflate.push(bytes.subarray(start, start + piece), start + piece >= bytes.length);
  } catch {
    // No packed text of ours: that is told where it is asked for.
    return length;
  }
  return length <= most ? length : null;
}

function bytesOf(packed: string): Uint8Array {
  return strToU8(atob(packed), true);
}
