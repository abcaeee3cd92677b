import type { Compression } from "../../hosts/xlsx/package/compression";
import { type WorkbookFile, XlsxHost } from "../../hosts/xlsx/xlsx-host";

/**
 * Opens one of many files, whatever kind it is of.
 * @throws RefusalError for a kind that is not read
 */
export function openWorkbook(file: WorkbookFile, compression?: Compression): Promise<XlsxHost> {
  return XlsxHost.open(file, compression);
}
