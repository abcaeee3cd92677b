import { RefusalError } from "../../../app/ports";
import { type Compression, portableCompression } from "./compression";
import { damaged } from "./damaged";
import { largestPart } from "./limits";
import { type ZipDirectory, findZipDirectory, zip64Field } from "./zip-directory";

/** One file of a zip as it stands there, so that it can be copied without being inflated and deflated again. */
export interface ZipEntry {
  /** As written in the zip. */
  readonly name: string;
  /** The name's own bytes. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** The general purpose flags of the central directory. */
  readonly flags: number;
  /** DOS time in the low 16 bits, DOS date in the high 16 bits. */
  readonly modified: number;
  /** CRC-32 of the content. */
  readonly crc: number;
  /** Bytes of the content. */
  readonly size: number;
  /** The content as it stands in the zip: a view of the file's bytes. */
  readonly compressed: Uint8Array;
  readonly externalAttributes: number;
}

/** Deflate cannot shrink further than 1032 : 1 (zlib's technical notes), so a higher ratio is a lie about the size. */
const highestRatio = 1032;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/** All entries of a zip in the order of its central directory. Throws RefusalError where it is damaged, encrypted or not a zip. */
export function readZipEntries(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = findZipDirectory(view);
  const entries: ZipEntry[] = [];
  const ranges: { readonly start: number; readonly end: number; readonly name: string }[] = [];
  let position = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (position + 46 > directory.end || view.getUint32(position, true) !== centralSignature)
      throw damaged("", "central directory of the zip is broken");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(position + offset, true)) as [
      number,
      number,
      number,
    ];
    const extraStart = position + 46 + nameLength;
    const next = extraStart + extraLength + commentLength;
    if (next > directory.end) throw damaged("", "central directory of the zip is cut off");
    const { entry, start, end } = readEntry(file, view, directory, position, nameLength, extraStart, extraLength);
    ranges.push({ start, end, name: entry.name });
    entries.push(entry);
    position = next;
  }
  refuseOverlaps(ranges);
  return entries;
}

function readEntry(
  file: Uint8Array,
  view: DataView,
  directory: ZipDirectory,
  position: number,
  nameLength: number,
  extraStart: number,
  extraLength: number,
): { entry: ZipEntry; start: number; end: number } {
  const nameBytes = file.subarray(position + 46, position + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  const flags = view.getUint16(position + 8, true);
  const method = view.getUint16(position + 10, true);
  if (flags & 1) throw new RefusalError({ id: "encrypted" });
  if (method !== 0 && method !== 8) throw damaged(name, `compression method ${method}`);
  const wide = zip64Field(view, extraStart, extraLength, {
    size: view.getUint32(position + 24, true),
    compressedSize: view.getUint32(position + 20, true),
    offset: view.getUint32(position + 42, true),
  });
  if (wide === null) throw damaged(name, "zip64 sizes are missing");
  const start = wide.offset + directory.shift;
  if (start < 0 || start + 30 > directory.start || view.getUint32(start, true) !== localSignature)
    throw damaged(name, "its place in the zip is wrong");
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const end = dataStart + wide.compressedSize;
  if (end > directory.start) throw damaged(name, "cut off");
  const entry: ZipEntry = {
    name,
    nameBytes,
    method,
    flags,
    modified: view.getUint32(position + 12, true),
    crc: view.getUint32(position + 16, true),
    size: wide.size,
    compressed: file.subarray(dataStart, end),
    externalAttributes: view.getUint32(position + 38, true),
  };
  return { entry, start, end };
}

/** Entries that share bytes are how a small file pretends to hold petabytes. */
function refuseOverlaps(ranges: { readonly start: number; readonly end: number; readonly name: string }[]): void {
  let end = 0;
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    if (range.start < end) throw damaged(range.name, "overlaps another part in the zip");
    end = range.end;
  }
}

/** The content of an entry. Throws RefusalError where it is too large, cannot be inflated or does not match its checksum. */
export function inflateEntry(entry: ZipEntry, compression: Compression = portableCompression): Uint8Array {
  if (entry.size > largestPart) throw new RefusalError({ id: "too-large", part: entry.name, limit: largestPart });
  if (entry.size > entry.compressed.length * highestRatio) throw damaged(entry.name, "its size is wrong");
  const content = entry.method === 0 ? entry.compressed : inflated(entry, compression);
  if (content.length !== entry.size) throw damaged(entry.name, "its size is wrong");
  if (compression.crc32(content) !== entry.crc) throw damaged(entry.name, "its checksum is wrong");
  return content;
}

function inflated(entry: ZipEntry, compression: Compression): Uint8Array {
  try {
    return compression.inflate(entry.compressed, entry.size);
  } catch (error) {
    throw damaged(entry.name, error instanceof Error ? error.message : String(error));
  }
}
