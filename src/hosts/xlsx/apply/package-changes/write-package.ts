import { type Compression, portableCompression } from "../../package/compression";
import type { ZipEntry } from "../../package/zip-entries";
import { partNameOf } from "./part-name-of";

/** A part's content as it will stand in the zip. */
export interface PackedPart<Compressed = Uint8Array> {
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
  readonly compressed: Compressed;
}

/** A part whose compression may still be going on. */
export type PartInPacking = PackedPart<Uint8Array | Promise<Uint8Array>>;

/** What becomes of the parts of a package. Part names without leading slash; those of `changed` and `removed` in lower case. */
export interface PackageChanges<Part = PackedPart> {
  readonly changed: ReadonlyMap<string, Part>;
  readonly removed: ReadonlySet<string>;
  /** New parts, in the order in which they are appended. */
  readonly added: ReadonlyMap<string, Part>;
}

/** 1980-01-01 00:00, the first day that the format knows: the same plan on the same file gives the same bytes, whatever the clock says. */
const fixedTime = 0x00210000;
/** Names are in UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const utf8Flag = 0x0800;
/** Bit 3: sizes follow the data. They are written before it here, so the bit goes. */
const descriptorFlag = 0x0008;
/** Without zip64, sizes and positions are of 32 bits and entries are counted with 16. */
const largestZip = 0xffffffff;
const mostEntries = 0xffff;
const versionNeeded = 20;

/** The bytes of the zip with the changes: unchanged entries are copied as they are compressed, in their order. Throws above 4 GB. */
export function writePackage(entries: readonly ZipEntry[], changes: PackageChanges): Uint8Array {
  const kept = entries.filter((entry) => !changes.removed.has(partNameOf(entry).toLowerCase()));
  const written = kept.map((entry) => {
    const content = changes.changed.get(partNameOf(entry).toLowerCase());
    return content ? entryOf(entry.name, entry.nameBytes, entry.flags & utf8Flag, content) : entry;
  });
  for (const [name, content] of changes.added) written.push(entryOf(name, new TextEncoder().encode(name), utf8Flag, content));
  return zipOf(written);
}

/** Compresses a part's content. */
export function packPart(content: Uint8Array, compression: Compression = portableCompression): PartInPacking {
  return { crc: compression.crc32(content), size: content.length, compressed: compression.deflate(content) };
}

/** The changes once every part is compressed. */
export async function packedChanges(changes: PackageChanges<PartInPacking>): Promise<PackageChanges> {
  const packed = async (parts: ReadonlyMap<string, PartInPacking>): Promise<Map<string, PackedPart>> => {
    const waited = [...parts].map(async ([name, part]) => [name, { ...part, compressed: await part.compressed }] as const);
    return new Map(await Promise.all(waited));
  };
  return { changed: await packed(changes.changed), removed: changes.removed, added: await packed(changes.added) };
}

/** The changes, all of them compressed at once. Throws where a compression takes its time. */
export function changesPackedAtOnce(changes: PackageChanges<PartInPacking>): PackageChanges {
  const packed = (parts: ReadonlyMap<string, PartInPacking>): Map<string, PackedPart> =>
    new Map(
      [...parts].map(([name, part]) => {
        if (part.compressed instanceof Promise) throw new Error(`${name} is still being compressed.`);
        return [name, { ...part, compressed: part.compressed }];
      }),
    );
  return { changed: packed(changes.changed), removed: changes.removed, added: packed(changes.added) };
}

function entryOf(name: string, nameBytes: Uint8Array, flags: number, content: PackedPart): ZipEntry {
  return { name, nameBytes, method: 8, flags, modified: fixedTime, externalAttributes: 0, ...content };
}

function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  const add = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    position += chunk.length;
  };
  for (const entry of entries) {
    directory.push(directoryRecord(entry, position), entry.nameBytes);
    add(localHeader(entry));
    add(entry.nameBytes);
    add(entry.compressed);
  }
  const directoryStart = position;
  directory.forEach(add);
  if (position > largestZip || entries.length > mostEntries) throw new Error("The workbook is too large: over 4 GB, or over 65,535 parts.");
  add(endRecord(entries.length, position - directoryStart, directoryStart));
  const zip = new Uint8Array(position);
  let offset = 0;
  for (const chunk of chunks) {
    zip.set(chunk, offset);
    offset += chunk.length;
  }
  return zip;
}

/** APPNOTE.TXT 4.3.7. */
function localHeader(entry: ZipEntry): Uint8Array {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  writeCommonFields(header, 4, entry);
  return new Uint8Array(header.buffer);
}

/** APPNOTE.TXT 4.3.12. */
function directoryRecord(entry: ZipEntry, offset: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(46));
  record.setUint32(0, 0x02014b50, true);
  record.setUint16(4, versionNeeded, true);
  writeCommonFields(record, 6, entry);
  record.setUint32(38, entry.externalAttributes, true);
  record.setUint32(42, Math.min(offset, largestZip), true);
  return new Uint8Array(record.buffer);
}

/** The fields that both kinds of header share, from "version needed" to "file name length". */
function writeCommonFields(header: DataView, start: number, entry: ZipEntry): void {
  header.setUint16(start, versionNeeded, true);
  header.setUint16(start + 2, entry.flags & ~descriptorFlag, true);
  header.setUint16(start + 4, entry.method, true);
  header.setUint32(start + 6, entry.modified, true);
  header.setUint32(start + 10, entry.crc, true);
  header.setUint32(start + 14, entry.compressed.length, true);
  header.setUint32(start + 18, entry.size, true);
  header.setUint16(start + 22, entry.nameBytes.length, true);
}

/** APPNOTE.TXT 4.3.16. */
function endRecord(count: number, directorySize: number, directoryStart: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(22));
  record.setUint32(0, 0x06054b50, true);
  record.setUint16(8, count, true);
  record.setUint16(10, count, true);
  record.setUint32(12, directorySize, true);
  record.setUint32(16, directoryStart, true);
  return new Uint8Array(record.buffer);
}
