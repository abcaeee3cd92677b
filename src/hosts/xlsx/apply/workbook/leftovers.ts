import { parseXml } from "../../package/xml";
import { UsedStrings } from "../existing-sheet/unused-strings";
import type { PackageEdit } from "../package-changes/package-edit";
import { UsedStyles, withoutUnusedStyles } from "../styles/unused-styles";
import { withoutGoneTitles } from "./document-titles";
import type { WorkbookPart } from "./workbook-part";

/**
 * Takes out what removed sheets and rules leave behind in parts that the whole workbook shares: their formats in styles.xml, their words among the
 * shared strings, their titles in the document's properties. A copy for publication would carry the words of sheets that nobody sees any more.
 */
export function removeLeftovers(parts: PackageEdit, workbook: WorkbookPart): void {
  const { source } = parts;
  const find = (from: string, wanted: string): string | undefined =>
    source.relationshipsOf(from).find(({ type, external, target }) => type === wanted && !external && parts.has(target))?.target;
  const [styles, strings] = [find(source.workbookPart, "styles"), find(source.workbookPart, "sharedStrings")];
  const properties = find("", "extended-properties");
  const [formats, words] = [new UsedStyles(), new UsedStrings()];
  const shared = new Set([styles, strings, properties, source.workbookPart]);
  for (const part of source.partNames) {
    if (shared.has(part) || !part.toLowerCase().endsWith(".xml") || !parts.has(part)) continue;
    const text = parts.text(part);
    formats.add(text);
    if (text.includes("sheetData")) words.add(text);
  }
  if (styles !== undefined) parts.setText(styles, withoutUnusedStyles(parts.text(styles), formats));
  if (strings !== undefined) parts.setText(strings, words.withoutOthers(parts.text(strings)));
  if (properties === undefined) return;
  const text = parts.text(properties);
  // No reader sees this part before: one that is damaged is refused here, as nobody could say which titles it holds.
  parseXml(text, properties);
  parts.setText(properties, withoutGoneTitles(text, titlesOf(workbook)));
}

/** Tells the titles of sheets, of the workbook's names and of the names of its sheets from others. */
function titlesOf(workbook: WorkbookPart): (title: string) => boolean {
  const sheets = new Set(workbook.sheets().map(({ name }) => name));
  const names = new Set(workbook.definedNames().flatMap(({ name, sheetIndex }) => (sheetIndex === null ? [name] : [])));
  return (title) => {
    const sheet = title.slice(0, Math.max(0, title.lastIndexOf("!"))).replace(/^'(.*)'$/s, "$1");
    return sheets.has(title) || names.has(title) || sheets.has(sheet.replace(/''/g, "'"));
  };
}
