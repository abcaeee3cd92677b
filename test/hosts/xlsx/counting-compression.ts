import { type Compression, portableCompression } from "../../../src/hosts/xlsx/package/compression";
import { partNameOf } from "../../../src/hosts/xlsx/apply/package-changes/part-name-of";
import { readZipEntries } from "../../../src/hosts/xlsx/package/zip-entries";

/** Compression that takes down how often each part of a file is inflated: how much of it is worked on, whatever the clock says. */
export function countingCompression(file: Uint8Array): { readonly compression: Compression; readonly inflated: Map<string, number> } {
  const names = new Map(readZipEntries(file).map((entry) => [entry.compressed.byteOffset, partNameOf(entry)]));
  const inflated = new Map<string, number>();
  const inflate: Compression["inflate"] = (compressed, size) => {
    // Parts of other files lie in other memory.
    const name = compressed.buffer === file.buffer ? names.get(compressed.byteOffset) : undefined;
    if (name !== undefined) inflated.set(name, (inflated.get(name) ?? 0) + 1);
    return portableCompression.inflate(compressed, size);
  };
  return { compression: { ...portableCompression, inflate }, inflated };
}
