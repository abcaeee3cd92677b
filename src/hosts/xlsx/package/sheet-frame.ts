import { decodeText, utf8Bytes } from "./text-encoding";

/** A worksheet part cut apart. */
export interface CutSheet {
  /** The text around the rows: the whole part with an empty `sheetData`. */
  readonly frame: string;
  /** As UTF-8. */
  readonly rows: Uint8Array;
}

const [lessThan, greaterThan, slash, exclamation, question, colon] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x3a];
const quotes: readonly (number | undefined)[] = [0x22, 0x27];
const rowsName = new TextEncoder().encode("sheetData");

/**
 * Cuts the rows out of a worksheet part: in a big sheet they are megabytes, and all that is said of the sheet as a whole stands beside them. Null where
 * it has none, and where a comment or a CDATA section, in which a tag is mere text, stands before or among them. Throws RefusalError.
 */
export function cutSheet(bytes: Uint8Array, part: string): CutSheet | null {
  const content = utf8Bytes(bytes, part);
  const opening = findOpening(content);
  const end = opening ? findClosing(content, opening.end, opening.name) : -1;
  if (!opening || end < 0) return null;
  const frame = decodeText(content.subarray(0, opening.end), part) + decodeText(content.subarray(end), part);
  return { frame, rows: content.subarray(opening.end, end) };
}

/** The text of a worksheet part without its rows; that of a part that cannot be cut as it is. Throws RefusalError. */
export function frameText(bytes: Uint8Array, part: string): string {
  return cutSheet(bytes, part)?.frame ?? decodeText(bytes, part);
}

/** True where rows that were cut out hold an element of that local name. @param name in ASCII */
export function rowsHold({ rows }: CutSheet, name: string): boolean {
  const wanted = new TextEncoder().encode(name);
  for (let index = 0; index < rows.length; index++) {
    if (rows[index] === lessThan && hasLocalName(nameAt(rows, index + 1), wanted)) return true;
  }
  return false;
}

/** The qualified name in the opening tag of `sheetData`, and where that tag ends. */
function findOpening(bytes: Uint8Array): { readonly name: Uint8Array; readonly end: number } | null {
  for (let start = bytes.indexOf(lessThan); start >= 0; start = bytes.indexOf(lessThan, start + 1)) {
    const next = bytes[start + 1];
    if (next === exclamation || (next === question && start > 0)) return null;
    const name = nameAt(bytes, start + 1);
    if (!hasLocalName(name, rowsName)) continue;
    const end = endOfTag(bytes, start + 1 + name.length);
    return end < 0 || bytes[end - 2] === slash ? null : { name, end };
  }
  return null;
}

function nameAt(bytes: Uint8Array, start: number): Uint8Array {
  let end = start;
  while (isNameByte(bytes[end])) end++;
  return bytes.subarray(start, end);
}

/** True for that local name with any prefix or none. */
function hasLocalName(name: Uint8Array, wanted: Uint8Array): boolean {
  const prefix = name.length - wanted.length;
  return (prefix === 0 || name[prefix - 1] === colon) && matchesAt(name, prefix, wanted);
}

/** The byte after the `>` of a tag; -1 where there is none. A `>` inside quotes does not count. */
function endOfTag(bytes: Uint8Array, from: number): number {
  let quote: number | undefined;
  for (let index = from; index < bytes.length; index++) {
    const byte = bytes[index];
    if (quote !== undefined) {
      if (byte === quote) quote = undefined;
    } else if (quotes.includes(byte)) quote = byte;
    else if (byte === greaterThan) return index + 1;
  }
  return -1;
}

/** Where the first closing tag of that name begins; -1 where there is none, or a comment or a CDATA section before it. */
function findClosing(bytes: Uint8Array, from: number, name: Uint8Array): number {
  for (let index = from; index < bytes.length; index++) {
    if (bytes[index] !== lessThan) continue;
    const next = bytes[index + 1];
    if (next === exclamation) return -1;
    if (next === slash && matchesAt(bytes, index + 2, name) && !isNameByte(bytes[index + 2 + name.length])) return index;
  }
  return -1;
}

function matchesAt(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[start + index] !== wanted[index]) return false;
  return true;
}

function isNameByte(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte !== slash && byte !== greaterThan;
}
