import { RefusalError } from "../../../app/ports";
import { damaged } from "./damaged";

const compoundFileSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const firstFatEntryInHeader = 76;
const fatEntriesInHeader = 109;
const directoryEntryLength = 128;

/**
 * Tells files that are no zip apart by their first bytes. Throws RefusalError: empty-file; for an OLE compound file encrypted (a workbook with
 * a password to open), old-format (.xls, and .et, which is the same container) or not-a-workbook.
 */
export function refuseOtherFormats(file: Uint8Array): void {
  if (file.length === 0) throw new RefusalError({ id: "empty-file" });
  const streams = compoundStreams(file);
  if (streams === null) return;
  if (streams.has("EncryptedPackage")) throw new RefusalError({ id: "encrypted" });
  if (streams.has("Workbook") || streams.has("Book")) throw new RefusalError({ id: "old-format", extension: ".xls" });
  throw new RefusalError({ id: "not-a-workbook" });
}

/** The names of the streams of an OLE compound file, null for any other file. Throws RefusalError (damaged) where it is cut off. */
export function compoundStreams(file: Uint8Array): ReadonlySet<string> | null {
  if (!compoundFileSignature.every((byte, index) => file[index] === byte)) return null;
  return streamNames(new DataView(file.buffer, file.byteOffset, file.byteLength));
}

/**
 * The names in the directory of a compound file (MS-CFB, sections 2.2, 2.3 and 2.6). Only the 109 allocation sectors that the header lists are
 * followed: they cover the first 7 MB and more, and the directory of a file written by an office program stands there or is found cut off.
 */
function streamNames(view: DataView): Set<string> {
  const names = new Set<string>();
  try {
    const sectorLength = 1 << view.getUint16(30, true);
    const entriesPerSector = sectorLength / 4;
    const startOf = (sector: number): number => (sector + 1) * sectorLength;
    const sectors = Math.ceil(view.byteLength / sectorLength);
    let sector = view.getUint32(48, true);
    for (let step = 0; step < sectors && sector < sectors; step++) {
      for (let entry = startOf(sector); entry < startOf(sector + 1); entry += directoryEntryLength) names.add(entryName(view, entry));
      const fatIndex = Math.floor(sector / entriesPerSector);
      if (fatIndex >= fatEntriesInHeader) break;
      const fatSector = view.getUint32(firstFatEntryInHeader + fatIndex * 4, true);
      sector = view.getUint32(startOf(fatSector) + (sector % entriesPerSector) * 4, true);
    }
  } catch (error) {
    // Reading outside the file ends the walk; whatever was found until then counts.
    if (!(error instanceof RangeError)) throw error;
  }
  if (names.size === 0) throw damaged("", "the compound file is cut off");
  return names;
}

function entryName(view: DataView, entry: number): string {
  const characters = Math.min(32, Math.max(0, view.getUint16(entry + 64, true) / 2 - 1));
  let name = "";
  for (let index = 0; index < characters; index++) name += String.fromCharCode(view.getUint16(entry + index * 2, true));
  return name;
}
