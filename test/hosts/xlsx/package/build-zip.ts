import { crc32 } from "node:zlib";

/** An entry of a zip that is written field by field, so that each field can be wrong. */
export interface BuiltEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says, where that is not the truth. */
  readonly statedSize?: number;
  readonly statedCrc?: number;
  readonly statedOffset?: number;
  /** Writes the sizes behind the content, as a program does that cannot seek. */
  readonly dataDescriptor?: boolean;
  /** Writes sizes and offset into the zip64 extra field. */
  readonly zip64?: boolean;
}

/** A zip of stored entries. With `zip64`, its end record is of that kind, too. */
export function buildZip(entries: readonly BuiltEntry[], options: { readonly zip64?: boolean } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = localEntry(entry);
    directory.push(directoryEntry(entry, entry.statedOffset ?? offset));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...locals, central, endRecords(entries.length, central.length, offset, options.zip64 === true)]));
}

function localEntry(entry: BuiltEntry): Buffer {
  const name = Buffer.from(entry.name);
  const later = entry.dataDescriptor === true;
  const [crc, size] = [crcOf(entry), entry.content.length];
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE((entry.flags ?? 0) | (later ? 8 : 0), 6);
  header.writeUInt16LE(entry.method ?? 0, 8);
  header.writeUInt32LE(later ? 0 : crc, 14);
  header.writeUInt32LE(later ? 0 : size, 18);
  header.writeUInt32LE(later ? 0 : size, 22);
  header.writeUInt16LE(name.length, 26);
  const descriptor = Buffer.alloc(later ? 16 : 0);
  if (later) [0x08074b50, crc, size, size].forEach((value, index) => descriptor.writeUInt32LE(value, index * 4));
  return Buffer.concat([header, name, entry.content, descriptor]);
}

function directoryEntry(entry: BuiltEntry, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const size = entry.statedSize ?? entry.content.length;
  const header = Buffer.alloc(46);
  const extra = Buffer.alloc(entry.zip64 === true ? 28 : 0);
  if (entry.zip64 === true) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    [size, entry.content.length, offset].forEach((value, index) => extra.writeBigUInt64LE(BigInt(value), 4 + index * 8));
  }
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((entry.flags ?? 0) | (entry.dataDescriptor === true ? 8 : 0), 8);
  header.writeUInt16LE(entry.method ?? 0, 10);
  header.writeUInt32LE(crcOf(entry), 16);
  header.writeUInt32LE(entry.zip64 === true ? 0xffffffff : entry.content.length, 20);
  header.writeUInt32LE(entry.zip64 === true ? 0xffffffff : size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(entry.zip64 === true ? 0xffffffff : offset, 42);
  return Buffer.concat([header, name, extra]);
}

function endRecords(count: number, size: number, offset: number, zip64: boolean): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(zip64 ? 0xffff : count, 8);
  end.writeUInt16LE(zip64 ? 0xffff : count, 10);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  if (!zip64) return end;
  const wide = Buffer.alloc(76);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  [count, count, size, offset].forEach((value, index) => wide.writeBigUInt64LE(BigInt(value), 24 + index * 8));
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(offset + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}

function crcOf(entry: BuiltEntry): number {
  return entry.statedCrc ?? crc32(entry.content);
}
