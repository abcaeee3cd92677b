import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** More than this is not worth keeping in a workbook, in characters of the packed text. */
const mostPacked = 400_000;

/** A text of more characters than this is taken to be too long however well it packs: twenty of them would have to become one. */
export const mostText = 20 * mostPacked;

/** A text made short, to be kept in the workbook; null where it would still be too long. */
export function packText(text: string): string | null {
  if (text.length > mostText) return null;
  const packed = btoa(strFromU8(deflateSync(strToU8(text), { level: 6 }), true));
  return packed.length > mostPacked ? null : packed;
}

/** The text that was packed. Throws for one that `packText` did not make. */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(strToU8(atob(packed), true)));
}
