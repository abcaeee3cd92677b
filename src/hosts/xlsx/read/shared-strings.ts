import type { WorkbookPackage } from "../package/workbook-package";
import { type StringItem, readStringItem } from "./string-item";
import { XmlByteReader } from "./xml-byte-reader";

/** The workbook's shared strings in their order; none where it has no such part. Throws RefusalError. */
export function readSharedStrings(pkg: WorkbookPackage): StringItem[] {
  const relationship = pkg.relationshipsOf(pkg.workbookPart).find(({ type, external }) => type === "sharedStrings" && !external);
  if (!relationship) return [];
  const reader = new XmlByteReader(pkg.bytes(relationship.target), relationship.target);
  reader.openRoot();
  const keepBlanks = reader.attribute("xml:space") === "preserve";
  const items: StringItem[] = [];
  while (reader.nextChild(1)) if (reader.nameIs("si")) items.push(readStringItem(reader, keepBlanks));
  reader.finish();
  return items;
}
