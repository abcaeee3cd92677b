import { RefusalError } from "../../../app/ports";
import { damaged } from "./damaged";

/** Where the central directory of a zip stands, in bytes from the start of the file. */
export interface ZipDirectory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What to add to every offset in the zip: not 0 where something stands before the zip. */
  readonly shift: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const zip64LocatorSignature = 0x07064b50;
const zip64EndSignature = 0x06064b50;
const firstLocalSignature = 0x04034b50;
const longestComment = 0xffff;

/**
 * Finds the central directory by the end record (APPNOTE.TXT, section 4.3.16), which may be followed by a comment. Throws RefusalError:
 * damaged where the file starts as a zip but has no such record, not-a-workbook for anything else.
 */
export function findZipDirectory(view: DataView): ZipDirectory {
  const end = findEndRecord(view);
  if (end < 0) {
    if (view.byteLength >= 4 && view.getUint32(0, true) === firstLocalSignature) throw damaged("", "the zip is cut off");
    throw new RefusalError({ id: "not-a-workbook" });
  }
  const zip64 = zip64Record(view, end);
  const [count, size, offset, recordStart] = zip64 ?? [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
    end,
  ];
  const start = recordStart - size;
  const shift = start - offset;
  if (start < 0 || shift < 0) throw damaged("", "the zip is cut off");
  return { start, end: recordStart, count, shift };
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let position = view.byteLength - endLength; position >= lowest; position--) {
    if (view.getUint32(position, true) === endSignature && position + endLength + view.getUint16(position + 20, true) <= view.byteLength)
      return position;
  }
  return -1;
}

/** Count, size and offset of the directory and the place of the zip64 end record itself, or null where there is none. */
function zip64Record(view: DataView, end: number): [number, number, number, number] | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== zip64LocatorSignature) return null;
  // The record stands directly before its locator unless it carries an extensible data sector; its stated place may lack the shift.
  for (const record of [locator - 56, Number(view.getBigUint64(locator + 8, true))]) {
    if (record < 0 || record + 56 > view.byteLength || view.getUint32(record, true) !== zip64EndSignature) continue;
    const [count, size, offset] = [32, 40, 48].map((field) => Number(view.getBigUint64(record + field, true))) as [number, number, number];
    return [count, size, offset, record];
  }
  throw damaged("", "zip64 end record is missing");
}

interface EntrySizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** The sizes of an entry with those that read 0xFFFFFFFF taken from its zip64 extra field (section 4.5.3); null where that field is missing. */
export function zip64Field(view: DataView, extraStart: number, extraLength: number, sizes: EntrySizes): EntrySizes | null {
  const wanted = (["size", "compressedSize", "offset"] as const).filter((key) => sizes[key] === 0xffffffff);
  if (wanted.length === 0) return sizes;
  const extraEnd = extraStart + extraLength;
  for (let position = extraStart; position + 4 <= extraEnd; position += 4 + view.getUint16(position + 2, true)) {
    if (view.getUint16(position, true) !== 1) continue;
    if (position + 4 + wanted.length * 8 > extraEnd) return null;
    const found = wanted.map((key, index) => [key, Number(view.getBigUint64(position + 4 + index * 8, true))] as const);
    return { ...sizes, ...Object.fromEntries(found) };
  }
  return null;
}
